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
  /// `nil` for what an earlier application says, and for one who is in no group that comes first.
  public var group: PriorityGroupID?
  /// Whether they are in no group any more, whatever an earlier application says.
  public var leavesGroup: Bool
  /// The household card's number; `nil` for what is known already.
  public var household: String?
  /// How many other places of business the officer found; `nil` for what they declared.
  public var otherPlaces: Int?

  public init(
    person: String,
    trade: TradeID,
    group: PriorityGroupID? = nil,
    leavesGroup: Bool = false,
    household: String? = nil,
    otherPlaces: Int? = nil
  ) {
    self.person = person
    self.trade = trade
    self.group = group
    self.leavesGroup = leavesGroup
    self.household = household
    self.otherPlaces = otherPlaces
  }

  fileprivate var saysGroup: Bool { group != nil || leavesGroup }
}

/// What an application is, and in what it differs from the one that it replaces.
@dynamicMemberLookup
public struct ApplicationReceipt: Sendable {
  /// Something that an officer should hear, since the later application doesn't say it or says otherwise.
  public enum Change: Hashable, Sendable {
    /// Nothing was said of a group, so the earlier one stays.
    case groupKept(PriorityGroupID)
    case groupChanged(from: PriorityGroupID?, to: PriorityGroupID?)
    case tradeChanged(from: TradeID, to: TradeID)
    /// What the officer found before, of which nothing was said now.
    case otherPlacesKept(Int)
    /// The register knew another household.
    case householdReplaced
  }

  public var application: Application
  public var changes: [Change]

  public subscript<Value>(dynamicMember member: KeyPath<Application, Value>) -> Value {
    application[keyPath: member]
  }
}

extension Office {
  /// Takes an application down with the answer that every rule gives; a later one replaces it.
  ///
  /// What the rules ask stands in the record already: the licence and the residence in the person's
  /// progress, the household in the register, other stalls in the halls. What a later application says
  /// nothing of stays as the earlier one has it.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`, `.unallocatable`.
  public func apply(
    _ application: StallApplication,
    in allocation: String,
    by actor: Actor
  ) throws -> ApplicationReceipt {
    try write { access in
      var file = try allocationFile(allocation, in: access)
      guard let plan = file.state.plan else {
        throw ProgrammeError.notFound(.allocation, name: allocation, suggestions: [])
      }
      let (registration, participant) = try registration(of: application.person, in: access)
      let earlier = file.state.applications[registration]
      let applicant = try StallApplicant(
        registration,
        participant,
        asOf: clock.now(),
        self,
        access
      )
      var changes: [ApplicationReceipt.Change] = []
      let isNewlyDeclared = applicant.declared.map { declared in
        earlier.map { $0.stamp.effective < declared } ?? true
      }
      let known = try access.household(of: participant)
      let declared = isNewlyDeclared == true ? applicant.declaredHousehold : nil
      if let household = try household(application.household ?? declared), household != known {
        try access.put(household: household, of: participant)
        if known != nil { changes.append(.householdReplaced) }
      }
      let group =
        application.leavesGroup ? nil : application.group ?? earlier?.value.group
      var situation = try situation(
        of: applicant,
        plan: plan,
        day: clock.now().day(),
        trade: application.trade,
        rivals: Set(file.state.entrants.map(\.registration)),
        in: access
      )
      if let found = application.otherPlaces {
        situation.otherPlaces = found
      } else if let found = earlier?.value.verdict.otherPlaces, isNewlyDeclared != true,
        found != applicant.declaredOtherPlaces
      {
        situation.otherPlaces = found
        changes.append(.otherPlacesKept(found))
      }
      let fact = Application(
        registration: registration,
        trade: application.trade,
        group: group,
        day: situation.day,
        verdict: Verdict(situation)
      )
      if let earlier = earlier?.value {
        changes += fact.changes(since: earlier, isGroupSaid: application.saysGroup)
      }
      try record([.applied(fact)], in: &file, by: actor, access)
      return ApplicationReceipt(application: fact, changes: changes)
    }
  }

  /// Keeps the household that somebody declared, where the register knows none: whoever gets a stall by
  /// hand never applied.
  func keepDeclaredHousehold(of applicant: StallApplicant, _ access: WriteAccess) throws {
    guard let number = applicant.declaredHousehold?.trimmed, number.isHouseholdNumber,
      try access.household(of: applicant.participant) == nil
    else { return }
    try access.put(household: number, of: applicant.participant)
  }

  private func household(_ number: String?) throws -> String? {
    guard let number = number?.trimmed else { return nil }
    guard number.isHouseholdNumber else {
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

extension Application {
  fileprivate func changes(
    since earlier: Application,
    isGroupSaid: Bool
  ) -> [ApplicationReceipt.Change] {
    var changes: [ApplicationReceipt.Change] = []
    if group != earlier.group {
      changes.append(.groupChanged(from: earlier.group, to: group))
    } else if let group, !isGroupSaid {
      changes.append(.groupKept(group))
    }
    if trade != earlier.trade {
      changes.append(.tradeChanged(from: earlier.trade, to: trade))
    }
    return changes
  }
}

extension String {
  /// Whether it is the number of a household card: 16 digits.
  fileprivate var isHouseholdNumber: Bool {
    utf8.count == 16
      && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
