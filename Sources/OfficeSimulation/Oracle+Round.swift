import CivilTime

/// A round of giving stalls out, as the oracle knows it.
struct OracleRound {
  enum Phase { case open, listClosed, drawn }

  var phase = Phase.open
  var closes: Day
  var stalls: [Int]
  /// Whose application stands, the one that was made last at the end; eligible ones alone count.
  var applications: [(person: Int, isEligible: Bool)] = []
  var withdrawn: Set<Int> = []
  /// Those on the closed list who have a part, in the order in which they applied.
  var contestants: [Int] = []
  var waiting: [Int] = []

  var entrants: [Int] {
    applications.filter { $0.isEligible && !withdrawn.contains($0.person) }.map(\.person)
  }
}

extension Oracle {
  func expectation(ofRound act: Act) -> Expectation {
    if case .openRound = act { return offered.isEmpty ? .refused : .accepted }
    guard let round = rounds.last else { return .refused }
    switch act {
    case .applyForStall(let person, _):
      guard let applicant = people[person] else { return .refused }
      if applicant.isErased { return .either }
      return round.phase == .open ? .accepted : .refused
    case .leaveRound(let person):
      guard let applicant = people[person] else { return .refused }
      if applicant.isErased { return .either }
      return round.applications.contains { $0.person == person } ? .accepted : .refused
    case .closeList: return round.phase == .open && round.closes < today ? .accepted : .refused
    case .drawStalls:
      guard round.phase == .listClosed, !stillEligible(round).isEmpty else { return .refused }
      // Which of the stalls are drawn when there are more than people is the lot's to say.
      return round.stalls.allSatisfy(isFree) && !isClockBack ? .accepted : .either
    case .promote(let stall):
      guard round.phase == .drawn, isFree(stall),
        round.waiting.contains(where: { mayHold($0, besides: nil) })
      else { return .refused }
      return isClockBack ? .either : .accepted
    default: return .either
    }
  }

  mutating func applyRound(_ act: Act, _ outcome: PlayedOutcome) -> [String] {
    if case .openRound = act {
      rounds.append(OracleRound(closes: today, stalls: offered))
      return []
    }
    guard var round = rounds.popLast() else { return [] }
    defer { rounds.append(round) }
    switch act {
    case .applyForStall(let person, let household):
      for one in people.keys where people[one]?.owner == people[person]?.owner {
        people[one]?.household = household
      }
      let rivals = round.entrants.filter { $0 != person && shareHousehold($0, person) }
      round.applications.removeAll { $0.person == person }
      round.withdrawn.remove(person)
      round.applications.append((person, mayHold(person, besides: nil) && rivals.isEmpty))
    case .leaveRound(let person):
      round.withdrawn.insert(person)
      if round.phase == .listClosed { round.contestants.removeAll { $0 == person } }
      round.waiting.removeAll { $0 == person }
    case .closeList:
      round.contestants = round.entrants
      round.phase = .listClosed
    case .drawStalls:
      let contestants = stillEligible(round)
      round.phase = .drawn
      let wrong = wrongDraw(outcome, among: contestants, of: round.stalls)
      round.waiting = outcome.waiting
      give(outcome.placements)
      return wrong
    case .promote(let stall):
      guard let next = round.waiting.first(where: { mayHold($0, besides: nil) }) else { return [] }
      round.waiting.removeAll { $0 == next }
      let expected = PlayedOutcome.Placement(person: next, stall: stall)
      give([expected])
      return outcome.placements == [expected] && outcome.waiting == round.waiting
        ? [] : ["promoted \(outcome), expected \(expected)"]
    default: break
    }
    return []
  }

  /// Free stalls that no round under way has.
  private var offered: [Int] {
    let taken = Set(rounds.filter { $0.phase != .drawn }.flatMap(\.stalls))
    return (0..<PlayTemplate.stalls).filter { hall.current($0) == nil && !taken.contains($0) }
  }

  /// Those of the list who meet the rules now; of a household the first alone.
  private func stillEligible(_ round: OracleRound) -> [Int] {
    var kept: [Int] = []
    for person in round.contestants
    where mayHold(person, besides: nil) && !kept.contains(where: { shareHousehold($0, person) }) {
      kept.append(person)
    }
    return kept
  }

  /// A draw gives every stall or serves everybody, each once; whoever is left waits.
  private func wrongDraw(
    _ outcome: PlayedOutcome,
    among contestants: [Int],
    of stalls: [Int]
  ) -> [String] {
    let winners = outcome.placements.map(\.person)
    let given = outcome.placements.map(\.stall)
    var wrong: [String] = []
    if Set(winners).count != winners.count || Set(given).count != given.count {
      wrong.append("drawn twice: \(outcome.placements)")
    }
    if !Set(given).isSubset(of: stalls) { wrong.append("drew \(given) of \(stalls)") }
    if winners.count != min(stalls.count, contestants.count) {
      wrong.append("drew \(winners.count) of \(contestants.count) for \(stalls.count) stalls")
    }
    if (winners + outcome.waiting).sorted() != contestants.sorted() {
      wrong.append("drew \(winners), leaves \(outcome.waiting) of \(contestants)")
    }
    return wrong
  }

  private mutating func give(_ placements: [PlayedOutcome.Placement]) {
    for one in placements {
      hall.tenancies.append(.init(stall: one.stall, trader: one.person, from: today))
    }
  }
}
