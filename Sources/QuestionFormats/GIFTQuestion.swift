import CurriculumModel
import Diagnostics

/// One question of GIFT, taken apart.
struct GIFTQuestion {
  private let whole: GIFTText
  private(set) var findings: [Diagnostic] = []

  init(_ text: GIFTText) { whole = text }

  /// Words without answers, which Moodle shows between questions; `nil` for a question.
  var description: GIFTDescription? {
    let (_, rest) = title(of: whole)
    guard rest.first("{") == nil, rest.first("}") == nil, !rest.rich.isEmpty else { return nil }
    return GIFTDescription(text: rest.rich, location: rest.location)
  }

  mutating func read() -> ImportedQuestion? {
    let (name, rest) = title(of: whole)
    if let lost = rest.lost {
      findings.append(
        Diagnostic(
          .error,
          .lostContent,
          "\(lost) can't be brought over",
          at: whole.location,
          fix: "say it in words, or take it out"
        )
      )
      return nil
    }
    guard let open = rest.first("{") else {
      report(
        "the question has no answers in braces",
        at: rest,
        fix: "write them as {=right ~wrong}"
      )
      return nil
    }
    guard let close = rest.first("}", from: open) else {
      report("the brace is not closed", at: rest.part(from: open), fix: "close it with }")
      return nil
    }
    let before = rest.part(0..<open)
    let after = rest.part(from: close + 1)
    if let second = after.first("{") {
      report(
        "a second pair of braces; a question has one",
        at: after.part(from: second),
        fix: "make two questions, with an empty line between them"
      )
      return nil
    }
    var answers = rest.part(open + 1..<close)
    var feedback: RichText = ""
    if let general = answers.first(run: "####") {
      feedback = answers.part(from: general + 4).rich
      answers = answers.part(0..<general)
    }
    guard let kind = kind(answers, at: rest.part(from: open)) else { return nil }
    return ImportedQuestion(
      name: name,
      text: after.text.isEmpty
        ? before.rich
        : RichText(nodes: before.rich.nodes + [.text(" _____ ")] + after.rich.nodes),
      kind: kind,
      feedback: feedback,
      location: whole.location
    )
  }

  /// `::name::` in front.
  private func title(of text: GIFTText) -> (String, GIFTText) {
    guard let start = text.first(run: "::"),
      text.part(0..<start).text.isEmpty, let end = text.first(run: "::", from: start + 2)
    else { return ("", text) }
    return (text.part(start + 2..<end).text, text.part(from: end + 2))
  }

  private mutating func kind(
    _ answers: GIFTText,
    at place: GIFTText
  ) -> ImportedQuestion.Kind? {
    let text = answers.text
    if text.isEmpty { return .essay }
    if let truth = truth(answers) { return truth }
    if answers.marks.first(where: { !$0.character.isWhitespace })?.character == "#" {
      return numeric(answers)
    }
    let options = split(answers)
    guard !options.isEmpty else {
      report("'\(text.prefix(40))' has no = and no ~", at: answers, fix: "mark answers with = or ~")
      return nil
    }
    // One ~ makes it a choice, whatever the answers say: an arrow may be part of them.
    let hasWrong = options.contains { $0.sign == "~" }
    if !hasWrong, options.contains(where: { $0.body.first(run: "->") != nil }) {
      return matching(options)
    }
    var read: [(sign: Character, answer: ImportedQuestion.Answer)] = []
    for option in options {
      guard let answer = answer(option) else { continue }
      read.append((option.sign, answer))
    }
    guard read.count == options.count else { return nil }
    guard read.contains(where: { $0.answer.worth > 0 }) else {
      report(
        "no answer is right",
        at: place,
        .noRightAnswer,
        fix: "put = before the right answer, or a share such as ~%50%"
      )
      return nil
    }
    let all = read.map(\.answer)
    if read.allSatisfy({ $0.sign == "=" }) { return .shortText(all, isCaseSensitive: false) }
    return read.contains { $0.sign == "=" } ? .oneOf(all) : .someOf(all)
  }

  private mutating func truth(_ answers: GIFTText) -> ImportedQuestion.Kind? {
    let end = answers.first("#") ?? answers.marks.count
    let isTrue: Bool
    switch answers.part(0..<end).text.uppercased() {
    case "T", "TRUE": isTrue = true
    case "F", "FALSE": isTrue = false
    default: return nil
    }
    let comments = answers.part(from: end + 1)
    let second = comments.first("#") ?? comments.marks.count
    let wrong: RichText = end < answers.marks.count ? comments.part(0..<second).rich : ""
    let right: RichText = second < comments.marks.count ? comments.part(from: second + 1).rich : ""
    return .oneOf([
      .init(text: "Benar / True", worth: isTrue ? 1 : 0, feedback: isTrue ? right : wrong),
      .init(text: "Salah / False", worth: isTrue ? 0 : 1, feedback: isTrue ? wrong : right),
    ])
  }

  private struct Option {
    var sign: Character
    var body: GIFTText
  }

  private func split(_ answers: GIFTText) -> [Option] {
    let starts = answers.marks.indices.filter {
      ["=", "~"].contains(answers.marks[$0].character) && !answers.marks[$0].isPlain
    }
    return starts.enumerated().map { number, start in
      let end = number + 1 < starts.count ? starts[number + 1] : answers.marks.count
      return Option(sign: answers.marks[start].character, body: answers.part(start + 1..<end))
    }
  }

  private mutating func answer(_ option: Option) -> ImportedQuestion.Answer? {
    var body = option.body
    guard let worth = worth(&body, option.sign == "=" ? 1 : 0) else { return nil }
    let end = body.first("#") ?? body.marks.count
    return .init(
      text: body.part(0..<end).rich,
      worth: worth,
      feedback: end < body.marks.count ? body.part(from: end + 1).rich : ""
    )
  }

  /// `%50%` in front, in percent.
  private mutating func worth(_ body: inout GIFTText, _ standard: Double) -> Double? {
    guard let start = body.marks.firstIndex(where: { !$0.character.isWhitespace }),
      body.marks[start].character == "%", !body.marks[start].isPlain
    else { return standard }
    guard let end = body.first("%", from: start + 1),
      let percent = Double(body.part(start + 1..<end).text), (-100...100).contains(percent)
    else {
      report(
        "a share is not between -100 and 100 percent",
        at: body,
        .malformedNumber,
        fix: "write it as %50%"
      )
      return nil
    }
    body = body.part(from: end + 1)
    return percent / 100
  }

  private mutating func matching(_ options: [Option]) -> ImportedQuestion.Kind? {
    var pairs: [ImportedQuestion.Pair] = []
    for option in options {
      guard let arrow = option.body.first(run: "->") else {
        report("a pair has no ->", at: option.body, fix: "write each pair as =left -> right")
        return nil
      }
      pairs.append(
        .init(
          left: option.body.part(0..<arrow).rich,
          right: option.body.part(from: arrow + 2).rich
        )
      )
    }
    return .matching(pairs)
  }

  private mutating func numeric(_ answers: GIFTText) -> ImportedQuestion.Kind? {
    guard let sign = answers.first("#") else { return nil }
    let body = answers.part(from: sign + 1)
    let options = split(body)
    let parts = options.isEmpty ? [Option(sign: "=", body: body)] : options
    var read: [ImportedQuestion.NumericAnswer] = []
    for part in parts {
      var text = part.body
      guard let worth = worth(&text, part.sign == "=" ? 1 : 0) else { return nil }
      let end = text.first("#") ?? text.marks.count
      let feedback: RichText = end < text.marks.count ? text.part(from: end + 1).rich : ""
      let written = text.part(0..<end).text
      // What Moodle writes for any other number.
      if written == "*" || (written.isEmpty && part.sign == "~") {
        read.append(.init(lower: -.infinity, upper: .infinity, worth: worth, feedback: feedback))
        continue
      }
      guard let (lower, upper) = NumericRange.read(text.part(0..<end).text) else {
        report(
          "'\(text.part(0..<end).text)' is no number, no range and no number with a tolerance",
          at: text,
          .malformedNumber,
          fix: "write 5, 5:0.1 or 4.9..5.1"
        )
        return nil
      }
      read.append(.init(lower: lower, upper: upper, worth: worth, feedback: feedback))
    }
    if read.contains(where: { $0.worth > 0 }) { return .number(read) }
    report("no number is right", at: answers, .noRightAnswer, fix: "put = before the right number")
    return nil
  }

  private mutating func report(
    _ what: String,
    at place: GIFTText,
    _ code: DiagnosticCode = .malformedQuestion,
    fix: String
  ) {
    findings.append(Diagnostic(.error, code, what, at: place.location, fix: fix))
  }
}

/// Words that stand between questions.
struct GIFTDescription {
  var text: RichText
  var location: SourceLocation

  /// That it was put in front of the next question.
  var moved: Diagnostic {
    Diagnostic(
      .warning,
      .leftOut,
      "the words without answers are put in front of the question that follows",
      at: location,
      fix: "write answers in braces if it is a question: {=right ~wrong}"
    )
  }

  /// That no question follows.
  var alone: Diagnostic {
    Diagnostic(
      .error,
      .malformedQuestion,
      "the question has no answers in braces",
      at: location,
      fix: "write them as {=right ~wrong}"
    )
  }
}

/// `5`, `5:0.1` and `4.9..5.1`.
enum NumericRange {
  static func read(_ text: String) -> (Double, Double)? {
    if let dots = text.firstRange(of: "..") {
      guard let lower = Double(text[..<dots.lowerBound].trimmedBlanks),
        let upper = Double(text[dots.upperBound...].trimmedBlanks), lower <= upper
      else { return nil }
      return (lower, upper)
    }
    let parts = text.split(separator: ":", maxSplits: 1).map(\.trimmedBlanks)
    guard let value = parts.first.flatMap({ Double($0) }) else { return nil }
    let tolerance = parts.count > 1 ? Double(parts[1]) : 0
    return tolerance.map { (value - abs($0), value + abs($0)) }
  }
}
