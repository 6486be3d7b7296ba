import CurriculumModel

/// One thing that every assessor has to do, and how it is tried.
struct ConformanceCheck: Sendable {
  enum Answer {
    case kept
    /// It can't be tried here, and why.
    case skipped(String)
  }

  /// Stable: `KIT001` and on.
  var code: String
  var title: LocalizedText
  var run: @Sendable (KitRun) throws(KitProblem) -> Answer

  init(
    _ code: String,
    id: String,
    en: String,
    run: @escaping @Sendable (KitRun) throws(KitProblem) -> Answer
  ) {
    self.code = code
    title = LocalizedText(id: id, en: en)
    self.run = run
  }

  /// In the order of the report; a check is added here and nowhere else.
  static let all: [ConformanceCheck] =
    GreetingChecks.all + MessageChecks.all + OutcomeChecks.all + EndingChecks.all
    + ResourceChecks.all
}
