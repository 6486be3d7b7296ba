public import CivilTime
public import CurriculumModel
public import Progression

/// A hall's state: the fold of its events, in whatever order they come.
///
/// What can't have happened, such as a key to a stall that nobody holds, changes nothing; use cases ask
/// `refusals(of:)` before they write.
public struct HallState: Hashable, Sendable {
  /// Ascending by stamp.
  private(set) var events: [Stamped<HallFact>] = []

  /// As it was entered, each with the day from which it was so.
  var profiles: [Dated<HallProfile>] = []
  public internal(set) var rules: HallRules?
  public internal(set) var stalls: [StallID: StallHistory] = [:]
  /// In the order told.
  public internal(set) var tariffs: [Stamped<TariffPeriod>] = []
  /// In the order told.
  public internal(set) var waiverRules: [WaiverRuleRecord] = []
  /// The closings of days as they now stand.
  public internal(set) var days: [Day: Stamped<DayRecord>] = [:]
  /// In the order told, each reference once.
  public internal(set) var payments: [Stamped<Payment>] = []
  public internal(set) var references: Set<String> = []
  /// By reference.
  public internal(set) var reversals: [String: Stamped<Reversal>] = [:]
  /// In the order told, those that found money among them.
  public internal(set) var attempts: [Stamped<DebitAttempt>] = []
  /// In the order told.
  public internal(set) var waivers: [Stamped<Waiver>] = []

  public init() {}

  /// - Complexity: O(n log n) for n events.
  public init(folding events: some Sequence<HallEvent>) {
    let sorted = events.map { Stamped($0.fact, at: $0.stamp) }.sorted { $0.stamp < $1.stamp }
    for event in sorted where event.stamp != self.events.last?.stamp {
      self.events.append(event)
      take(event)
    }
  }

  /// Takes one event in; one that comes late is put in its place and what followed is folded again.
  ///
  /// - Returns: whether it came in order.
  @discardableResult
  public mutating func apply(_ event: HallEvent) -> Bool {
    let stamped = Stamped(event.fact, at: event.stamp)
    guard let last = events.last, stamped.stamp <= last.stamp else {
      events.append(stamped)
      take(stamped)
      return true
    }
    if events.contains(where: { $0.stamp == stamped.stamp }) { return true }
    let position = events.firstIndex { stamped.stamp < $0.stamp } ?? events.endIndex
    var all = events
    all.insert(stamped, at: position)
    self = HallState()
    events = all
    for event in all { take(event) }
    return false
  }
}

/// A value and the day from which it holds.
struct Dated<Value: Hashable & Sendable>: Hashable, Sendable {
  var from: Day
  var value: Value
}

/// A waiver rule, and the last day on which it holds if somebody ended it.
public struct WaiverRuleRecord: Hashable, Sendable {
  public var rule: WaiverRule
  public var event: EventID
  public internal(set) var ended: Day?

  public func holds(on day: Day, key: Day) -> Bool {
    if let ended, ended < day { return false }
    return rule.holds(on: day, key: key)
  }
}

/// Why a payment no longer counts.
public struct Reversal: Hashable, Sendable {
  public var reference: String
  public var day: Day
  public var reason: String

  public init(reference: String, day: Day, reason: String) {
    self.reference = reference
    self.day = day
    self.reason = reason
  }
}

extension HallState {
  /// The hall as it now is; `nil` before it was entered.
  public var profile: HallProfile? { profiles.last?.value }

  /// The hall as it was on that day; before its first entry, as it was entered first.
  public func profile(on day: Day) -> HallProfile? {
    (profiles.last { $0.from <= day } ?? profiles.first)?.value
  }

  /// The stalls that stand, by name.
  public var standingStalls: [StallHistory] {
    stalls.values.filter { $0.removed == nil }.sorted { $0.stall.id < $1.stall.id }
  }

  /// What is owed for a day; the last told counts where several hold.
  public func tariff(on day: Day) -> Stamped<TariffPeriod>? {
    tariffs.last { $0.value.holds(on: day) }
  }

  /// The days that were closed, ascending.
  public var closedDays: [Day] { days.keys.sorted() }

  /// The first day of which the record can know: that on which the hall was entered, or one before it
  /// that somebody closed later; `nil` before the hall was entered.
  public var firstDay: Day? { profiles.first.map { min($0.from, days.keys.min() ?? $0.from) } }

  /// The days on which the hall trades by its hours and that nobody closed, ascending; none before
  /// its first day.
  public func missingDays(from: Day, through: Day) -> [Day] {
    guard let firstDay else { return [] }
    let from = max(from, firstDay)
    guard from <= through else { return [] }
    return (from.number...through.number).map(Day.init(number:)).filter { day in
      days[day] == nil && trades(on: day)
    }
  }

  /// Whether the hall trades on that day by its hours.
  public func trades(on day: Day) -> Bool {
    profile(on: day)?.weekdays.contains(day.weekday) ?? false
  }

  /// The payments that count, in the order told.
  public var standingPayments: [Stamped<Payment>] {
    payments.filter { reversals[$0.value.reference] == nil }
  }

  /// Every tenancy of a trader, by beginning.
  public func tenancies(of trader: RegistrationID) -> [Tenancy] {
    stalls.values.flatMap(\.tenancies).filter { $0.trader == trader }
      .sorted { ($0.allotment.day, $0.stall) < ($1.allotment.day, $1.stall) }
  }
}
