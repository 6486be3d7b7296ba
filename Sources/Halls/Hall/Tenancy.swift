public import CivilTime
public import CurriculumModel
public import Progression

/// One trader's time in one stall, from the allotment to the day on which they lost or left it.
public struct Tenancy: Hashable, Sendable {
  public enum End: Hashable, Sendable {
    case forfeited(ForfeitReason, note: String)
    case vacated(reason: String)
  }

  /// A day by which something has to happen, put off.
  public struct Extension: Hashable, Sendable {
    public var until: Day
    public var reason: String
    public var event: EventID
  }

  /// A seal, and when it came off.
  public struct Sealing: Hashable, Sendable {
    public var seal: Seal
    /// From that day on the stall could be used again; `nil` while it is sealed.
    public internal(set) var lifted: Day?
    public var event: EventID

    /// A seal stays on until somebody takes it off, beyond its last day too.
    public func holds(on day: Day) -> Bool {
      seal.from <= day && (lifted.map { day < $0 } ?? true)
    }
  }

  public let allotment: Allotment
  /// The event that began it.
  public let event: EventID
  /// The day on which the trader got the key.
  public internal(set) var key: Day?
  public internal(set) var extensions: [Extension] = []
  public internal(set) var warnings: [Stamped<Warning>] = []
  public internal(set) var sealings: [Sealing] = []
  public internal(set) var end: End?
  /// From that day on the stall is free; `nil` while it is held.
  public internal(set) var endDay: Day?

  init(_ allotment: Allotment, event: EventID) {
    self.allotment = allotment
    self.event = event
  }

  public var stall: StallID { allotment.stall }
  public var trader: RegistrationID { allotment.trader }

  /// The days on which the levy can be owed: from the key, without the day on which it ended.
  public func holdsKey(on day: Day) -> Bool {
    guard let key, key <= day else { return false }
    return endDay.map { day < $0 } ?? true
  }

  public func isHeld(on day: Day) -> Bool {
    allotment.day <= day && (endDay.map { day < $0 } ?? true)
  }

  public func isSealed(on day: Day) -> Bool {
    isHeld(on: day) && sealings.contains { $0.holds(on: day) }
  }

  /// The seal that is on, on that day.
  public func sealing(on day: Day) -> Sealing? {
    isHeld(on: day) ? sealings.last { $0.holds(on: day) } : nil
  }

  /// The last day to collect the key; `nil` when nobody set one.
  public func keyDeadline(_ rules: HallRules?) -> Day? {
    let agreed = allotment.keyBy ?? rules?.keyWithinDays.map { allotment.day.adding(days: $0) }
    return later(agreed, than: allotment.day)
  }

  /// The last day to open for the first time; `nil` without a key, or when nobody set one.
  public func openingDeadline(_ rules: HallRules?) -> Day? {
    guard let key else { return nil }
    return later(rules?.openWithinDays.map { key.adding(days: $0) }, than: key)
  }

  /// The day itself, or the last one to which it was put off after `start`.
  private func later(_ day: Day?, than start: Day) -> Day? {
    let extended = extensions.map(\.until).filter { start <= $0 }.max()
    guard let day, let extended else { return day ?? extended }
    return max(day, extended)
  }

  /// Whether the trader was given more time that still runs.
  public func hasExtension(on day: Day) -> Bool { extensions.contains { day <= $0.until } }
}

/// A stall with everybody who ever held it.
public struct StallHistory: Hashable, Sendable {
  public internal(set) var stall: Stall
  /// The first day of which anything is known of it.
  public internal(set) var since: Day
  /// From that day on it is no more; `nil` while it stands.
  public internal(set) var removed: Day?
  /// In the order of their beginnings.
  public internal(set) var tenancies: [Tenancy] = []

  init(_ stall: Stall, since: Day) {
    self.stall = stall
    self.since = since
  }

  public func exists(on day: Day) -> Bool {
    since <= day && (removed.map { day < $0 } ?? true)
  }

  /// Who holds it on that day.
  public func tenancy(on day: Day) -> Tenancy? { tenancies.last { $0.isHeld(on: day) } }

  /// Whether nobody holds it and nobody did on that day or later.
  public func isFree(from day: Day) -> Bool {
    guard let last = tenancies.last else { return true }
    return last.endDay.map { $0 <= day } ?? false
  }

  /// Who holds it as the events leave it.
  public var current: Tenancy? { tenancies.last.flatMap { $0.endDay == nil ? $0 : nil } }
}
