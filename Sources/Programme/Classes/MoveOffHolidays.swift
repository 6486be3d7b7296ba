import CivilTime
import CurriculumModel
public import Progression
import Scheduling
import Storage

extension Office {
  /// Moves every meeting to come that falls on a holiday to the nearest day on which its class can be
  /// held: same hours, same room, same trainer, everybody free.
  ///
  /// A day on which everybody with a seat said they can come goes before a nearer one. Where the same
  /// hours can't be had, the day's own hours are tried. What can't be moved is left, with what stands
  /// in the way on the nearest day of classes.
  /// - Parameters:
  ///   - centre: a centre's id, name or alias; `nil` for every centre.
  ///   - reason: what is recorded; `nil` for the holiday's name.
  /// - Throws: `ProgrammeError.notFound`.
  public func moveOffHolidays(
    at centre: String?,
    reason: String?,
    by actor: Actor
  ) throws -> ClassMoves {
    try write { access in
      let id = try centre.map { try self.centre(named: $0, in: access).id }
      let hits = Dictionary(grouping: try holidayHits(at: id, in: access), by: \.id)
      var moves = ClassMoves()
      for hits in hits.values.sorted(by: { Self.isEarlier($0[0], $1[0]) }) {
        try moveOff(hits, reason, &moves, by: actor, access)
      }
      return moves
    }
  }

  private static func isEarlier(_ left: HolidayHit, _ right: HolidayHit) -> Bool {
    guard let one = left.plan.start, let other = right.plan.start, one != other else {
      return left.id < right.id
    }
    return one < other
  }

  private func moveOff(
    _ hits: [HolidayHit],
    _ reason: String?,
    _ moves: inout ClassMoves,
    by actor: Actor,
    _ access: WriteAccess
  ) throws {
    guard let first = hits.first else { return }
    var classFile = try classFile(first.id.rawValue, in: access)
    guard let old = classFile.state.plan else { return }
    let seats = classFile.state.seats
    let search = DaySearch(
      check: try PlanCheck(old, first.id, seats: seats, in: self, access),
      weekdays: try seats.map { try weekdays(of: $0, in: access) },
      now: clock.now()
    )
    var plan = old
    var obstacles: [PlanFinding] = []
    for hit in hits {
      let meeting = old.meetings[hit.meeting - 1]
      switch try search.move(meeting, of: plan) {
      case .moved(let next): plan = next
      case .stuck(let findings):
        obstacles.append(.holiday(meeting: hit.meeting, hit.holiday))
        obstacles += findings.map { $0.numbered(hit.meeting) }
      }
    }
    if plan != old {
      let titles = Set(hits.map { $0.holiday.title.text(in: "id") }).sorted()
      try move(
        &classFile,
        to: plan,
        reason: reason ?? titles.joined(separator: ", "),
        by: actor,
        access
      )
      moves.moved.append(
        ClassMove(
          id: first.id,
          moduleTitle: first.moduleTitle,
          old: old,
          new: plan,
          seats: seats,
          unavailable: try unavailable(seats, for: plan, insteadOf: old, access)
        )
      )
    }
    if !obstacles.isEmpty {
      moves.left.append(
        ClassLeft(
          id: first.id,
          moduleTitle: first.moduleTitle,
          plan: plan,
          findings: obstacles
        )
      )
    }
  }
}
