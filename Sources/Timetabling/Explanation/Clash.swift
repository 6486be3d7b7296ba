/// A smallest set of demands that can't all be met, in words.
public struct Clash: Hashable, Sendable {
  /// The meetings that can't all take place; dropping any one of them ends the clash.
  public var meetings: [Meeting]
  public var cause: Cause
  /// Why, as a sentence without a full stop.
  public var reason: Wording

  /// What there is too little of.
  public enum Cause: Hashable, Sendable {
    /// No room suits the class.
    case noRoom
    /// The class and its cohorts have no time in common.
    case noTime
    /// Its trainers and rooms are never free at its times.
    case neverFree
    /// A cohort, by its index, has fewer times than meetings.
    case cohort(Int)
    /// A trainer, by their index, has fewer times than meetings.
    case trainer(Int)
    /// Rooms, by their indices in ascending order, have fewer places than meetings.
    case rooms([Int])
  }
}

extension Problem {
  /// Why a meeting can't be placed: a smallest set of demands that clash.
  ///
  /// Looks for proofs of three kinds: the meeting has no time at all; those who share a cohort or
  /// the only trainer have fewer times than meetings; those who need the same rooms have fewer
  /// places than meetings. `nil` when none of them holds, which is no proof that it can be placed.
  public func clash(placing meeting: Meeting) -> Clash? { clashes(placing: [meeting])[0] }

  /// The same for several meetings, in their order, in much less time than one after the other.
  public func clashes(placing meetings: [Meeting]) -> [Clash?] {
    let times = ClashTimes(self)
    return meetings.map { meeting in
      guard classes.indices.contains(meeting.demand),
        0..<classes[meeting.demand].meetings ~= meeting.ordinal
      else { return nil }
      if times.open[meeting.demand].isEmpty { return times.clashAlone(meeting) }
      let found = times.groups(of: meeting.demand).compactMap { group in
        times.clash(in: group, about: meeting)
      }
      return found.min { $0.meetings.count < $1.meetings.count }
    }
  }
}

/// When each class could meet, looked at alone.
struct ClashTimes {
  /// Meetings that can't share a place, and what one place is.
  enum Group {
    case cohort(Int)
    case trainer(Int)
    case rooms(Set<Int>)
  }

  let problem: Problem
  /// By class: the times at which it, its only trainer and one of its rooms are free.
  let open: [[Int]]
  private let rooms: [[Int]]

  init(_ problem: Problem) {
    self.problem = problem
    let rooms = problem.classes.map { demand in
      problem.rooms.indices.filter { problem.suits(room: $0, demand) }
    }
    self.rooms = rooms
    open = problem.classes.indices.map { index in
      let demand = problem.classes[index]
      return problem.usableTimeslots(demand).filter { slot in
        let time = Timeslot(slot)
        let hasTrainer =
          demand.trainers.isEmpty
          || demand.trainers.contains {
            problem.trainers.indices.contains($0) && !problem.trainers[$0].closed.contains(time)
          }
        return hasTrainer && rooms[index].contains { !problem.rooms[$0].closed.contains(time) }
      }
    }
  }

  /// Whom the class shares its cohorts, its only trainer and its rooms with.
  func groups(of demand: Int) -> [Group] {
    let asked = problem.classes[demand]
    var groups = Set(asked.cohorts).filter(problem.cohorts.indices.contains).sorted()
      .map(Group.cohort)
    if asked.trainers.count == 1 { groups.append(.trainer(asked.trainers[0])) }
    groups.append(.rooms(Set(rooms[demand])))
    return groups
  }

  private func members(of group: Group) -> [Int] {
    problem.classes.indices.filter { index in
      switch group {
      case .cohort(let cohort): problem.classes[index].cohorts.contains(cohort)
      case .trainer(let trainer): problem.classes[index].trainers == [trainer]
      case .rooms(let shared): !rooms[index].isEmpty && shared.isSuperset(of: rooms[index])
      }
    }
  }

  /// The places that a class may have within the group: times, or times in rooms.
  private func choices(_ demand: Int, in group: Group) -> [Int] {
    guard case .rooms = group else { return open[demand] }
    return open[demand].flatMap { slot in
      rooms[demand].filter { !problem.rooms[$0].closed.contains(Timeslot(slot)) }
        .map { slot * problem.rooms.count + $0 }
    }
  }

  func clash(in group: Group, about meeting: Meeting) -> Clash? {
    let members = members(of: group)
    let meetings = members.flatMap { demand in
      (0..<max(0, problem.classes[demand].meetings)).map { Meeting(of: demand, $0) }
    }
    let places = Dictionary(
      uniqueKeysWithValues: members.map { ($0, choices($0, in: group)) }
    )
    guard let set = Matching.deficient(meetings.map { places[$0.demand] ?? [] }) else { return nil }
    let clashing = set.map { meetings[$0] }
    guard clashing.contains(where: { $0.demand == meeting.demand }) else { return nil }
    let count = Set(clashing.flatMap { places[$0.demand] ?? [] }).count
    return Clash(
      meetings: clashing,
      cause: cause(group),
      reason: reason(group, clashing, places: count)
    )
  }

  private func cause(_ group: Group) -> Clash.Cause {
    switch group {
    case .cohort(let cohort): .cohort(cohort)
    case .trainer(let trainer): .trainer(trainer)
    case .rooms(let rooms): .rooms(rooms.sorted())
    }
  }

  private func reason(_ group: Group, _ meetings: [Meeting], places: Int) -> Wording {
    let names = Names(problem)
    var demands: [Int] = []
    for meeting in meetings where !demands.contains(meeting.demand) {
      demands.append(meeting.demand)
    }
    let list = demands.map { names.demand($0) }.joined(separator: ", ")
    switch group {
    case .cohort(let cohort):
      return Wording(
        id: "\(meetings.count) pertemuan rombongan \(names.cohort(cohort)) (\(list)) hanya punya "
          + "\(places) waktu",
        en: "\(meetings.count) meetings of cohort \(names.cohort(cohort)) (\(list)) have "
          + "\(places) times only"
      )
    case .trainer(let trainer):
      return Wording(
        id: "\(meetings.count) pertemuan pelatih \(names.trainer(trainer)) (\(list)) hanya punya "
          + "\(places) waktu",
        en: "\(meetings.count) meetings of trainer \(names.trainer(trainer)) (\(list)) have "
          + "\(places) times only"
      )
    case .rooms(let rooms):
      let room = rooms.sorted().map { names.room($0) }.joined(separator: ", ")
      return Wording(
        id: "\(meetings.count) pertemuan (\(list)) hanya punya \(places) tempat di \(room)",
        en: "\(meetings.count) meetings (\(list)) have \(places) places only in \(room)"
      )
    }
  }

  /// Why a meeting whose class has no time at all has none.
  func clashAlone(_ meeting: Meeting) -> Clash {
    let demand = meeting.demand
    let name = Names(problem).demand(demand)
    if rooms[demand].isEmpty {
      return Clash(
        meetings: [meeting],
        cause: .noRoom,
        reason: Wording(
          id: "tidak ada ruang yang cocok untuk kelas \(name)",
          en: "no room suits class \(name)"
        )
      )
    }
    if problem.usableTimeslots(problem.classes[demand]).isEmpty {
      return Clash(
        meetings: [meeting],
        cause: .noTime,
        reason: Wording(
          id: "kelas \(name) dan pesertanya tidak punya waktu yang sama",
          en: "class \(name) and its cohorts have no time in common"
        )
      )
    }
    return Clash(
      meetings: [meeting],
      cause: .neverFree,
      reason: Wording(
        id: "pelatih dan ruang kelas \(name) tidak pernah bisa pada waktunya",
        en: "the trainers and rooms of class \(name) are never free at its times"
      )
    )
  }
}
