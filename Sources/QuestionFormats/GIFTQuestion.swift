import Diagnostics

/// One question of GIFT, taken apart.
struct GIFTQuestion {
  private let whole: GIFTText
  private(set) var findings: [Diagnostic] = []

  init(_ text: GIFTText) { whole = text }

  mutating func read() -> ImportedQuestion? {
    let (name, rest) = title(of: whole)
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
    let before = rest.part(0..<open).text
    let after = rest.part(from: close + 1)
    if let second = after.first("{") {
      report(
        "a second pair of braces; a question has one",
        at: after.part(from: second),
        fix: "make two questions, with an empty line between them"
      )
      return nil
    }
    let gap = after.text.isEmpty ? "" : " _____ "
    var answers = rest.part(open + 1..<close)
    var feedback = ""
    if let general = answers.first(run: "####") {
      feedback = answers.part(from: general + 4).text
      answers = answers.part(0..<general)
    }
    guard let kind = kind(answers, at: rest.part(from: open)) else { return nil }
    return ImportedQuestion(
      name: name,
      text: (before + gap + after.text).trimmedBlanks,
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
    let pairs = options.filter { $0.body.first(run: "->") != nil }
    if !pairs.isEmpty { return matching(options) }
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
    let wrong = end < answers.marks.count ? comments.part(0..<second).text : ""
    let right = second < comments.marks.count ? comments.part(from: second + 1).text : ""
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
      text: body.part(0..<end).text,
      worth: worth,
      feedback: end < body.marks.count ? body.part(from: end + 1).text : ""
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
          left: option.body.part(0..<arrow).text,
          right: option.body.part(from: arrow + 2).text
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
      guard let worth = worth(&text, 1) else { return nil }
      let end = text.first("#") ?? text.marks.count
      let feedback = end < text.marks.count ? text.part(from: end + 1).text : ""
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
    return .number(read)
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
