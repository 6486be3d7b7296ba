import AssessmentKit
import CurriculumModel
import Testing

@testable import CommandLineInterface

@Suite("One question a screen")
struct QuestionScreenTests {
  private static func screen(
    _ kind: SubmissionField.Kind,
    choices: [String],
    _ composition: AnswerComposition? = nil
  ) -> QuestionScreen {
    let field = SubmissionField(
      name: "q",
      kind: kind,
      label: LocalizedText(id: "Soal", en: "Question"),
      choices: choices.map {
        .init(value: $0, label: LocalizedText(id: "teks \($0)", en: "text \($0)"))
      },
      composition: composition
    )
    let last = SubmissionField(name: "z", kind: .text, label: LocalizedText(id: "Z", en: "Z"))
    return QuestionScreen(
      FieldDialogue([field, last], given: [:], language: .english, problemOfFile: { _ in nil })
    )
  }

  /// Keys; the answer they give.
  static let single: [([Key], String)] = [
    ([.enter], "A"), ([.down, .enter], "B"), ([.down, .down, .down, .up, .enter], "B"),
    ([.up, .enter], "A"), ([.text("3"), .enter], "C"),
    ([.text("9"), .backspace, .text("2"), .enter], "B"),
    ([.text("B"), .enter], "B"),
  ]

  @Test("Arrows or a number choose one", arguments: single)
  func chooses(keys: [Key], answer: String) {
    var screen = Self.screen(.choice, choices: ["A", "B", "C"])
    var steps = keys.map { screen.press($0) }
    #expect(steps.popLast() == .moved)
    #expect(steps.allSatisfy { $0 == .stays })
    #expect(screen.dialogue.answers == ["q": answer])
  }

  static let several: [([Key], String)] = [
    ([.space, .down, .down, .space, .enter], "A, C"),
    ([.down, .down, .space, .up, .up, .space, .enter], "C, A"),
    ([.space, .space, .down, .space, .enter], "B"),
    ([.text("1"), .text(","), .text("3"), .enter], "A, C"),
    ([.text("1"), .space, .text("2"), .enter], "A, B"),
  ]

  @Test("Several are marked in order, or typed", arguments: several)
  func marks(keys: [Key], answer: String) {
    var screen = Self.screen(.text, choices: ["A", "B", "C"])
    #expect(keys.map { screen.press($0) }.last == .moved)
    #expect(screen.dialogue.answers == ["q": answer])
  }

  @Test("A wrong answer stays, with what is wrong; the left arrow goes back; escape stops")
  func others() {
    var screen = Self.screen(.choice, choices: ["A", "B"])
    _ = screen.press(.text("x"))
    #expect(screen.press(.enter) == .stays)
    #expect(!screen.problems.isEmpty)
    #expect(screen.press(.enter) == .moved)
    #expect(screen.field?.name == "z")
    #expect(screen.press(.left) == .moved)
    #expect(screen.field?.name == "q")
    #expect(screen.press(.stop) == .stopped)
  }

  /// Keys; the answer they give, with A and B above X and Y.
  static let paired: [([Key], String)] = [
    ([.space, .down, .down, .space, .enter], "A X"),
    ([.down, .down, .down, .space, .up, .up, .up, .space, .enter], "A Y"),
    (
      [.space, .down, .down, .space, .up, .space, .down, .down, .space, .enter],
      "A X, B Y"
    ),
    // A pair that is marked twice is taken away again; so is the last half by the backspace.
    (
      [
        .space, .down, .down, .space, .up, .up, .space, .down, .down, .space, .down, .space, .up,
        .up, .space, .enter,
      ],
      "B Y"
    ),
    ([.space, .down, .space, .down, .space, .enter], "A X"),
    ([.down, .space, .backspace, .down, .space, .up, .up, .space, .enter], "A X"),
    ([.text("1"), .text("-"), .text("4"), .enter], "A Y"),
    (
      [.text("1"), .space, .text("3"), .text(","), .text("2"), .space, .text("4"), .enter],
      "A X, B Y"
    ),
  ]

  @Test(arguments: paired) func `two marked after another make a pair`(keys: [Key], answer: String)
  {
    var screen = Self.screen(.text, choices: ["A", "B", "X", "Y"], .pairs(sources: 2))
    #expect(keys.map { screen.press($0) }.last == .moved, "\(screen.problems)")
    #expect(screen.dialogue.answers == ["q": answer])
  }

  /// What is typed where it can't be taken.
  static let refused: [(AnswerComposition, String)] = [
    (.pairs(sources: 2), "1 2"), (.pairs(sources: 2), "3 1"), (.pairs(sources: 2), "1"),
    (.pairs(sources: nil), "1 2 3"), (.set(atMost: 2), "1,2,3"), (.set(atMost: 0), "1,7"),
    (.sequence, "1 2 Z"),
  ]

  @Test(arguments: refused)
  func `what can't be an answer is said at once`(composition: AnswerComposition, line: String) {
    var screen = Self.screen(.text, choices: ["A", "B", "X", "Y"], composition)
    for character in line { _ = screen.press(character == " " ? .space : .text(character)) }
    #expect(screen.press(.enter) == .stays)
    #expect(screen.problems.count == 1)
  }

  @Test
  func `nothing is handed in before the person says so, and every answer can be gone back to`() {
    let field = SubmissionField(name: "q", kind: .text, label: LocalizedText(id: "S", en: "Q"))
    var screen = QuestionScreen(
      FieldDialogue(
        [field],
        given: [:],
        kept: ["q": "kept"],
        language: .english,
        problemOfFile: { _ in nil }
      )
    )
    #expect(screen.field == nil)
    #expect(screen.press(.left) == .moved)
    #expect(screen.field?.name == "q")
    _ = screen.press(.text("x"))
    #expect(screen.press(.enter) == .moved)
    #expect(screen.press(.text("y")) == .stays)
    #expect(screen.press(.enter) == .sent)
    #expect(screen.dialogue.answers == ["q": "x"])
  }
}
