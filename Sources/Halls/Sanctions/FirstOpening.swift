import CivilTime

extension SanctionRule {
  /// Who does not open within so many days of the key loses the stall.
  ///
  /// While one of these days isn't closed nobody knows, and nothing is suggested.
  static let firstOpening = SanctionRule { situation, holding in
    let tenancy = holding.tenancy
    guard let key = tenancy.key, holding.lastOpened == nil, !tenancy.isSealed(on: situation.day),
      let deadline = tenancy.openingDeadline(situation.rules), deadline < situation.day,
      situation.state.missingDays(from: key, through: deadline).isEmpty
    else { return nil }
    return SanctionProposal(
      holding,
      .forfeit(.notOpened),
      .notOpened,
      needed: deadline.number - key.number,
      have: situation.day.number - key.number,
      since: key
    )
  }
}
