import CivilTime

extension SanctionRule {
  /// Who does not collect the key by the day loses the stall.
  static let keyCollection = SanctionRule { situation, holding in
    let tenancy = holding.tenancy
    guard tenancy.key == nil, let deadline = tenancy.keyDeadline(situation.rules),
      deadline < situation.day
    else { return nil }
    let start = tenancy.allotment.day
    return SanctionProposal(
      holding,
      .forfeit(.keyNotCollected),
      .keyNotCollected,
      needed: deadline.number - start.number,
      have: situation.day.number - start.number,
      since: start
    )
  }
}
