extension StyledText {
  /// The lines of this text, none wider than `width` columns; breaks at spaces and line ends.
  ///
  /// Lines after the first are `hanging` columns narrower, for the margin they are shown with. A
  /// word that is wider than a line is broken inside. An empty text is one empty line.
  func wrapped(to width: Int, hanging: Int = 0) -> [StyledText] {
    var filler = LineFiller(width: max(1, width), hanging: hanging)
    for paragraph in paragraphs {
      for word in paragraph.words { filler.add(word) }
      filler.endLine()
    }
    return filler.lines
  }

  /// The same without line ends, which become spaces, as do the margins of the lines.
  var onOneLine: StyledText {
    let parts = paragraphs
    guard parts.count > 1 else { return self }
    var line = StyledText()
    for word in parts.flatMap(\.words) {
      if !line.spans.isEmpty { line.append(" ") }
      line = line + word
    }
    return line
  }

  private var paragraphs: [StyledText] { split { $0 == "\n" || $0 == "\r\n" } }

  private var words: [StyledText] { split { $0 == " " || $0 == "\t" }.filter { !$0.isEmpty } }

  private func split(where isSeparator: (Character) -> Bool) -> [StyledText] {
    var parts = [StyledText()]
    for span in spans {
      let texts = span.text.split(omittingEmptySubsequences: false, whereSeparator: isSeparator)
      for (position, text) in texts.enumerated() {
        if position > 0 { parts.append(StyledText()) }
        parts[parts.count - 1].append(String(text), span.emphasis)
      }
    }
    return parts
  }
}

private struct LineFiller {
  let width: Int
  let hanging: Int
  var lines: [StyledText] = []
  var line = StyledText()
  var used = 0

  init(width: Int, hanging: Int) {
    self.width = width
    self.hanging = hanging
  }

  private var limit: Int { lines.isEmpty ? width : max(1, width - hanging) }

  mutating func endLine() {
    lines.append(line)
    (line, used) = (StyledText(), 0)
  }

  mutating func add(_ word: StyledText) {
    let wordWidth = word.width
    if used > 0 && used + 1 + wordWidth > limit { endLine() }
    if used > 0 {
      // A space between two words of one emphasis keeps it, so that a span stays whole.
      let before = line.spans.last?.emphasis ?? .plain
      line.append(" ", before == word.spans.first?.emphasis ? before : .plain)
      used += 1
    }
    guard wordWidth > limit else {
      line = line + word
      used += wordWidth
      return
    }
    addBroken(word)
  }

  private mutating func addBroken(_ word: StyledText) {
    for span in word.spans {
      for character in span.text {
        let characterWidth = DisplayWidth.of(character)
        if used + characterWidth > limit && used > 0 { endLine() }
        line.append(String(character), span.emphasis)
        used += characterWidth
      }
    }
  }
}
