/// The gaps that Moodle writes into a text: `{1:SHORTANSWER:=right#well done~%50%half}`.
///
/// - Source: Moodle documentation, Embedded Answers (Cloze) question type; qtype_multianswer.
enum ClozeText {
  struct Fault: Error {
    var what: String
    var isUnknown = false
  }

  struct Gap {
    var written: String
    var weight: Double
    var kind: Result<ImportedQuestion.Gap.Kind, Fault>
  }

  /// The text with a mark for each gap, and the gaps.
  static func read(_ text: String) -> (marked: String, gaps: [Gap]) {
    var marked = ""
    var gaps: [Gap] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      marked += rest[..<open]
      rest = rest[open...]
      guard let end = end(of: rest), let gap = gap(rest[..<end].dropFirst()) else {
        marked += "{"
        rest = rest.dropFirst()
        continue
      }
      marked += GapMark.text(gaps.count)
      gaps.append(gap)
      rest = rest[end...].dropFirst()
    }
    return (marked + rest, gaps)
  }

  /// Where the brace that a text begins with is closed; one behind a backslash closes nothing.
  private static func end(of text: Substring) -> Substring.Index? {
    var isEscaped = false
    for index in text.indices {
      if isEscaped {
        isEscaped = false
      } else if text[index] == "\\" {
        isEscaped = true
      } else if text[index] == "}" {
        return index
      }
    }
    return nil
  }

  /// `1:SHORTANSWER:…`; `nil` for braces that hold something else.
  private static func gap(_ inside: Substring) -> Gap? {
    let parts = inside.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let weight = parts[0].trimmedBlanks
    let type = parts[1].trimmedBlanks
    guard weight.allSatisfy(\.isNumber), !type.isEmpty,
      type.allSatisfy({ $0.isLetter || $0 == "_" })
    else { return nil }
    return Gap(
      written: "{\(inside)}",
      weight: weight.isEmpty ? 1 : Double(weight) ?? 1,
      kind: Result { () throws(Fault) in try kind(type, String(parts[2])) }
    )
  }

  private static func kind(_ type: String, _ text: String) throws(Fault)
    -> ImportedQuestion.Gap.Kind
  {
    switch type {
    case "SHORTANSWER", "SA", "MW": return .shortText(try answers(text), isCaseSensitive: false)
    case "SHORTANSWER_C", "SAC", "MWC": return .shortText(try answers(text), isCaseSensitive: true)
    case "NUMERICAL", "NM": return .number(try numbers(text))
    case "MULTICHOICE", "MC", "MULTICHOICE_V", "MCV", "MULTICHOICE_H", "MCH":
      return .choice(try answers(text), isShuffled: false)
    case "MULTICHOICE_S", "MCS", "MULTICHOICE_VS", "MCVS", "MULTICHOICE_HS", "MCHS":
      return .choice(try answers(text), isShuffled: true)
    default: throw Fault(what: "a gap of the type '\(type)' can't be brought over", isUnknown: true)
    }
  }

  private static func answers(_ text: String) throws(Fault) -> [ImportedQuestion.Answer] {
    var answers: [ImportedQuestion.Answer] = []
    for part in split(text) {
      let (worth, written, feedback) = try parted(part)
      answers.append(
        .init(
          text: HTMLReading.read(written).text,
          worth: worth,
          feedback: HTMLReading.read(feedback).text
        )
      )
    }
    guard answers.contains(where: { $0.worth > 0 }) else { throw Fault(what: "no answer is right") }
    return answers
  }

  private static func numbers(_ text: String) throws(Fault) -> [ImportedQuestion.NumericAnswer] {
    var answers: [ImportedQuestion.NumericAnswer] = []
    for part in split(text) {
      let (worth, written, feedback) = try parted(part)
      let comment = HTMLReading.read(feedback).text
      if written.trimmedBlanks == "*" {
        answers.append(.init(lower: -.infinity, upper: .infinity, worth: worth, feedback: comment))
        continue
      }
      guard let (lower, upper) = NumericRange.read(written) else {
        throw Fault(what: "'\(written.prefix(20))' is no number with a tolerance")
      }
      answers.append(.init(lower: lower, upper: upper, worth: worth, feedback: comment))
    }
    guard answers.contains(where: { $0.worth > 0 }) else { throw Fault(what: "no number is right") }
    return answers
  }

  /// At `~`, but for those behind a backslash.
  private static func split(_ text: String) -> [String] {
    var parts = [""]
    var isEscaped = false
    for character in text {
      if character == "~", !isEscaped {
        parts.append("")
        continue
      }
      isEscaped = character == "\\" && !isEscaped
      parts[parts.count - 1].append(character)
    }
    return parts.filter { !$0.trimmedBlanks.isEmpty }
  }

  /// `=right#comment` or `%50%half#comment`; without a sign it is worth nothing.
  private static func parted(_ part: String) throws(Fault) -> (Double, String, String) {
    var rest = Substring(part.trimmedBlanks)
    var worth = 0.0
    if rest.first == "=" {
      worth = 1
      rest.removeFirst()
    }
    if rest.first == "%", let end = rest.dropFirst().firstIndex(of: "%") {
      guard let percent = Double(rest[rest.index(after: rest.startIndex)..<end]),
        (-100...100).contains(percent)
      else { throw Fault(what: "a share is not between -100 and 100 percent") }
      worth = percent / 100
      rest = rest[end...].dropFirst()
    }
    var (text, feedback, isEscaped, isFeedback) = ("", "", false, false)
    for character in rest {
      if character == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      if character == "#", !isEscaped, !isFeedback {
        isFeedback = true
        continue
      }
      // A backslash before any other sign is one.
      let written = isEscaped && !"}#~/\"\\".contains(character) ? "\\\(character)" : "\(character)"
      if isFeedback { feedback += written } else { text += written }
      isEscaped = false
    }
    return (worth, text.trimmedBlanks, feedback)
  }
}
