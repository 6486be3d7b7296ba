import CivilTime

/// One person, as the oracle knows them.
struct OraclePerson {
  struct Pass {
    var at: Instant
    var isVoided = false
  }

  var isOnTrack: Bool
  /// Whose record of the register theirs belongs to, themselves mostly.
  var owner: Int
  var isOnSecond = false
  /// What the track exempted from when they were moved to another version, which credits it for good.
  var credited: Set<PlayedModule> = []
  var household: Int?
  var centre = PlayedCentre.first
  var isAbandoned = false
  var isErased = false
  var waived: Set<PlayedModule> = []
  /// Of what is handed in: the outcomes that were passes, oldest first.
  var passes: [PlayedModule: [Pass]] = [:]
  /// What waits for a person's decision.
  var pending: [PlayedModule: Int] = [:]
  /// The latest moment that anything about them was said to have happened at.
  var last: Instant

  init(_ number: Int, isOnTrack: Bool, at now: Instant) {
    self.isOnTrack = isOnTrack
    owner = number
    last = now
  }
}

extension Oracle {
  func isSatisfied(_ module: PlayedModule, for number: Int) -> Bool {
    guard let person = people[number] else { return false }
    if person.waived.contains(module) || person.credited.contains(module) { return true }
    switch module {
    case .data, .plan: return person.passes[module, default: []].contains { !$0.isVoided }
    case .books:
      let months = person.passes[.books, default: []].filter { !$0.isVoided }
        .map { ($0.at.day().date.year, $0.at.day().date.month) }
      return Set(months.map { $0 * 12 + $1 }).count >= 2
    case .basics: return person.isOnTrack || hasAttended(.basics, number)
    case .practice: return hasAttended(.practice, number)
    }
  }

  /// Whether a class whose meetings were all recorded found the person there for four fifths.
  func hasAttended(_ module: PlayedModule, _ number: Int) -> Bool {
    classes.values.contains { taught in
      taught.module == module && taught.isRecorded && taught.judged.contains(number)
        && taught.attendance.values.filter { $0.contains(number) }.count * 5
          >= taught.module.meetings * 4
    }
  }

  func isOpen(_ module: PlayedModule, for number: Int) -> Bool {
    guard let person = people[number], !person.isErased, !person.isAbandoned,
      !isSatisfied(module, for: number)
    else { return false }
    return module.prerequisite(onSecond: person.isOnSecond).map { isSatisfied($0, for: number) }
      ?? true
  }

  func expectation(ofPersonal act: Act) -> Expectation {
    func known(_ number: Int, _ holds: (OraclePerson) -> Expectation) -> Expectation {
      guard let person = people[number] else { return .refused }
      return person.isErased ? .either : holds(person)
    }
    switch act {
    case .handIn(let number, let module, _):
      // One thing at a time: what a person has to decide on is decided first.
      return known(number) { person in
        isOpen(module, for: number) && person.pending[module, default: 0] == 0
          ? .accepted : .refused
      }
    case .decideReview(let number, let module, _):
      return known(number) { $0.pending[module, default: 0] > 0 ? .accepted : .refused }
    case .waive(let number, let module):
      return known(number) {
        $0.isAbandoned || isSatisfied(module, for: number) ? .refused : .accepted
      }
    case .voidWaiver(let number, let module):
      return known(number) { $0.waived.contains(module) ? .accepted : .refused }
    case .voidOutcome(let number, let module):
      return known(number) {
        $0.passes[module, default: []].contains { !$0.isVoided } ? .accepted : .refused
      }
    case .abandon(let number): return known(number) { $0.isAbandoned ? .refused : .accepted }
    case .resume(let number): return known(number) { $0.isAbandoned ? .accepted : .refused }
    case .transfer(let number, let centre):
      return known(number) {
        $0.isAbandoned ? .refused : $0.centre == centre ? .either : .accepted
      }
    case .declareTrack(let number):
      return known(number) { $0.isAbandoned ? .refused : $0.isOnTrack ? .either : .accepted }
    case .withdrawTrack(let number):
      return known(number) { $0.isAbandoned ? .refused : $0.isOnTrack ? .accepted : .either }
    case .erase(let number): return known(number) { _ in .accepted }
    case .migrate: return .accepted
    case .merge(let number, let owner):
      guard let one = people[number], let other = people[owner] else { return .refused }
      return one.isErased || other.isErased || one.owner == other.owner ? .refused : .accepted
    case .separate(let number):
      return known(number) { $0.owner == number ? .refused : .accepted }
    default: return .either
    }
  }

  mutating func applyPersonal(_ act: Act) {
    switch act {
    case .handIn(let number, let module, let verdict):
      let at = happened(to: number)
      switch verdict {
      case .passed: people[number]?.passes[module, default: []].append(.init(at: at))
      case .failed: break
      case .review: people[number]?.pending[module, default: 0] += 1
      }
      giveUpPlaces(of: number)
    case .decideReview(let number, let module, let passed):
      let at = happened(to: number)
      people[number]?.pending[module, default: 0] -= 1
      if passed { people[number]?.passes[module, default: []].append(.init(at: at)) }
      giveUpPlaces(of: number)
    case .waive(let number, let module):
      _ = happened(to: number)
      people[number]?.waived.insert(module)
      giveUpPlaces(of: number)
    case .voidWaiver(let number, let module):
      _ = happened(to: number)
      people[number]?.waived.remove(module)
      giveUpPlaces(of: number)
    case .voidOutcome(let number, let module):
      _ = happened(to: number)
      if let last = people[number]?.passes[module]?.lastIndex(where: { !$0.isVoided }) {
        people[number]?.passes[module]?[last].isVoided = true
      }
      giveUpPlaces(of: number)
    case .abandon(let number):
      _ = happened(to: number)
      people[number]?.isAbandoned = true
      giveUpPlaces(of: number)
    case .resume(let number):
      _ = happened(to: number)
      people[number]?.isAbandoned = false
    case .transfer(let number, let centre):
      _ = happened(to: number)
      let old = people[number]?.centre
      people[number]?.centre = centre
      giveUpPlaces(of: number, leaving: old == centre ? nil : old)
    case .declareTrack(let number):
      _ = happened(to: number)
      people[number]?.isOnTrack = true
      giveUpPlaces(of: number)
    case .withdrawTrack(let number):
      _ = happened(to: number)
      people[number]?.isOnTrack = false
      giveUpPlaces(of: number)
    case .erase(let number):
      // Whoever is one with them goes, too.
      let owner = people[number]?.owner
      for one in people.keys.sorted() where people[one]?.owner == owner {
        people[one]?.isErased = true
        people[one]?.household = nil
        giveUpPlaces(of: one)
      }
    case .migrate(let toSecond):
      for number in people.keys.sorted() where people[number]?.isOnSecond == !toSecond {
        _ = happened(to: number)
        if let person = people[number], person.isOnTrack, !person.waived.contains(.basics),
          !hasAttended(.basics, number)
        {
          people[number]?.credited.insert(.basics)
        }
        people[number]?.isOnSecond = toSecond
        giveUpPlaces(of: number)
      }
    case .merge(let number, let owner):
      guard let old = people[number]?.owner, let new = people[owner]?.owner else { return }
      for one in people.keys where people[one]?.owner == old { people[one]?.owner = new }
    case .separate(let number): people[number]?.owner = number
    default: break
    }
  }

  /// When something that is told now happened: now, and never before what was told before it.
  mutating func happened(to number: Int) -> Instant {
    let at = max(now, people[number]?.last ?? now)
    people[number]?.last = at
    return at
  }
}
