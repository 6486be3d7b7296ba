public import CurriculumModel

/// Names a rule that an applicant has to meet.
public enum EligibilityRuleSubject {}
public typealias EligibilityRuleID = Identifier<EligibilityRuleSubject>

/// What the rules say of one application, each with what it needs and what there is.
public struct Verdict: Hashable, Sendable {
  /// What one rule says.
  public struct Answer: Hashable, Sendable {
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
      case met, unmet
      /// Nobody knows; somebody has to find out before the list is closed.
      case unknown
    }

    public var rule: EligibilityRuleID
    public var outcome: Outcome
    /// A day, a number or a name, never a person's; the same in every language.
    public var needed: String
    /// What there is instead; as `needed`.
    public var have: String

    public init(rule: EligibilityRuleID, outcome: Outcome, needed: String, have: String) {
      self.rule = rule
      self.outcome = outcome
      self.needed = needed
      self.have = have
    }
  }

  /// In the plan's order.
  public var answers: [Answer]

  public init(_ answers: [Answer]) { self.answers = answers }

  /// Whether every rule is met.
  public var isEligible: Bool { answers.allSatisfy { $0.outcome == .met } }

  /// The rules that stand in the way, in the plan's order.
  public var obstacles: [Answer] { answers.filter { $0.outcome != .met } }
}
