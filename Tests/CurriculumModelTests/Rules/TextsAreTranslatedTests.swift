import CurriculumModel
import Testing

@Suite struct `Texts are there in every language` {
  static let cases: [RuleCase] = [
    RuleCase("sound", Sample.curriculum(Sample.module("a"))),
    RuleCase(
      "a title that is missing, blank or doubled",
      titled(LocalizedText([.init(language: "id", text: " "), .init(language: "id", text: "B")])),
      finds:
        "5:3 error: assessment 'quiz' has a blank title in 'id' | "
        + "add <title xml:lang=\"id\">…</title>",
      "5:3 error: assessment 'quiz' has no title in 'en' | "
        + "add <title xml:lang=\"en\">…</title>",
      "5:3 error: assessment 'quiz' has two titles in 'id' | "
        + "keep one <title xml:lang=\"id\">"
    ),
    RuleCase(
      "a third language is wanted",
      titled(LocalizedText(id: "Judul", en: "Title")),
      languages: ["id", "jv"],
      finds:
        "error: curriculum 'c' has no title in 'jv' | add <title xml:lang=\"jv\">…</title>",
      "error: step 'one' has no title in 'jv' | add <title xml:lang=\"jv\">…</title>",
      "2:3 error: module 'a' has no title in 'jv' | add <title xml:lang=\"jv\">…</title>",
      "5:3 error: assessment 'quiz' has no title in 'jv' | add <title xml:lang=\"jv\">…</title>"
    ),
    RuleCase(
      "half a summary",
      summarised(LocalizedText([.init(language: "id", text: "Ringkas")])),
      finds: "2:3 warning: module 'a' has no summary in 'en' | "
        + "add <summary xml:lang=\"en\">…</summary>"
    ),
  ]

  static func titled(_ title: LocalizedText) -> Curriculum {
    Sample.curriculum(
      Sample.module("a", assessments: [Sample.assessment(title: title, line: 5)], line: 2)
    )
  }

  static func summarised(_ summary: LocalizedText) -> Curriculum {
    var module = Sample.module("a", line: 2)
    module.summary = summary
    return Sample.curriculum(module)
  }

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(TextsAreTranslated.self, is: "CUR018")
  }
}
