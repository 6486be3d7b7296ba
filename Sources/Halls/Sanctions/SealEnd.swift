import AssessmentKit
import CivilTime

extension SanctionRule {
  /// A stall whose seal has run its time, and that nobody took off, goes to somebody else.
  static let sealEnd = SanctionRule { situation, holding in
    guard let sealing = holding.tenancy.sealing(on: situation.day),
      sealing.seal.through < situation.day
    else { return nil }
    return SanctionProposal(
      holding,
      .forfeit(holding.account.arrears > .zero ? .arrears : .stayedShut),
      .sealEnded,
      needed: 1,
      have: situation.day.number - sealing.seal.through.number,
      since: sealing.seal.through
    )
  }
}
