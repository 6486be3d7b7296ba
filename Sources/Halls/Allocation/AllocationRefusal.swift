public import CivilTime
public import CurriculumModel
public import Progression

/// Why a fact of an allocation can't be written down.
public enum AllocationRefusal: Error, Hashable, Sendable {
  case wrongPhase(AllocationState.Phase, needed: [AllocationState.Phase])
  case noStalls
  /// A name that a published list can't hold.
  case badName(String)
  case repeatedName(String)
  case closesBeforeOpening(opens: Day, closes: Day)
  /// Not 64 lower-case hexadecimal digits.
  case badCommitment(String)
  case unknownRule(EligibilityRuleID)
  case unknownGroup(PriorityGroupID)
  case notOnTheList(RegistrationID)
  case alreadyAbsent(RegistrationID)
  case wrongDigest(expected: String, found: String)
  /// The seed isn't the one that the commitment was made for.
  case wrongSeed(commitment: String, found: String)
  /// The result isn't what seed, list and words give.
  case wrongResult
  /// Nobody at the draw said anything, so that the office alone would have decided it.
  case noWitnesses
  /// Nobody on the list has a part in the draw.
  case noContestants
  /// The rules were asked again, and these aren't met any more.
  case noLongerEligible(PassedOver)
  case notWaiting(RegistrationID)
  /// Somebody waits before them whose trade fits.
  case notNext(RegistrationID, next: RegistrationID)
  case noReason
}

extension AllocationState {
  /// Everything that stands in the way of a fact; empty when it can be written down.
  public func refusals(of fact: AllocationFact) -> [AllocationRefusal] {
    switch fact {
    case .opened(let plan):
      return inPhase(.none) + Self.refusals(of: plan)
    case .applied(let application): return inPhase(.open) + refusals(of: application)
    case .withdrawn(let registration, let reason):
      return inPhase(.open, .listClosed, .drawn) + Self.reason(reason)
        + (applications[registration] == nil ? [.notOnTheList(registration)] : [])
    case .listClosed(let digest):
      guard let expected = listAsItStands?.digest else { return inPhase(.open) }
      return inPhase(.open)
        + (digest == expected ? [] : [.wrongDigest(expected: expected, found: digest)])
    case .noShow(let registrations, let reason):
      // Before the list is closed nobody is on it, which would say nothing.
      guard phase == .listClosed else { return inPhase(.listClosed) + Self.reason(reason) }
      let names = Set(list?.entrants.map(\.registration) ?? [])
      return Self.reason(reason)
        + registrations.filter { !names.contains($0) }.map { .notOnTheList($0) }
        + registrations.filter { absent[$0] != nil }.map { .alreadyAbsent($0) }
    case .passedOver(let people, let stall):
      return refusals(passingOver: people, for: stall)
    case .drawn(let draw): return inPhase(.listClosed) + refusals(of: draw)
    case .promoted(let registration, let stall, let reason):
      return inPhase(.drawn) + Self.reason(reason) + refusals(registration, stall)
    case .calledOff(let reason):
      return inPhase(.open, .listClosed, .drawn) + Self.reason(reason)
    }
  }

  private func inPhase(_ phases: Phase...) -> [AllocationRefusal] {
    phases.contains(phase) ? [] : [.wrongPhase(phase, needed: phases)]
  }

  private static func reason(_ text: String) -> [AllocationRefusal] {
    text.contains { !$0.isWhitespace } ? [] : [.noReason]
  }

  private static func refusals(of plan: AllocationPlan) -> [AllocationRefusal] {
    var refusals: [AllocationRefusal] = plan.stalls.isEmpty ? [.noStalls] : []
    let stalls = plan.stalls.map(\.id.rawValue)
    let groups = plan.groups.map(\.rawValue)
    let names =
      [plan.id.rawValue, plan.hall.rawValue] + stalls + groups
      + plan.stalls.flatMap { $0.trades.map(\.rawValue) }
    refusals += Set(names).filter { !$0.isPlainName }.sorted().map { .badName($0) }
    refusals += (stalls.repeated + groups.repeated).map { .repeatedName($0) }
    if plan.closes < plan.opens {
      refusals.append(.closesBeforeOpening(opens: plan.opens, closes: plan.closes))
    }
    if DrawSeed(plan.commitment)?.text != plan.commitment {
      refusals.append(.badCommitment(plan.commitment))
    }
    let known = Set(EligibilityRule.all.map(\.id))
    refusals += plan.rules.filter { !known.contains($0) }.map { .unknownRule($0) }
    return refusals
  }

  private func refusals(of application: Application) -> [AllocationRefusal] {
    var refusals: [AllocationRefusal] = []
    for name in [application.registration.rawValue, application.trade.rawValue]
    where !name.isPlainName {
      refusals.append(.badName(name))
    }
    if let group = application.group, plan?.groups.contains(group) == false {
      refusals.append(.unknownGroup(group))
    }
    return refusals
  }

  private func refusals(
    passingOver people: [PassedOver],
    for stall: StallID?
  ) -> [AllocationRefusal] {
    let known: Set<RegistrationID>
    let needed: Phase
    if stall == nil {
      needed = .listClosed
      known = Set(contestants.map(\.registration))
    } else {
      needed = .drawn
      known = Set(waiting)
    }
    return inPhase(needed)
      + people.filter { !known.contains($0.registration) }.map { one in
        stall == nil ? .notOnTheList(one.registration) : .notWaiting(one.registration)
      } + (people.contains { $0.obstacles.isEmpty } ? [.noReason] : [])
  }

  private func refusals(of draw: Draw) -> [AllocationRefusal] {
    guard let plan else { return [] }
    var refusals = draw.witnesses.filter { !$0.isPlainText }.map(AllocationRefusal.badName)
    if !draw.witnesses.contains(where: { $0.contains { !$0.isWhitespace } }) {
      refusals.append(.noWitnesses)
    }
    if list != nil, contestants.isEmpty { refusals.append(.noContestants) }
    if draw.seed.commitment != plan.commitment {
      refusals.append(.wrongSeed(commitment: plan.commitment, found: draw.seed.commitment))
    }
    if let expected = result(seed: draw.seed, witnesses: draw.witnesses), expected != draw.result {
      refusals.append(.wrongResult)
    }
    return refusals
  }

  private func refusals(_ registration: RegistrationID, _ stall: StallID) -> [AllocationRefusal] {
    guard waiting.contains(registration) else { return [.notWaiting(registration)] }
    let offered = plan?.stalls.first { $0.id == stall } ?? OfferedStall(id: stall)
    guard let next = next(for: offered), next != registration else { return [] }
    return [.notNext(registration, next: next)]
  }
}
