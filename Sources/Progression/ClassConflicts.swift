import CivilTime
public import CurriculumModel

/// Two classes that want the same room, trainer or participant at the same time.
public struct ClassConflict: Hashable, Sendable {
  public enum Culprit: Hashable, Sendable {
    /// A room is known by its name within a centre.
    case room(String, CentreID)
    case trainer(String)
    case participant(RegistrationID)
  }

  public var culprit: Culprit
  /// The class that has it already.
  public var `class`: ClassID
  /// That class's meeting.
  public var taken: Meeting
  /// The meeting that was asked for.
  public var wanted: Meeting

  public init(culprit: Culprit, class: ClassID, taken: Meeting, wanted: Meeting) {
    self.culprit = culprit
    self.class = `class`
    self.taken = taken
    self.wanted = wanted
  }
}

/// The meetings of all classes that are going to be held, by what they take up.
///
/// Meetings are half-open, so one that begins as another ends does not clash with it.
public struct ClassConflicts: Sendable {
  private struct Booking: Sendable {
    var meeting: Meeting
    var `class`: ClassID
  }

  /// Bookings of one resource by start, with the latest end of all up to each of them: classes that
  /// start together may end at different times, so the neighbour alone does not tell.
  private struct Bookings: Sendable {
    var all: [Booking] = []
    var latestEnd: [Instant] = []

    mutating func insert(_ booking: Booking) {
      let position = firstStart(from: booking.meeting.start)
      all.insert(booking, at: position)
      latestEnd.insert(booking.meeting.end, at: position)
      for index in position..<all.count {
        let before = index > 0 ? latestEnd[index - 1] : all[index].meeting.end
        latestEnd[index] = max(before, all[index].meeting.end)
      }
    }

    mutating func remove(_ class: ClassID) {
      let rest = all.filter { $0.class != `class` }
      if rest.count == all.count { return }
      all = []
      latestEnd = []
      for booking in rest { insert(booking) }
    }

    /// The first booking that starts at `instant` or later.
    func firstStart(from instant: Instant) -> Int {
      var low = 0
      var high = all.count
      while low < high {
        let middle = (low + high) / 2
        if all[middle].meeting.start < instant { low = middle + 1 } else { high = middle }
      }
      return low
    }

    /// Every booking that shares time with `wanted`, ascending by start.
    func overlapping(_ wanted: Meeting) -> [Booking] {
      var found: [Booking] = []
      var position = firstStart(from: wanted.end) - 1
      while position >= 0, latestEnd[position] > wanted.start {
        if all[position].meeting.overlaps(wanted) { found.append(all[position]) }
        position -= 1
      }
      return found.reversed()
    }
  }

  private var bookings: [ClassConflict.Culprit: Bookings] = [:]

  public init() {}

  /// - Complexity: O(n log n) for n meetings that come in order.
  public init(_ classes: some Sequence<(id: ClassID, state: ClassState)>) {
    for (id, state) in classes { add(id, state) }
  }

  /// Takes up what a class needs; one that was cancelled needs nothing.
  public mutating func add(_ class: ClassID, _ state: ClassState) {
    guard let plan = state.plan, !state.isCancelled else { return }
    for culprit in Self.resources(of: plan, seats: state.seats) {
      for meeting in plan.meetings {
        bookings[culprit, default: Bookings()].insert(Booking(meeting: meeting, class: `class`))
      }
    }
  }

  public mutating func remove(_ class: ClassID) {
    for culprit in bookings.keys { bookings[culprit]?.remove(`class`) }
  }

  /// What stands against holding `plan` with these seats: room first, then trainer, then
  /// participants in the order of their seats, each by time.
  ///
  /// - Parameter excluding: the class itself, when it is being changed.
  public func conflicts(
    of plan: ClassPlan,
    seats: [RegistrationID] = [],
    excluding: ClassID? = nil
  ) -> [ClassConflict] {
    Self.resources(of: plan, seats: seats)
      .flatMap { conflicts(of: plan, at: $0, excluding: excluding) }
  }

  /// What stands against one more person in a class.
  public func conflicts(
    of plan: ClassPlan,
    seating registration: RegistrationID,
    excluding: ClassID? = nil
  ) -> [ClassConflict] {
    conflicts(of: plan, at: .participant(registration), excluding: excluding)
  }

  private func conflicts(
    of plan: ClassPlan,
    at culprit: ClassConflict.Culprit,
    excluding: ClassID?
  ) -> [ClassConflict] {
    guard let taken = bookings[culprit] else { return [] }
    return plan.meetings.flatMap { wanted in
      taken.overlapping(wanted).filter { $0.class != excluding }.map {
        ClassConflict(culprit: culprit, class: $0.class, taken: $0.meeting, wanted: wanted)
      }
    }
  }

  private static func resources(
    of plan: ClassPlan,
    seats: [RegistrationID]
  ) -> [ClassConflict.Culprit] {
    [.room(plan.room, plan.centre), .trainer(plan.trainer)] + seats.map { .participant($0) }
  }
}
