/// A meeting that a trainer gives already, outside of the timetable that is asked for.
///
/// It counts for the trainer's load, fair share and travel; that the trainer can't teach at that
/// time stands in `Trainer.closed`.
public struct Duty: Hashable, Sendable {
  public var timeslot: Timeslot
  /// Where: an index into `Problem.centres`; `nil` where that doesn't matter.
  public var centre: Int?

  public init(_ timeslot: Timeslot, centre: Int? = nil) {
    self.timeslot = timeslot
    self.centre = centre
  }
}

extension Problem {
  /// What a trainer gives already at times that the grid has.
  func duties(of trainer: Int) -> [Duty] {
    trainers.indices.contains(trainer)
      ? trainers[trainer].duties.filter { grid.contains($0.timeslot) } : []
  }

  /// Where a trainer has to be already, by date counted through all weeks.
  func dutyCentres(of trainer: Int) -> [Int: Set<Int>] {
    duties(of: trainer).reduce(into: [:]) { found, duty in
      if let centre = duty.centre {
        found[grid.date(of: duty.timeslot), default: []].insert(centre)
      }
    }
  }
}
