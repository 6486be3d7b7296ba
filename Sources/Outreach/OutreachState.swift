public import Progression

/// An event of outreach as its facts leave it.
public struct OutreachState: Hashable, Sendable {
  public struct Count: Hashable, Sendable {
    /// People who came.
    public var reach: Int
    /// People who left a contact.
    public var leads: Int
  }

  /// `nil` before anything happened.
  public private(set) var plan: OutreachPlan?
  /// As it was told last; `nil` when nobody has counted yet.
  public private(set) var count: Count?
  /// Ids in the register, in the order they were told.
  public private(set) var namedLeads: [String] = []
  /// Which registration came of a contact, by the contact's id.
  public private(set) var registeredLeads: [String: RegistrationID] = [:]
  /// Whole rupiah; a kind of which nothing was told is left out.
  public private(set) var costs: [CostKind: Int] = [:]
  /// Why it was called off; `nil` when it was not.
  public private(set) var cancellation: String?

  /// - Parameter facts: in fold order, as the journal gives them.
  public init(folding facts: some Sequence<OutreachFact>) {
    for fact in facts { apply(fact) }
  }

  /// People who left a contact: as counted, or by name where more stand there by name.
  ///
  /// `nil` when neither was told.
  public var leads: Int? {
    if let count { return max(count.leads, namedLeads.count) }
    return namedLeads.isEmpty ? nil : namedLeads.count
  }

  /// How many people are known to have come, which says that it took place; `nil` when nobody is.
  public var attendance: Int? {
    count?.reach ?? (namedLeads.isEmpty ? nil : namedLeads.count)
  }

  /// All that was spent, in whole rupiah.
  public var cost: Int { costs.values.reduce(0, +) }

  private mutating func apply(_ fact: OutreachFact) {
    switch fact {
    case .planned(let plan), .replanned(let plan, _): self.plan = plan
    case .counted(let reach, let leads, _): count = Count(reach: reach, leads: leads)
    case .leadNamed(let id): namedLeads.append(id)
    case .leadRegistered(let id, let registration): registeredLeads[id] = registration
    case .costed(let kind, let rupiah, _): costs[kind] = rupiah
    case .cancelled(let reason): cancellation = reason
    }
  }
}
