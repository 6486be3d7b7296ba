extension Layout {
  /// Lays a problem out; what names nothing is left out.
  init(_ problem: Problem) {
    let grid = problem.grid
    let classes = problem.classes
    slots = grid.count
    dates = grid.weeks * grid.days
    blocks = grid.blocks
    weeks = grid.weeks
    demands = classes.count
    rooms = problem.rooms.count
    trainers = problem.trainers.count
    cohorts = problem.cohorts.count

    dateOf = FlatArray(grid.timeslots.map { Int32(grid.date(of: $0)) })
    blockOf = FlatArray(grid.timeslots.map { Int32(grid.block(of: $0)) })
    weekOf = FlatArray(grid.timeslots.map { Int32(grid.week(of: $0)) })

    var firsts: [Int32] = [0]
    var owners: [Int32] = []
    for (index, demand) in classes.enumerated() {
      owners += Array(repeating: Int32(index), count: max(0, demand.meetings))
      firsts.append(Int32(owners.count))
    }
    meetings = owners.count
    demandOf = FlatArray(owners)
    firstMeeting = FlatArray(firsts)

    let people = People(problem)
    cohortsOf = FlatRows(people.cohortsOf)
    trainersOf = FlatRows(people.trainersOf)
    neighbours = FlatRows(people.neighbours)
    let orders = Orders(problem)
    predecessors = FlatRows(orders.predecessors)
    successors = FlatRows(orders.successors)
    hasOrder = !problem.precedences.isEmpty
    relatedWords = (classes.count + 63) / 64
    related = FlatArray(repeating: 0, count: classes.count * relatedWords)
    for first in classes.indices {
      let others = people.neighbours[first] + orders.predecessors[first] + orders.successors[first]
      for second in others {
        related[first * relatedWords + second >> 6] |= 1 << UInt64(second & 63)
      }
    }

    let times = classes.map { problem.usableTimeslots($0) }
    usableSlots = FlatRows(times)
    usable = FlatArray(repeating: 0, count: classes.count * grid.count)
    let places = classes.map { demand in
      problem.rooms.indices.filter { problem.suits(room: $0, demand) }
    }
    usableRooms = FlatRows(places)
    suits = FlatArray(repeating: 0, count: classes.count * problem.rooms.count)
    for index in classes.indices {
      for time in times[index] { usable[index * grid.count + time] = 1 }
      for place in places[index] { suits[index * problem.rooms.count + place] = 1 }
    }

    headCount = FlatArray(classes.map { Int32(clamping: $0.headCount) })
    capacity = FlatArray(problem.rooms.map { Int32(clamping: $0.capacity) })
    roomWords = (problem.rooms.count + 63) / 64
    roomyRooms = FlatArray(Self.roomy(problem, places, words: roomWords))
    centreOf = FlatArray(problem.rooms.map { Int32(clamping: $0.centre ?? -1) })
    leastDays = FlatArray(classes.map { Int32(clamping: $0.leastDays) })
    mostAWeek = FlatArray(problem.trainers.map { Int32(clamping: $0.mostMeetingsAWeek ?? .max) })
    roomShut = FlatArray(
      problem.rooms.flatMap { room in grid.timeslots.map { room.closed.contains($0) ? 1 : 0 } }
    )
    trainerShut = FlatArray(
      problem.trainers.flatMap { one in grid.timeslots.map { one.closed.contains($0) ? 1 : 0 } }
    )
    fairShare = problem.fairShare
    var given = Array(repeating: Int32(0), count: problem.trainers.count * grid.weeks)
    var centres = Array(
      repeating: [Int](),
      count: problem.trainers.count * grid.weeks * grid.days
    )
    for trainer in problem.trainers.indices {
      for duty in problem.duties(of: trainer) {
        given[trainer * grid.weeks + grid.week(of: duty.timeslot)] += 1
      }
      for (date, places) in problem.dutyCentres(of: trainer) {
        centres[trainer * grid.weeks * grid.days + date] = places.sorted()
      }
    }
    duties = FlatArray(given)
    dutyCentres = FlatRows(centres)
    preferred = FlatArray(Self.liked(classes.map(\.preferred), grid))
    trainerPreferred = FlatArray(Self.liked(problem.trainers.map(\.preferred), grid))

    let all = problem.meetings
    existingSlot = FlatArray(
      all.map { Int32(clamping: problem.existing?[$0]?.timeslot.number ?? -1) }
    )
    existingRoom = FlatArray(all.map { Int32(clamping: problem.existing?[$0]?.room ?? -1) })
    existingTrainer = FlatArray(
      classes.indices.map { Int32(clamping: problem.existing?[trainerOf: $0] ?? -1) }
    )
    lone = FlatArray(
      grid.blocks <= Compactness.widestTable
        ? (0..<1 << grid.blocks).map { UInt8(Compactness.loneBits(UInt32($0))) } : []
    )
    weights = Weights(problem)
    hasExtras =
      weights.travel + weights.trainerLoad + weights.fairness + weights.preference
      + weights.distance > 0
  }
}

extension Layout {
  /// The bits of `roomyRooms`, from the usable rooms of each class.
  private static func roomy(_ problem: Problem, _ places: [[Int]], words: Int) -> [UInt64] {
    var bits = Array(repeating: UInt64(0), count: places.count * words)
    for (index, usable) in places.enumerated() {
      let people = Int(Int32(clamping: problem.classes[index].headCount))
      let standing = usable.map { room in
        max(0, people - Int(Int32(clamping: problem.rooms[room].capacity)))
      }
      let fewest = standing.min()
      for (room, left) in zip(usable, standing) where left == fewest {
        bits[index * words + room >> 6] |= 1 << UInt64(room & 63)
      }
    }
    return bits
  }

  /// Those who wish × times: 1 for a time that one would like; empty when nobody wishes anything.
  private static func liked(_ wishes: [TimeslotSet?], _ grid: TimeslotGrid) -> [UInt8] {
    guard wishes.contains(where: { $0 != nil }) else { return [] }
    return wishes.flatMap { wish in
      grid.timeslots.map { wish?.contains($0) ?? true ? 1 : 0 }
    }
  }
}

extension Problem {
  /// The timeslots that a class can use whoever gives it, in the order of time.
  func usableTimeslots(_ demand: ClassDemand) -> [Int] {
    let closures =
      [closed]
      + demand.cohorts.compactMap {
        cohorts.indices.contains($0) ? cohorts[$0].closed : nil
      }
    return grid.timeslots.filter { timeslot in
      (demand.allowed?.contains(timeslot) ?? true)
        && !closures.contains { $0.contains(timeslot) }
    }
    .map(\.number)
  }
}

/// Who belongs to which class, and which classes share people.
private struct People {
  let cohortsOf: [[Int]]
  let trainersOf: [[Int]]
  let neighbours: [[Int]]

  init(_ problem: Problem) {
    cohortsOf = problem.classes.map { demand in
      Set(demand.cohorts).filter(problem.cohorts.indices.contains).sorted()
    }
    trainersOf = problem.classes.map { demand in
      var seen: Set<Int> = []
      return demand.trainers.filter {
        problem.trainers.indices.contains($0) && seen.insert($0).inserted
      }
    }
    var members: [[Int]] = Array(repeating: [], count: problem.cohorts.count)
    for (demand, cohorts) in cohortsOf.enumerated() {
      for cohort in cohorts { members[cohort].append(demand) }
    }
    neighbours = cohortsOf.enumerated().map { demand, cohorts in
      Set(cohorts.flatMap { members[$0] } + [demand]).sorted()
    }
  }
}

/// The order between classes, seen from each class.
private struct Orders {
  var predecessors: [[Int]]
  var successors: [[Int]]

  init(_ problem: Problem) {
    let count = problem.classes.count
    predecessors = Array(repeating: [], count: count)
    successors = Array(repeating: [], count: count)
    for precedence in Set(problem.precedences).sorted(by: {
      ($0.first, $0.second) < ($1.first, $1.second)
    })
    where 0..<count ~= precedence.first && 0..<count ~= precedence.second
      && precedence.first != precedence.second
    {
      predecessors[precedence.second].append(precedence.first)
      successors[precedence.first].append(precedence.second)
    }
  }
}
