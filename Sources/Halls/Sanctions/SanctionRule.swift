public import CivilTime
import CurriculumModel
import Progression

/// One ground on which a measure is suggested.
struct SanctionRule: Sendable {
  var proposal: @Sendable (SanctionCase, SanctionCase.Holding) -> SanctionProposal?

  /// Every rule; a further one is a file and a line here.
  ///
  /// - Source: practice of Jakarta's halls as reported: open within 2 × 24 hours of the key (2014),
  ///   a warning after three debits without money (2014), three warnings and then another trader
  ///   (2017), sealed for a month and then given to another trader (2017).
  static let all: [SanctionRule] = [
    .keyCollection, .firstOpening, .shutStall, .arrearsLadder, .sealEnd,
  ]
}

extension LevyLedger {
  /// What the hall's rules suggest on that day, by stall; nothing for a hall without rules.
  ///
  /// - Complexity: O(openings since the oldest key + debits + unpaid days).
  public func proposals(on day: Day) -> [SanctionProposal] {
    guard let situation = SanctionCase(self, on: day) else { return [] }
    return situation.holdings.flatMap { holding in
      SanctionRule.all.compactMap { $0.proposal(situation, holding) }
    }
  }
}

extension SanctionProposal {
  init(
    _ holding: SanctionCase.Holding,
    _ action: Action,
    _ ground: Ground,
    needed: Int,
    have: Int,
    since: Day
  ) {
    self.init(
      stall: holding.tenancy.stall,
      trader: holding.tenancy.trader,
      action: action,
      ground: ground,
      needed: needed,
      have: have,
      since: since,
      arrears: holding.account.arrears
    )
  }
}
