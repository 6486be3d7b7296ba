public import Diagnostics

/// One truth that a curriculum must meet; one rule is one file under `Rules/` and one line in
/// `CurriculumRules.all`.
public protocol CurriculumRule: Sendable {
  /// `CUR` and three digits; never reused.
  static var code: DiagnosticCode { get }
  /// What the rule demands, in one line without a full stop.
  static var title: LocalizedText { get }
  /// What the rule demands, why, and an example of breaking and mending it; shown by
  /// `okoce curriculum explain`.
  static var explanation: LocalizedText { get }
  /// The breaches that one module shows by itself, in document order.
  ///
  /// Of `index` only the curriculum's own names are to be asked: the other modules may not have
  /// been read yet.
  static func checkModule(_ module: Module, _ index: CurriculumIndex, in context: RuleContext)
    -> [Diagnostic]
  /// All other breaches: those of the curriculum itself and of its modules taken together, of
  /// which only the outlines may be asked.
  static func checkWhole(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic]
}

extension CurriculumRule {
  public static func checkModule(
    _ module: Module,
    _ index: CurriculumIndex,
    in context: RuleContext
  ) -> [Diagnostic] { [] }

  public static func checkWhole(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic] {
    []
  }

  /// Every breach: the curriculum's, then its modules' in their order; empty when it is met.
  public static func check(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic] {
    checkWhole(index, in: context)
      + index.curriculum.modules.flatMap { checkModule($0, index, in: context) }
  }
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

extension CurriculumRule {
  static func error(_ message: String, at origin: Origin, fix: String) -> Diagnostic {
    Diagnostic(.error, code, message, at: origin.location, fix: fix)
  }

  static func warning(_ message: String, at origin: Origin, fix: String) -> Diagnostic {
    Diagnostic(.warning, code, message, at: origin.location, fix: fix)
  }
}

extension LocalizedText {
  /// An explanation in both languages followed by the same broken and mended XML.
  static func explaining(id: String, en: String, broken: String, mended: String) -> LocalizedText {
    LocalizedText(
      id: "\(id)\n\nSalah:\n\n```xml\n\(broken)\n```\n\nBenar:\n\n```xml\n\(mended)\n```",
      en: "\(en)\n\nWrong:\n\n```xml\n\(broken)\n```\n\nRight:\n\n```xml\n\(mended)\n```"
    )
  }
}
