public import CivilTime
public import CurriculumModel
import Progression

/// How full a hall was, day by day.
///
/// It stands beside what was collected, since halls failed by standing empty more than by unpaid
/// levies.
public struct Occupancy: Hashable, Sendable {
  public struct OneDay: Hashable, Sendable {
    public var day: Day
    public var stalls: Int
    /// Stalls that somebody holds, with or without the key yet.
    public var held: Int
    public var opened: Int
    public var footfall: Int?
    /// Why the whole hall stayed shut; `nil` when it traded.
    public var shutReason: String?
  }

  public var from: Day
  public var through: Day
  /// The days that were closed, ascending.
  public private(set) var days: [OneDay] = []
  /// The days on which the hall trades by its hours and that nobody closed.
  public var missing: [Day]
  /// On how many days each stall opened; stalls that never did are in it with 0.
  public private(set) var openDays: [StallID: Int] = [:]

  /// - Complexity: O(stalls × days).
  public init(_ state: HallState, from: Day, through: Day) {
    self.from = from
    self.through = through
    missing = state.missingDays(from: from, through: through)
    let histories = Array(state.stalls.values)
    for history in histories where history.exists(on: through) {
      openDays[history.stall.id] = 0
    }
    for day in state.closedDays where from <= day && day <= through {
      guard let record = state.days[day]?.value else { continue }
      let standing = histories.filter { $0.exists(on: day) }
      days.append(
        OneDay(
          day: day,
          stalls: standing.count,
          held: standing.count { $0.tenancy(on: day) != nil },
          opened: record.opened.count,
          footfall: record.footfall,
          shutReason: record.shutReason
        )
      )
      for stall in record.opened { openDays[stall, default: 0] += 1 }
    }
  }

  /// The days on which the hall traded.
  public var tradingDays: [OneDay] { days.filter { $0.shutReason == nil } }

  /// Of the stalls there are on trading days, those that somebody holds.
  public var heldShare: Proportion {
    let days = tradingDays
    return Proportion(days.reduce(0) { $0 + $1.held }, of: days.reduce(0) { $0 + $1.stalls })
  }

  /// Of the stalls there are on trading days, those that opened.
  public var openedShare: Proportion {
    let days = tradingDays
    return Proportion(days.reduce(0) { $0 + $1.opened }, of: days.reduce(0) { $0 + $1.stalls })
  }

  /// Visitors on the days on which somebody counted them; `nil` when nobody did.
  public var footfall: Int? {
    let counts = tradingDays.compactMap(\.footfall)
    return counts.isEmpty ? nil : counts.reduce(0, +)
  }
}
