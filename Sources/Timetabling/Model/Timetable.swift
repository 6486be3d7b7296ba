/// Where every meeting takes place and who gives every class; meetings may be unplaced.
public struct Timetable: Hashable, Sendable {
  /// By class and ordinal; `nil` for a meeting without a place.
  public private(set) var placements: [[Placement?]]
  /// Who gives each class, as an index into `Problem.trainers`; `nil` for nobody.
  public private(set) var trainers: [Int?]

  /// Nothing placed yet; each class is given by the first trainer it names.
  public init(for problem: Problem) {
    placements = problem.classes.map { Array(repeating: nil, count: max(0, $0.meetings)) }
    trainers = problem.classes.map(\.trainers.first)
  }

  /// A meeting's place; `nil` for an unplaced meeting and for one that the timetable lacks.
  ///
  /// Setting the place of a meeting that the timetable lacks does nothing.
  public subscript(meeting: Meeting) -> Placement? {
    get { has(meeting) ? placements[meeting.demand][meeting.ordinal] : nil }
    set { if has(meeting) { placements[meeting.demand][meeting.ordinal] = newValue } }
  }

  /// Who gives a class; `nil` for nobody and for a class that the timetable lacks.
  public subscript(trainerOf demand: Int) -> Int? {
    get { trainers.indices.contains(demand) ? trainers[demand] : nil }
    set { if trainers.indices.contains(demand) { trainers[demand] = newValue } }
  }

  private func has(_ meeting: Meeting) -> Bool {
    placements.indices.contains(meeting.demand)
      && placements[meeting.demand].indices.contains(meeting.ordinal)
  }
}
