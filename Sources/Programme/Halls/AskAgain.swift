import CivilTime
import CurriculumModel
import Halls
import Progression
import Storage

/// The rules are asked when they decide: at the draw, at a promotion, when a stall is given, at the key.
extension Office {
  /// Those who have a part in the draw and don't meet the rules any more, in the order in which they
  /// applied; of a household with several only the first keeps its part.
  func noLongerEligible(
    in state: AllocationState,
    _ access: ReadAccess
  ) throws -> [PassedOver] {
    var rivals: Set<RegistrationID> = []
    var passedOver: [PassedOver] = []
    for application in state.contestants {
      let obstacles = try obstacles(
        to: application.registration,
        in: state,
        rivals: rivals,
        asOf: clock.now(),
        access
      )
      if obstacles.isEmpty {
        rivals.insert(application.registration)
      } else {
        passedOver.append(PassedOver(application.registration, obstacles: obstacles))
      }
    }
    return passedOver
  }

  /// What now stands between somebody who applied in a round and a stall.
  ///
  /// - Parameters:
  ///   - rivals: those of the round of whom only one of a household may go on; empty after the draw.
  ///   - stall: the one whose key they are about to get.
  func obstacles(
    to registration: RegistrationID,
    in state: AllocationState,
    rivals: Set<RegistrationID> = [],
    besides stall: (hall: HallID, stall: StallID)? = nil,
    asOf instant: Instant,
    _ access: ReadAccess
  ) throws -> [Verdict.Answer] {
    guard let plan = state.plan, let application = state.applications[registration] else {
      return []
    }
    let applicant = try stallApplicant(registration, asOf: instant, in: access)
    var situation = try situation(
      of: applicant,
      plan: plan,
      day: application.value.day,
      trade: application.value.trade,
      rivals: rivals,
      besides: stall,
      in: access
    )
    // What an officer found at the application holds until something else is declared.
    if let found = application.value.verdict.otherPlaces,
      applicant.declared.map({ $0 <= application.stamp.effective }) ?? true
    {
      situation.otherPlaces = found
    }
    return Verdict(situation).obstacles
  }

  /// What stands between somebody and a stall that an officer gives by hand: whatever rule is known
  /// not to be met.
  ///
  /// A licence that nobody had is the officer's to judge, one that lapsed is not.
  func obstacles(
    to registration: RegistrationID,
    givenByHand stall: (hall: HallID, stall: StallID),
    trade: TradeID,
    asOf instant: Instant,
    _ access: ReadAccess
  ) throws -> [Verdict.Answer] {
    let applicant = try stallApplicant(registration, asOf: instant, in: access)
    var rules: [EligibilityRuleID] = ["one-stall-per-household"]
    if case .held? = applicant.licence { rules.append("licence-valid") }
    let today = instant.day()
    let plan = AllocationPlan(
      id: "",
      hall: stall.hall,
      stalls: [OfferedStall(id: stall.stall)],
      opens: today,
      closes: today,
      rules: rules,
      commitment: ""
    )
    let situation = try situation(
      of: applicant,
      plan: plan,
      day: today,
      trade: trade,
      rivals: [],
      besides: stall,
      in: access
    )
    return Verdict(situation).obstacles.filter { $0.outcome == .unmet }
  }

  /// What stands between whoever a stall was given to and its key.
  func obstacles(
    toKeyOf tenancy: Tenancy,
    in hall: HallID,
    asOf instant: Instant,
    _ access: ReadAccess
  ) throws -> [Verdict.Answer] {
    let stall = (hall: hall, stall: tenancy.stall)
    guard let round = tenancy.allotment.allocation else {
      return try obstacles(
        to: tenancy.trader,
        givenByHand: stall,
        trade: tenancy.allotment.trade,
        asOf: instant,
        access
      )
    }
    return try obstacles(
      to: tenancy.trader,
      in: allocationFile(round.rawValue, in: access).state,
      besides: stall,
      asOf: instant,
      access
    )
  }
}

extension Verdict {
  /// How many other places of business the answer was about; `nil` when nobody asked.
  var otherPlaces: Int? {
    answers.first { $0.rule == "no-other-place" }.flatMap { Int($0.have) }
  }
}
