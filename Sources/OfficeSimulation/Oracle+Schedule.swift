import CivilTime

/// The draft that was made last, as the oracle knows it.
struct OracleDraft {
  var drafted: [PlayedOutcome.Drafted]
  var isOpen = true
}

/// Somebody and a module that they are to be taught.
private struct Demand: Hashable, CustomStringConvertible {
  var person: Int
  var module: PlayedModule

  var description: String { "\(person) in \(module)" }
}

extension Oracle {
  func expectation(ofSchedule act: Act) -> Expectation {
    switch act {
    case .proposeSchedule, .trainerAway: .accepted
    case .repairSchedule, .publishSchedule: draft?.isOpen == true ? .accepted : .refused
    default: .either
    }
  }

  mutating func applySchedule(_ act: Act, _ outcome: PlayedOutcome) -> [String] {
    switch act {
    case .proposeSchedule:
      draft = OracleDraft(drafted: outcome.drafted)
      return wrongDemand(outcome.drafted)
    case .trainerAway(let inDays):
      absences.insert(today.adding(days: inDays))
      return []
    case .repairSchedule:
      let isSame = draft?.drafted == outcome.drafted
      return isSame ? [] : ["repaired, and the draft's people are other ones"]
    case .publishSchedule:
      let drafted = draft?.drafted ?? []
      draft?.isOpen = false
      return outcome.drafted.enumerated().flatMap { index, one in
        publish(one, promised: drafted.indices.contains(index) ? drafted[index].people : [])
      }
    default: return []
    }
  }

  /// Everybody who is ready has one place in a draft for each module, and nobody else has any.
  private func wrongDemand(_ drafted: [PlayedOutcome.Drafted]) -> [String] {
    var ready: Set<Demand> = []
    for number in people.keys {
      for module in PlayedModule.allCases where module.isTaught {
        // A class that is over, and of which attendance is still to be recorded, seats nobody.
        if isOpen(module, for: number), !hasSeat(number, for: module, besides: -1) {
          ready.insert(Demand(person: number, module: module))
        }
      }
    }
    var placed: Set<Demand> = []
    var wrong: [String] = []
    for one in drafted {
      for person in one.people {
        let demand = Demand(person: person, module: one.module)
        if !placed.insert(demand).inserted { wrong.append("drafted twice: \(demand)") }
        if people[person]?.centre != one.centre { wrong.append("elsewhere: \(demand)") }
      }
    }
    wrong += placed.subtracting(ready).map { "drafted, and not ready: \($0)" }.sorted()
    wrong += ready.subtracting(placed).map { "ready, and not drafted: \($0)" }.sorted()
    return wrong
  }

  /// A published class takes nobody's room or hour, and seats those of the draft who can still come.
  private mutating func publish(_ one: PlayedOutcome.Drafted, promised: [Int]) -> [String] {
    guard let made = one.made else { return [] }
    var taught = OracleClass(
      one.module,
      at: one.centre,
      capacity: made.capacity,
      room: PlayTemplate.scheduledRoom,
      trainer: PlayTemplate.scheduledTrainerNumber,
      start: now
    )
    taught.starts = made.starts.map { Instant(milliseconds: $0) }
    taught.ends = made.ends.map { Instant(milliseconds: $0) }
    var wrong: [String] = []
    if made.starts.count != one.module.meetings { wrong.append("meetings of \(one) are missing") }
    if clashes(taught, besides: nil) { wrong.append("published into a clash: \(one)") }
    if taught.starts.contains(where: { absences.contains($0.day()) }) {
      wrong.append("published for a trainer who is away: \(one)")
    }
    let number = classes.count
    classes[number] = taught
    for person in promised where canCome(person, to: number) { seat(person, in: number) }
    return wrong
  }
}
