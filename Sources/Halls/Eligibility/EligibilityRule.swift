public import CurriculumModel

/// One thing that an applicant has to meet.
public struct EligibilityRule: Sendable {
  /// Stable, such as `licence-valid`.
  public var id: EligibilityRuleID
  public var title: LocalizedText
  public var answer: @Sendable (EligibilityCase) -> Verdict.Answer

  /// Every rule; a further one is a file and a line here.
  ///
  /// - Source: conditions of Jakarta's halls as reported in 2018 and 2025: a licence, an identity
  ///   card of the province, one stall a household, no other place, the permitted line of trade, in
  ///   time.
  public static let all: [EligibilityRule] = [
    .inTime, .licenceValid, .resident, .oneStallPerHousehold, .noOtherPlace, .tradeOffered,
  ]

  /// What every round asks whatever its plan says; told only where it isn't met.
  public static let always: [EligibilityRule] = [.takesPart]
}

extension Verdict {
  /// What the rules of the plan say, in its order; a rule that nobody knows is `unknown`.
  ///
  /// Behind them stands what every round asks, where it isn't met.
  public init(_ situation: EligibilityCase) {
    let rules = Dictionary(
      EligibilityRule.all.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    answers = situation.plan.rules.map { id in
      rules[id]?.answer(situation)
        ?? Answer(rule: id, outcome: .unknown, needed: "a known rule", have: id.rawValue)
    }
    answers += EligibilityRule.always.map { $0.answer(situation) }.filter { $0.outcome == .unmet }
  }
}

extension Verdict.Answer {
  /// An answer that is met or not, or unknown where nobody looked.
  init(_ rule: EligibilityRuleID, _ isMet: Bool?, needed: String, have: String?) {
    self.init(
      rule: rule,
      outcome: isMet.map { $0 ? .met : .unmet } ?? .unknown,
      needed: needed,
      have: have ?? "unknown"
    )
  }
}
