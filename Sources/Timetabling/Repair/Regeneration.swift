/// The part of a timetable that is made anew while the rest stands.
public enum Scope: Hashable, Sendable {
  /// The meetings in the rooms of a centre, an index into `Problem.centres`.
  case centre(Int)
  /// The meetings of a week, from 0.
  case week(Int)
}

extension Problem {
  /// Makes one part of a timetable anew; everything outside of it stays where it is.
  ///
  /// What is inside stays inside: a meeting of that centre or week gets another place there. Classes
  /// that are partly outside keep their trainer, and meetings without a place belong to the part
  /// where their class meets. Locks inside hold.
  public func regenerate(_ scope: Scope, of timetable: Timetable, _ options: SearchOptions)
    -> RepairResult
  {
    var problem = self
    var start = timetable
    var inside: Set<Meeting> = []
    problem.weights[.distance] = 0
    for demand in classes.indices {
      let all = (0..<max(0, classes[demand].meetings)).map { Meeting(of: demand, $0) }
      let placed = all.filter { timetable[$0] != nil }
      let own = placed.filter { meeting in
        timetable[meeting].map { contains($0, in: scope) } ?? false
      }
      for meeting in placed where !own.contains(meeting) && locks[meeting] == nil {
        problem.locks[meeting] = timetable[meeting].map { Lock($0, by: .tool) }
      }
      guard !own.isEmpty else { continue }
      inside.formUnion(own)
      inside.formUnion(all.filter { timetable[$0] == nil })
      problem.classes[demand] = confined(classes[demand], to: scope)
      if own.count == placed.count {
        start[trainerOf: demand] = nil
      } else if let trainer = timetable[trainerOf: demand] {
        problem.classes[demand].trainers = [trainer]
      }
      for meeting in own where locks[meeting] == nil { start[meeting] = nil }
    }
    problem.existing = start
    var mended = problem.solve(options).timetable
    for meeting in meetings where !inside.contains(meeting) { mended[meeting] = timetable[meeting] }
    return result(of: mended, from: timetable)
  }

  private func contains(_ placement: Placement, in scope: Scope) -> Bool {
    switch scope {
    case .centre(let centre):
      rooms.indices.contains(placement.room) && rooms[placement.room].centre == centre
    case .week(let week): grid.week(of: placement.timeslot) == week
    }
  }

  /// The class with only the rooms or times of the scope left to it.
  private func confined(_ demand: ClassDemand, to scope: Scope) -> ClassDemand {
    var demand = demand
    switch scope {
    case .centre(let centre):
      let usable = demand.rooms ?? Array(rooms.indices)
      demand.rooms = usable.filter { rooms.indices.contains($0) && rooms[$0].centre == centre }
    case .week(let week):
      demand.allowed = TimeslotSet(
        grid.timeslots.filter {
          grid.week(of: $0) == week && demand.allowed?.contains($0) ?? true
        }
      )
    }
    return demand
  }
}
