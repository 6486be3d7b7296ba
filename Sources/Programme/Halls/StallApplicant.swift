import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
import Progression
import Storage

/// What the record says, at one instant, of one who asks for a stall or is to have one.
struct StallApplicant {
  let registration: RegistrationID
  let participant: ParticipantID
  /// The instant as of which the record is read.
  let instant: Instant
  /// Whether the registration is under way: not abandoned, voided or erased.
  private(set) var takesPart = false
  /// `nil` when no curriculum of theirs asks for one.
  private(set) var licence: EligibilityCase.Licence?
  /// `nil` while nobody looked at their identity.
  private(set) var isResident: Bool?
  private(set) var declaredHousehold: String?
  private(set) var declaredOtherPlaces: Int?
  /// When they declared that last.
  private(set) var declared: Instant?

  /// - Throws: `ProgrammeError.notFound`.
  init(
    _ registration: RegistrationID,
    _ participant: ParticipantID,
    asOf instant: Instant,
    _ office: Office,
    _ access: ReadAccess
  ) throws {
    self.registration = registration
    self.participant = participant
    self.instant = instant
    let erasure = try access.person(participant)?.erasure
    for row in try access.registrations(of: participant) {
      let file = try office.file(of: row.registration, in: access)
      let evaluation = file.evaluation(asOf: file.moment(at: instant))
      if row.registration == registration {
        takesPart = !evaluation.isAbandoned && (erasure.map { instant < $0.at } ?? true)
      }
      if let standing = evaluation.standing(of: ModuleID("nib")) { take(licence: standing) }
      if evaluation.satisfiedModules.contains("registration-data") { isResident = true }
      try readDeclaration(in: file, access)
    }
  }

  /// Of several registrations the best one counts.
  private mutating func take(licence standing: Standing) {
    let found: EligibilityCase.Licence =
      switch (standing.attainment, standing.validity) {
      case (.satisfied, .unlimited): .held(through: nil)
      case (_, .until(let day)) where standing.attainment == .satisfied: .held(through: day)
      case (_, .lapsed(let day)): .held(through: day)
      default: .none
      }
    if let known = licence, !found.isBetter(than: known) { return }
    licence = found
  }

  /// What they declared last, wherever a module asks for it.
  private mutating func readDeclaration(
    in file: RegistrationFile,
    _ access: ReadAccess
  ) throws {
    for event in file.standingEvents where event.effective <= instant {
      guard case .submitted(let submitted) = event.fact,
        submitted.module == "stall-application",
        let content = try access.submission(submitted.submission)?.content
      else { continue }
      declared = max(declared ?? event.effective, event.effective)
      declaredHousehold = content.fields["household"] ?? declaredHousehold
      switch content.fields["other-place"] {
      case "none": declaredOtherPlaces = 0
      case "some": declaredOtherPlaces = 1
      default: continue
      }
    }
  }
}

extension EligibilityCase.Licence {
  /// Whether it holds for longer.
  fileprivate func isBetter(than other: Self) -> Bool {
    switch (self, other) {
    case (.none, _): false
    case (.held, .none): true
    case (.held(let mine), .held(let theirs)):
      if let mine { theirs.map { $0 < mine } ?? false } else { theirs != nil }
    }
  }
}

extension Office {
  /// Somebody by their registration, as the record says it at an instant.
  func stallApplicant(
    _ registration: RegistrationID,
    asOf instant: Instant,
    in access: ReadAccess
  ) throws -> StallApplicant {
    guard let row = try access.registration(registration) else {
      throw ProgrammeError.notFound(
        .registration,
        name: registration.rawValue,
        suggestions: []
      )
    }
    return try StallApplicant(registration, row.participant, asOf: instant, self, access)
  }

  /// What the rules are asked about: everything that the record says, and what the household holds.
  ///
  /// - Parameters:
  ///   - rivals: those of the same round who come before them, so that only one of a household is left.
  ///   - stall: the one that they are about to get the key of, which is no second one.
  func situation(
    of applicant: StallApplicant,
    plan: AllocationPlan,
    day: Day,
    trade: TradeID,
    rivals: Set<RegistrationID>,
    besides stall: (hall: HallID, stall: StallID)? = nil,
    in access: ReadAccess
  ) throws -> EligibilityCase {
    var situation = EligibilityCase(
      plan: plan,
      day: day,
      asked: applicant.instant.day(),
      trade: trade,
      takesPart: applicant.takesPart
    )
    situation.licence = applicant.licence
    situation.isResident = applicant.isResident
    situation.otherPlaces = applicant.declaredOtherPlaces
    let number = try access.household(of: applicant.participant)
    let members = try number.map { try access.members(ofHousehold: $0) } ?? [applicant.participant]
    let registrations = try Set(members + [applicant.participant]).flatMap { member in
      try access.registrations(of: member).map(\.registration)
    }
    let held = try registrations.flatMap { try access.tenancies(of: $0) }
      .filter { $0.hall != stall?.hall.rawValue || $0.stall != stall?.stall.rawValue }
    let others = Set(registrations).subtracting([applicant.registration])
    let onList = rivals.intersection(others).count
    // Without a household's number only what the person holds themselves is known.
    situation.householdStalls = number == nil && held.isEmpty ? nil : held.count
    situation.householdApplicants = number == nil && onList == 0 ? nil : onList
    return situation
  }
}
