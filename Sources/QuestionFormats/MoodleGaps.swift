import CurriculumModel

/// Texts with gaps: the types cloze, gapselect and ddwtos.
extension MoodleQuestion {
  /// - Parameter text: read already; here it gets a mark for each gap.
  mutating func cloze(_ text: inout RichText) -> ImportedQuestion.Kind? {
    let whole = element.elements.first { $0.name == "questiontext" } ?? element
    let (marked, gaps) = ClozeText.read(whole.writtenText)
    text = self.text(ofHTML: marked, files: whole)
    guard !gaps.isEmpty else {
      report(.noRightAnswer, "the text has no gap", fix: "write one as {1:SHORTANSWER:=right}")
      return nil
    }
    var read: [ImportedQuestion.Gap] = []
    for gap in gaps {
      switch gap.kind {
      case .success(let kind): read.append(.init(kind: kind, weight: gap.weight))
      case .failure(let fault):
        report(
          fault.isUnknown ? .unknownKind : .malformedQuestion,
          "the gap '\(gap.written.prefix(40))': \(fault.what)",
          fix:
            "write it as {1:SHORTANSWER:=right}, {1:MULTICHOICE:=right~wrong} or {1:NUMERICAL:=5:0.1}"
        )
      }
    }
    return hasErrors ? nil : .gaps(read)
  }

  /// `[[1]]` in the text stands for the first of the options, whose group says which may be chosen.
  mutating func gapSelect(_ text: inout RichText) -> ImportedQuestion.Kind? {
    let options = element.elements.filter { $0.name == "selectoption" }.map { option in
      (text: self.text(of: option), group: Self.group(option))
    }
    guard let keys = markGaps(&text, options.count) else { return nil }
    let isShuffled = ["1", "true"].contains(plain("shuffleanswers"))
    return .gaps(
      keys.map { key in
        let answers = options.enumerated().filter { $0.element.group == options[key].group }.map {
          ImportedQuestion.Answer(text: $0.element.text, worth: $0.offset == key ? 1 : 0)
        }
        return .init(kind: .choice(answers, isShuffled: isShuffled), weight: 1)
      }
    )
  }

  mutating func dragWords(_ text: inout RichText) -> ImportedQuestion.Kind? {
    let boxes = element.elements.filter { $0.name == "dragbox" }
    let words = boxes.map { box in
      ImportedQuestion.Word(
        text: self.text(of: box),
        isUnlimited: box.elements.contains { $0.name == "infinite" }
      )
    }
    guard let keys = markGaps(&text, words.count) else { return nil }
    return .words(words, keys: keys)
  }

  private static func group(_ option: MarkupElement) -> String {
    option.elements.first { $0.name == "group" }?.text.trimmedBlanks ?? "1"
  }

  /// Puts a mark in the place of every `[[n]]`; which choice belongs there, from 0.
  private mutating func markGaps(_ text: inout RichText, _ count: Int) -> [Int]? {
    let whole = element.elements.first { $0.name == "questiontext" } ?? element
    var keys: [Int] = []
    var marked = ""
    var rest = whole.writtenText[...]
    while let open = rest.firstRange(of: "[["),
      let close = rest[open.upperBound...].firstRange(of: "]]")
    {
      let written = rest[open.upperBound..<close.lowerBound].trimmedBlanks
      guard let number = Int(written) else {
        marked += rest[..<open.upperBound]
        rest = rest[open.upperBound...]
        continue
      }
      guard (1...max(count, 1)).contains(number), count > 0 else {
        report(.malformedQuestion, "[[\(written)]] names no choice; there are \(count)")
        return nil
      }
      marked += rest[..<open.lowerBound] + GapMark.text(keys.count)
      keys.append(number - 1)
      rest = rest[close.upperBound...]
    }
    guard !keys.isEmpty else {
      report(.noRightAnswer, "the text has no gap", fix: "write one as [[1]]")
      return nil
    }
    text = self.text(ofHTML: marked + rest, files: whole)
    return keys
  }
}

/// Where a gap is, inside a text: two signs that no text has, around its number.
enum GapMark {
  static func text(_ number: Int) -> String { "\u{E000}\(number)\u{E001}" }

  /// The text between gaps, and the numbers of the gaps.
  static func pieces(of text: String) -> [(text: String, gap: Int?)] {
    var pieces: [(text: String, gap: Int?)] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "\u{E000}"),
      let close = rest[open...].firstIndex(of: "\u{E001}")
    {
      if open > rest.startIndex { pieces.append((String(rest[..<open]), nil)) }
      pieces.append(("", Int(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append((String(rest), nil)) }
    return pieces
  }
}
