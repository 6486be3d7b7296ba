import AssessmentKit
import CivilTime
public import CurriculumModel
public import Halls
public import Progression
import Storage

/// Somebody's request for a stall, as the officer takes it down.
public struct StallApplication: Sendable {
  /// By any of their names.
  public var person: String
  public var trade: TradeID
  /// `nil` for one who is in no group that comes first.
  public var group: PriorityGroupID?
  /// The household card's number; `nil` for what is known already.
  public var household: String?
  /// How many other places of business the officer found; `nil` for what they declared.
  public var otherPlaces: Int?

  public init(
    person: String,
    trade: TradeID,
    group: PriorityGroupID? = nil,
    household: String? = nil,
    otherPlaces: Int? = nil
  ) {
    self.person = person
    self.trade = trade
    self.group = group
    self.household = household
    self.otherPlaces = otherPlaces
  }
}

extension Office {
  /// Takes an application down with the answer that every rule gives; a later one replaces it.
  ///
  /// What the rules ask stands in the record already: the licence and the residence in the person's
  /// progress, the household in the register, other stalls in the halls.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`, `.unallocatable`.
  public func apply(
    _ application: StallApplication,
    in allocation: String,
    by actor: Actor
  ) throws -> Application {
    try write { access in
      var file = try allocationFile(allocation, in: access)
      guard let plan = file.state.plan else {
        throw ProgrammeError.notFound(.allocation, name: allocation, suggestions: [])
      }
      let (registration, participant) = try registration(of: application.person, in: access)
      let applicant = try Applicant(registration, participant, self, access)
      if let household = try household(application.household ?? applicant.declaredHousehold) {
        try access.put(household: household, of: participant)
      }
      let today = clock.now().day()
      var situation = EligibilityCase(plan: plan, day: today, trade: application.trade)
      situation.licence = applicant.licence
      situation.isResident = applicant.isResident
      situation.otherPlaces = application.otherPlaces ?? applicant.declaredOtherPlaces
      try askHousehold(of: applicant, about: &situation, file.state, access)
      let fact = Application(
        registration: registration,
        trade: application.trade,
        group: application.group,
        day: today,
        verdict: Verdict(situation)
      )
      try record([.applied(fact)], in: &file, by: actor, access)
      return fact
    }
  }

  /// How many stalls the household holds, and how many others of it are on the list.
  private func askHousehold(
    of applicant: Applicant,
    about situation: inout EligibilityCase,
    _ state: AllocationState,
    _ access: ReadAccess
  ) throws {
    let number = try access.household(of: applicant.participant)
    let members = try number.map { try access.members(ofHousehold: $0) } ?? [applicant.participant]
    let registrations = try members.flatMap { member in
      try access.registrations(of: member).map(\.registration)
    }
    let stalls = try registrations.reduce(0) { try $0 + access.tenancies(of: $1).count }
    let others = Set(registrations).subtracting([applicant.registration])
    let onList = state.entrants.count { others.contains($0.registration) }
    // Without a household's number only what the person holds themselves is known.
    situation.householdStalls = number == nil && stalls == 0 ? nil : stalls
    situation.householdApplicants = number == nil && onList == 0 ? nil : onList
  }

  private func household(_ number: String?) throws -> String? {
    guard let number = number?.trimmed else { return nil }
    guard number.utf8.count == 16,
      number.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else {
      throw ProgrammeError.invalid(
        field: "household",
        value: "\(number.utf8.count) characters",
        id: "16 angka kartu keluarga",
        en: "the 16 digits of the household card"
      )
    }
    return number
  }
}

/// What the record says of one who asks for a stall.
private struct Applicant {
  let registration: RegistrationID
  let participant: ParticipantID
  /// `nil` when no curriculum of theirs asks for one.
  private(set) var licence: EligibilityCase.Licence?
  /// `nil` while nobody looked at their identity.
  private(set) var isResident: Bool?
  private(set) var declaredHousehold: String?
  private(set) var declaredOtherPlaces: Int?

  init(
    _ registration: RegistrationID,
    _ participant: ParticipantID,
    _ office: Office,
    _ access: ReadAccess
  ) throws {
    self.registration = registration
    self.participant = participant
    for row in try access.registrations(of: participant) {
      let file = try office.file(of: row.registration, in: access)
      let evaluation = file.evaluation(asOf: office.clock.now())
      if let standing = evaluation.standing(of: ModuleID("nib")) { take(licence: standing) }
      if evaluation.satisfiedModules.contains("registration-data") { isResident = true }
      try readDeclaration(in: file, access)
    }
  }

  /// Of several registrations the best one counts.
  private mutating func take(licence standing: Standing) {
    guard standing.attainment == .satisfied else {
      if licence == nil { licence = EligibilityCase.Licence.none }
      return
    }
    switch standing.validity {
    case .unlimited: licence = .held(through: nil)
    case .until(let day): licence = .held(through: day)
    case .lapsed: if licence == nil { licence = EligibilityCase.Licence.none }
    }
  }

  /// What they declared last, wherever a module asks for it.
  private mutating func readDeclaration(
    in file: RegistrationFile,
    _ access: ReadAccess
  ) throws {
    for event in file.standingEvents {
      guard case .submitted(let submitted) = event.fact,
        submitted.module == "stall-application",
        let content = try access.submission(submitted.submission)?.content
      else { continue }
      declaredHousehold = content.fields["household"] ?? declaredHousehold
      switch content.fields["other-place"] {
      case "none": declaredOtherPlaces = 0
      case "some": declaredOtherPlaces = 1
      default: continue
      }
    }
  }
}
