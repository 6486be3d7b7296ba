import AssessmentKit
import CurriculumModel
import Testing

@testable import CommandLineInterface

@Suite("One question a screen")
struct QuestionScreenTests {
  private static func screen(_ kind: SubmissionField.Kind, choices: [String]) -> QuestionScreen {
    let field = SubmissionField(
      name: "q",
      kind: kind,
      label: LocalizedText(id: "Soal", en: "Question"),
      choices: choices.map {
        .init(value: $0, label: LocalizedText(id: "teks \($0)", en: "text \($0)"))
      }
    )
    let last = SubmissionField(name: "z", kind: .text, label: LocalizedText(id: "Z", en: "Z"))
    return QuestionScreen(
      FieldDialogue([field, last], given: [:], language: .english, fileExists: { _ in false })
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
    ([.text("1"), .text(","), .text("3"), .enter], "A,C"),
    ([.text("1"), .space, .text("2"), .enter], "A B"),
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
}
