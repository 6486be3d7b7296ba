/// A place that a meeting could have instead, and what that would cost.
public struct Alternative: Hashable, Sendable {
  public var placement: Placement
  /// How the score would change; negative numbers are better.
  public var change: Score
  /// The violations that it would bring.
  public var added: [Violation]
  /// The violations that it would end.
  public var removed: [Violation]

  /// Whether no hard constraint would be broken that isn't broken now.
  public var isPossible: Bool { change.hard <= 0 }
}

extension Problem {
  /// What would happen if a meeting took place there: each constraint's price and reason.
  ///
  /// It answers "why not there?" for any meeting and placement, locked meetings included.
  public func whyNot(_ meeting: Meeting, at placement: Placement, in timetable: Timetable)
    -> Alternative
  {
    alternative(meeting, at: placement, in: timetable, evaluate(timetable))
  }

  private func alternative(
    _ meeting: Meeting,
    at placement: Placement,
    in timetable: Timetable,
    _ before: Evaluation
  ) -> Alternative {
    var moved = timetable
    moved[meeting] = placement
    let after = evaluate(moved)
    return Alternative(
      placement: placement,
      change: Score(
        hard: after.score.hard - before.score.hard,
        unplaced: after.score.unplaced - before.score.unplaced,
        soft: after.score.soft - before.score.soft
      ),
      added: after.violations.beyond(before.violations),
      removed: before.violations.beyond(after.violations)
    )
  }

  /// The places where a meeting could be without breaking a hard constraint, cheapest first.
  ///
  /// Equal prices are in the order of time and room; the meeting's present place isn't among them.
  /// A lock of the meeting itself is looked through, since only who asks can lift it.
  /// - Complexity: one running cost for each place and one price from scratch for each answer.
  public func alternatives(for meeting: Meeting, in timetable: Timetable, most: Int = 10)
    -> [Alternative]
  {
    var problem = self
    problem.locks[meeting] = nil
    let before = problem.evaluate(timetable)
    var found: [Alternative] = []
    for place in problem.places(for: meeting, in: timetable) {
      guard found.count < most else { break }
      guard place.placement != timetable[meeting] else { continue }
      let one = problem.alternative(meeting, at: place.placement, in: timetable, before)
      if one.isPossible { found.append(one) }
    }
    return found.sorted {
      ($0.change, $0.placement.timeslot, $0.placement.room)
        < ($1.change, $1.placement.timeslot, $1.placement.room)
    }
  }

  /// Every place that nobody else has, by running cost, then time, then room.
  private func places(for meeting: Meeting, in timetable: Timetable)
    -> [(placement: Placement, cost: Int)]
  {
    let state = SearchState(layout: Layout(self))
    state.load(timetable, locks: locks)
    guard let number = state.number(of: meeting) else { return [] }
    if state.slot(number) >= 0 { state.unplace(number) }
    let demand = state.demand(number)
    var places: [(placement: Placement, cost: Int)] = []
    for index in 0..<state.layout.usableSlots.count(demand) {
      let slot = state.layout.usableSlots[demand, index]
      for index in 0..<state.layout.usableRooms.count(demand) {
        let room = state.layout.usableRooms[demand, index]
        guard state.fits(number, slot, room) else { continue }
        let cost = state.change(state.insertion(of: number, at: slot, room))
        places.append((Placement(Timeslot(slot), room: room), cost))
      }
    }
    return places.sorted {
      ($0.cost, $0.placement.timeslot, $0.placement.room)
        < ($1.cost, $1.placement.timeslot, $1.placement.room)
    }
  }
}

/// What a violation says to a reader, whichever meetings bring it about.
private struct Said: Hashable {
  let constraint: ConstraintName
  let cost: Int
  let reason: Wording

  init(_ violation: Violation) {
    constraint = violation.constraint
    cost = violation.cost
    reason = violation.reason
  }
}

extension [Violation] {
  /// Those for which none among others says the same, each of the others answering for one.
  ///
  /// A trainer who gives too many meetings gives as many when one of them moves; that is no news.
  fileprivate func beyond(_ others: [Violation]) -> [Violation] {
    var said = Dictionary(others.map { (Said($0), 1) }, uniquingKeysWith: +)
    return filter { violation in
      let key = Said(violation)
      guard let count = said[key], count > 0 else { return true }
      said[key] = count - 1
      return false
    }
  }
}
