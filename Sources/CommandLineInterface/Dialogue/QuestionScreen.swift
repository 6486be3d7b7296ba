import AssessmentKit

/// One question a screen: what keys do to it; it knows the answers, not the terminal.
struct QuestionScreen {
  enum Step: Equatable {
    /// Still at the same question.
    case stays
    /// An answer was taken, or the person went back.
    case moved
    case stopped
    /// All was answered, and the person wants it handed in.
    case sent
  }

  private(set) var dialogue: FieldDialogue
  /// The choice under the cursor.
  private(set) var cursor = 0
  /// The choices marked so far, in the order in which they were marked; of pairs one half after the
  /// other.
  private(set) var marked: [Int] = []
  /// What was typed.
  private(set) var typed = ""
  private(set) var problems: [String] = []

  init(_ dialogue: FieldDialogue) { self.dialogue = dialogue }

  /// The question asked now; `nil` when all were, and only handing in is left.
  var field: SubmissionField? { dialogue.field }

  /// Whether several choices may be marked.
  var takesSeveral: Bool { field?.takesSeveral ?? false }

  var takesPairs: Bool { field?.takesPairs ?? false }

  /// The first half of a pair that waits for its second.
  var half: Int? { takesPairs && !marked.count.isMultiple(of: 2) ? marked.last : nil }

  /// The pairs marked so far, as places of choices.
  var pairs: [(first: Int, second: Int)] {
    guard takesPairs else { return [] }
    return stride(from: 0, to: marked.count - 1, by: 2).map { (marked[$0], marked[$0 + 1]) }
  }

  mutating func press(_ key: Key) -> Step {
    guard let field else { return pressAtTheEnd(key) }
    switch key {
    case .stop: return .stopped
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = min(max(0, field.choices.count - 1), cursor + 1)
    case .left: return answer("kembali")
    case .right: break
    case .backspace:
      if !typed.isEmpty { typed.removeLast() } else if !marked.isEmpty { marked.removeLast() }
    case .space:
      if takesSeveral, typed.isEmpty { mark() } else { typed.append(" ") }
    case .text(let character): typed.append(character)
    case .enter: return answer(given(field))
    }
    return .stays
  }

  private mutating func pressAtTheEnd(_ key: Key) -> Step {
    switch key {
    case .stop: return .stopped
    case .left: return answer("kembali")
    case .enter: return .sent
    default: return .stays
    }
  }

  private mutating func mark() {
    problems = []
    guard takesPairs else {
      if let place = marked.firstIndex(of: cursor) {
        marked.remove(at: place)
      } else {
        marked.append(cursor)
      }
      return
    }
    guard let half else { return marked.append(cursor) }
    marked.removeLast()
    guard half != cursor else { return }
    pair(half, with: cursor)
  }

  /// Adds the pair, or takes it away when it is there.
  private mutating func pair(_ one: Int, with other: Int) {
    var halves = (one, other)
    if case .pairs(let sources?) = field?.composition {
      guard (one < sources) != (other < sources) else {
        marked.append(one)
        problems = [QuizPhrases.otherSide(dialogue.language)]
        return
      }
      halves = (min(one, other), max(one, other))
    }
    let isSame = { (pair: (first: Int, second: Int)) in
      pair == halves || pair == (halves.1, halves.0)
    }
    if let place = pairs.firstIndex(where: isSame) {
      marked.removeSubrange(2 * place..<2 * place + 2)
    } else {
      marked += [halves.0, halves.1]
    }
  }

  private func given(_ field: SubmissionField) -> String {
    if !typed.isEmpty || field.choices.isEmpty { return typed }
    func value(_ place: Int) -> String { field.choices[place].value }
    if takesPairs {
      let whole = pairs.map { value($0.first) + " " + value($0.second) }
      return (whole + (half.map { [value($0)] } ?? [])).joined(separator: ", ")
    }
    if takesSeveral { return marked.map(value).joined(separator: ", ") }
    return value(cursor)
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

extension SubmissionField {
  /// Whether several of its choices make one answer.
  var takesSeveral: Bool { kind == .text && !choices.isEmpty }

  var takesPairs: Bool { if case .pairs = composition { true } else { false } }
}
