import CivilTime
import CurriculumModel
import Progression
import Timetabling

extension DraftProblem {
  /// Why meetings have no place and classes no trainer, each cause once; the one that stops most
  /// meetings first.
  ///
  /// - Complexity: O(classes × timeslots × rooms), and a matching for each class without a place.
  public var obstacles: [DraftObstacle] {
    var list = ObstacleList()
    var unexplained: [(class: Int, meeting: Timetabling.Meeting, meetings: Int)] = []
    for (index, one) in draft.classes.enumerated() {
      if problem.classes[index].trainers.isEmpty {
        list.note(.noTrainer(one.module), class: index, meetings: one.places.count)
      }
      let open = one.places.indices.filter { one.places[$0] == nil }
      if let first = open.first {
        unexplained.append((index, Timetabling.Meeting(of: index, first), open.count))
      }
    }
    let clashes = problem.clashes(placing: unexplained.map(\.meeting))
    for (one, clash) in zip(unexplained, clashes) {
      let cause = cause(clash, ofClass: one.class)
      list.note(cause, class: one.class, meetings: one.meetings)
    }
    return list.sorted
  }

  private func cause(_ clash: Clash?, ofClass index: Int) -> DraftObstacle.Cause {
    let one = draft.classes[index]
    switch clash?.cause {
    case .noRoom: return .noRoom(one.centre, kind: one.roomKind, people: one.people.count)
    case .noTime:
      let isHeld = problem.grid.timeslots.contains { slot in
        draft.from <= day(of: slot) && day(of: slot) <= draft.through
          && meeting(at: slot, lessonHours: one.lessonHours) != nil
      }
      return isHeld ? .noCommonDay(one.centre) : .noTeachingHours(lessonHours: one.lessonHours)
    case .neverFree: return .tooSeldomFree(one.centre)
    // A cohort of one class has too little time for it whoever else there is.
    case .cohort where clash?.meetings.allSatisfy({ $0.demand == index }) == true:
      return .tooSeldomFree(one.centre)
    case .trainer(let trainer):
      return trainerID(trainer).map { .trainerIsFull($0) } ?? .notFound
    case .rooms(let rooms):
      return .roomsAreFull(one.centre, rooms.compactMap { resources.rooms[$0].profile?.name })
    case .cohort: return .peopleAreFull
    case nil: return .notFound
    }
  }
}

/// Obstacles as they are found, each cause once.
private struct ObstacleList {
  private var found: [DraftObstacle] = []

  mutating func note(_ cause: DraftObstacle.Cause, class index: Int, meetings: Int) {
    guard let place = found.firstIndex(where: { Self.isSame($0.cause, cause) }) else {
      found.append(DraftObstacle(cause: cause, classes: [index], meetings: meetings))
      return
    }
    found[place].cause = Self.larger(found[place].cause, cause)
    found[place].classes.append(index)
    found[place].meetings += meetings
  }

  /// The one that stops most meetings first, equal ones as they were found.
  var sorted: [DraftObstacle] {
    found.enumerated().sorted { left, right in
      (-left.element.meetings, left.offset) < (-right.element.meetings, right.offset)
    }
    .map(\.element)
  }

  /// Rooms that are missing at one centre are one cause, whatever the number of seats.
  private static func isSame(_ left: DraftObstacle.Cause, _ right: DraftObstacle.Cause) -> Bool {
    guard case .noRoom(let centre, let kind, _) = left,
      case .noRoom(centre, kind, _) = right
    else { return left == right }
    return true
  }

  /// The one that asks for more seats.
  private static func larger(
    _ left: DraftObstacle.Cause,
    _ right: DraftObstacle.Cause
  ) -> DraftObstacle.Cause {
    guard case .noRoom(_, _, let one) = left, case .noRoom(_, _, let other) = right, other > one
    else { return left }
    return right
  }
}
