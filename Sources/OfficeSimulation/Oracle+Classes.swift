import CivilTime

/// One class, as the oracle knows it.
struct OracleClass {
  var module: PlayedModule
  var centre: PlayedCentre
  var capacity: Int
  var room: Int
  var trainer: Int
  /// When each meeting begins and ends, by time.
  var starts: [Instant]
  var ends: [Instant]
  var isCancelled = false
  var seats: [Int] = []
  var waiting: [Int] = []
  /// By meeting, counted from 0: who was said to have come.
  var attendance: [Int: Set<Int>] = [:]
  /// Whose attendance was judged: those who had a seat when it was recorded.
  var judged: Set<Int> = []

  static let hour: Int64 = 3_600_000

  /// Meetings of an hour each, two hours from one to the next.
  init(
    _ module: PlayedModule,
    at centre: PlayedCentre,
    capacity: Int,
    room: Int,
    trainer: Int,
    start: Instant
  ) {
    self.module = module
    self.centre = centre
    self.capacity = capacity
    self.room = room
    self.trainer = trainer
    starts = (0..<module.meetings).map {
      Instant(milliseconds: start.milliseconds + Int64($0) * 2 * Self.hour)
    }
    ends = starts.map { Instant(milliseconds: $0.milliseconds + Self.hour) }
  }

  var start: Instant { starts[0] }
  var end: Instant { ends[ends.count - 1] }

  mutating func move(byHours hours: Int) {
    func moved(_ instant: Instant) -> Instant {
      Instant(milliseconds: instant.milliseconds + Int64(hours) * Self.hour)
    }
    starts = starts.map(moved)
    ends = ends.map(moved)
  }

  var isRecorded: Bool { attendance.count == module.meetings }

  func overlaps(_ other: OracleClass) -> Bool {
    zip(starts, ends).contains { start, end in
      zip(other.starts, other.ends).contains { start < $1 && $0 < end }
    }
  }
}

extension Oracle {
  /// Whether a room or a trainer is somewhere else at that time.
  func clashes(_ taught: OracleClass, besides number: Int?) -> Bool {
    classes.contains { other, held in
      other != number && !held.isCancelled && held.overlaps(taught)
        && ((held.room == taught.room && held.centre == taught.centre)
          || held.trainer == taught.trainer)
    }
  }

  /// Whether a person sits in another class at that time.
  func isBusy(_ person: Int, at taught: OracleClass, besides number: Int) -> Bool {
    classes.contains { other, held in
      other != number && !held.isCancelled && held.seats.contains(person) && held.overlaps(taught)
    }
  }

  /// Whether a person has a seat in another class of the module that isn't over.
  func hasSeat(_ person: Int, for module: PlayedModule, besides number: Int) -> Bool {
    classes.contains { other, held in
      other != number && !held.isCancelled && held.module == module
        && held.seats.contains(person) && now < held.end
    }
  }

  func canCome(_ person: Int, to number: Int) -> Bool {
    guard let taught = classes[number] else { return false }
    return isOpen(taught.module, for: person) && !isBusy(person, at: taught, besides: number)
      && !hasSeat(person, for: taught.module, besides: number)
  }

  func expectation(ofTeaching act: Act) -> Expectation {
    func held(_ number: Int, _ holds: (OracleClass) -> Expectation) -> Expectation {
      guard let taught = classes[number], !taught.isCancelled else { return .refused }
      return holds(taught)
    }
    switch act {
    case .createClass(let module, let centre, let capacity, let inHours, let room, let trainer):
      let taught = OracleClass(
        module,
        at: centre,
        capacity: capacity,
        room: room,
        trainer: trainer,
        start: hours(inHours)
      )
      return clashes(taught, besides: nil) ? .refused : .accepted
    case .enrol(let person, let number):
      return held(number) { taught in
        if taught.seats.contains(person) { return .either }
        guard now < taught.end, taught.seats.count < taught.capacity, canCome(person, to: number)
        else { return .refused }
        return .accepted
      }
    case .leave(let person, let number):
      return held(number) { taught in
        guard taught.seats.contains(person) else { return .refused }
        return taught.attendance.isEmpty ? .accepted : .either
      }
    case .wait(let person, let number):
      return held(number) { taught in
        guard now < taught.start, taught.seats.count >= taught.capacity,
          !taught.seats.contains(person), isOpen(taught.module, for: person)
        else { return .refused }
        return taught.waiting.contains(person) ? .either : .accepted
      }
    case .stopWaiting(let person, let number):
      return classes[number] == nil || people[person] == nil ? .refused : .either
    case .cancelClass(let number):
      return held(number) { $0.attendance.isEmpty ? .accepted : .either }
    case .moveClass(let number, let byHours):
      return held(number) { taught in
        var moved = taught
        moved.move(byHours: byHours)
        let isFree =
          !clashes(moved, besides: number)
          && !taught.seats.contains { isBusy($0, at: moved, besides: number) }
        guard taught.attendance.isEmpty else { return .either }
        return isFree ? (now < moved.start && now < taught.start ? .accepted : .either) : .refused
      }
    case .attend(let number, let meeting, _):
      return held(number) { taught in
        meeting < taught.module.meetings && taught.starts[meeting] <= now ? .accepted : .refused
      }
    default: return .either
    }
  }

  mutating func applyTeaching(_ act: Act) {
    switch act {
    case .createClass(let module, let centre, let capacity, let inHours, let room, let trainer):
      classes[classes.count] = OracleClass(
        module,
        at: centre,
        capacity: capacity,
        room: room,
        trainer: trainer,
        start: hours(inHours)
      )
    case .enrol(let person, let number): seat(person, in: number)
    case .leave(let person, let number):
      _ = happened(to: person)
      classes[number]?.seats.removeAll { $0 == person }
      promote(into: number)
    case .wait(let person, let number):
      if classes[number]?.waiting.contains(person) == false {
        classes[number]?.waiting.append(person)
      }
    case .stopWaiting(let person, let number): classes[number]?.waiting.removeAll { $0 == person }
    case .cancelClass(let number):
      for person in classes[number]?.seats ?? [] { _ = happened(to: person) }
      classes[number]?.isCancelled = true
      classes[number]?.seats = []
      classes[number]?.waiting = []
    case .moveClass(let number, let byHours):
      classes[number]?.move(byHours: byHours)
    case .attend(let number, let meeting, let present):
      guard let seats = classes[number]?.seats else { return }
      classes[number]?.attendance[meeting] = present.intersection(seats)
      if classes[number]?.isRecorded == true { judge(number) }
    default: break
    }
  }

  /// Everybody with a seat is judged, but for those who need it no more or may not now.
  private mutating func judge(_ number: Int) {
    guard let taught = classes[number] else { return }
    for person in taught.seats where !taught.judged.contains(person) {
      guard isOpen(taught.module, for: person) else { continue }
      _ = happened(to: person)
      classes[number]?.judged.insert(person)
    }
    for person in taught.seats { giveUpPlaces(of: person) }
  }

  mutating func seat(_ person: Int, in number: Int) {
    guard let taught = classes[number], !taught.seats.contains(person) else { return }
    _ = happened(to: person)
    classes[number]?.seats.append(person)
    // Whoever sits in one class of a module waits for none of it.
    for other in classes.keys where classes[other]?.module == taught.module {
      classes[other]?.waiting.removeAll { $0 == person }
    }
  }

  /// Free seats go to those who wait, in their order; who can't come now keeps the place.
  private mutating func promote(into number: Int) {
    guard let taught = classes[number], !taught.isCancelled, now < taught.start else { return }
    for person in taught.waiting {
      guard let seats = classes[number]?.seats.count, seats < taught.capacity else { return }
      if canCome(person, to: number) { seat(person, in: number) }
    }
  }

  /// A person keeps no seat and no place in a class to come that they can't or needn't go to.
  mutating func giveUpPlaces(of person: Int, leaving centre: PlayedCentre? = nil) {
    for number in classes.keys.sorted() {
      guard let taught = classes[number], !taught.isCancelled, now < taught.start else { continue }
      if isOpen(taught.module, for: person), taught.centre != centre { continue }
      classes[number]?.waiting.removeAll { $0 == person }
      if taught.seats.contains(person) {
        classes[number]?.seats.removeAll { $0 == person }
        promote(into: number)
      }
    }
  }

  func hours(_ count: Int) -> Instant {
    Instant(milliseconds: now.milliseconds + Int64(count) * OracleClass.hour)
  }
}
