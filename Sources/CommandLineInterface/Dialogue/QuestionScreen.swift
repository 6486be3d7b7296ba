import AssessmentKit

/// One question a screen: what keys do to it; it knows the answers, not the terminal.
struct QuestionScreen {
  enum Step: Equatable {
    /// Still at the same question.
    case stays
    /// An answer was taken, or the person went back.
    case moved
    case stopped
  }

  private(set) var dialogue: FieldDialogue
  /// The choice under the cursor.
  private(set) var cursor = 0
  /// The choices marked so far, in the order in which they were marked.
  private(set) var marked: [Int] = []
  /// What was typed.
  private(set) var typed = ""
  private(set) var problems: [String] = []

  init(_ dialogue: FieldDialogue) { self.dialogue = dialogue }

  var field: SubmissionField? { dialogue.field }

  /// Whether several choices may be marked.
  var takesSeveral: Bool { field.map { $0.kind == .text && !$0.choices.isEmpty } ?? false }

  mutating func press(_ key: Key) -> Step {
    guard let field else { return .stays }
    switch key {
    case .stop: return .stopped
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = min(max(0, field.choices.count - 1), cursor + 1)
    case .left: return answer("kembali")
    case .right: break
    case .backspace: if !typed.isEmpty { typed.removeLast() }
    case .space:
      if takesSeveral, typed.isEmpty {
        if let place = marked.firstIndex(of: cursor) {
          marked.remove(at: place)
        } else {
          marked.append(cursor)
        }
      } else {
        typed.append(" ")
      }
    case .text(let character): typed.append(character)
    case .enter: return answer(given(field))
    }
    return .stays
  }

  private func given(_ field: SubmissionField) -> String {
    if !typed.isEmpty || field.choices.isEmpty { return typed }
    if takesSeveral { return marked.map { field.choices[$0].value }.joined(separator: ", ") }
    return field.choices[cursor].value
  }

  private mutating func answer(_ line: String) -> Step {
    let reply = dialogue.answer(line)
    typed = ""
    if case .rejected(let found) = reply {
      problems = found
      return .stays
    }
    (cursor, marked, problems) = (0, [], [])
    return reply == .cancelled ? .stopped : .moved
  }
}
