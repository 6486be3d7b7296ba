public import Diagnostics

/// One truth that a curriculum must meet; one rule is one file under `Rules/` and one line in
/// `CurriculumRules.all`.
public protocol CurriculumRule: Sendable {
  /// `CUR` and three digits; never reused.
  static var code: DiagnosticCode { get }
  /// What the rule demands, why, and an example of breaking and mending it; shown by
  /// `okoce curriculum explain`.
  static var explanation: LocalizedText { get }
  /// Every breach, in document order; an empty array when the rule is met.
  static func check(_ curriculum: Curriculum, in context: RuleContext) -> [Diagnostic]
}

/// What rules may ask beside the curriculum itself.
public struct RuleContext: Sendable {
  /// The assessors this installation has.
  public var assessors: [AssessorID]
  /// The languages every title needs.
  public var languages: [String]
  /// The modules that have a file, used or not, broken or not; to tell a misspelt id from a module
  /// whose file has findings of its own.
  public var availableModules: [ModuleID]

  public init(
    assessors: [AssessorID],
    languages: [String] = ["id", "en"],
    availableModules: [ModuleID] = []
  ) {
    self.assessors = assessors
    self.languages = languages
    self.availableModules = availableModules
  }
}
