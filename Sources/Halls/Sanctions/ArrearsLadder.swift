import AssessmentKit
import CivilTime
import Progression

extension SanctionRule {
  /// From a reminder over three warnings to a seal, while something stays unpaid.
  ///
  /// A warning counts as long as something is unpaid that was unpaid when it was given; once all
  /// of that is paid the ladder begins anew.
  static let arrearsLadder = SanctionRule { situation, holding in
    let (tenancy, rules, day) = (holding.tenancy, situation.rules, situation.day)
    let open = holding.account.openLines.filter { $0.day <= day }
    guard let oldest = open.first?.day, !tenancy.isSealed(on: day) else { return nil }
    let warnings = tenancy.warnings.map(\.value).filter { oldest <= $0.day && $0.day <= day }
    guard let last = warnings.max(by: { ($0.level, $0.day) < ($1.level, $1.day) }) else {
      return firstStep(rules, holding, unpaid: open.count, oldest: oldest)
    }
    let have = day.number - last.day.number
    guard let gap = rules.warningGapDays, gap <= have else { return nil }
    let action: SanctionProposal.Action
    if last.level < 3 {
      action = .warn(level: last.level + 1)
    } else if let length = rules.sealLength {
      action = .seal(through: day.adding(length).adding(days: -1))
    } else {
      return nil
    }
    return SanctionProposal(
      holding,
      action,
      .warningUnanswered,
      needed: gap,
      have: have,
      since: last.day
    )
  }

  private static func firstStep(
    _ rules: HallRules,
    _ holding: SanctionCase.Holding,
    unpaid: Int,
    oldest: Day
  ) -> SanctionProposal? {
    if let needed = rules.warningAfterFailedDebits, needed <= holding.failedDebits,
      let last = holding.lastDebit
    {
      return SanctionProposal(
        holding,
        .warn(level: 1),
        .failedDebits,
        needed: needed,
        have: holding.failedDebits,
        since: last
      )
    }
    let steps: [(Int?, SanctionProposal.Action)] = [
      (rules.warningAfterDays, .warn(level: 1)), (rules.reminderAfterDays, .remind),
    ]
    for case (let needed?, let action) in steps where needed <= unpaid {
      return SanctionProposal(
        holding,
        action,
        .arrears,
        needed: needed,
        have: unpaid,
        since: oldest
      )
    }
    return nil
  }
}
