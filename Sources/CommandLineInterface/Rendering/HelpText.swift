/// A help page of the argument parser, laid out for one terminal.
///
/// The parser gives names a column of 26, which leaves a telephone half a line for the text; where
/// the window is narrow, the text stands below its name instead.
struct HelpText {
  /// - Parameter lines: as the parser renders them for a window without end.
  private let lines: [Substring]

  private static let labelColumn = 26
  /// Below this many columns names and texts don't fit side by side.
  private static let leastForColumns = 66

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Whether the parser's answer is a help page, and no version or completion script.
  static func isHelp(_ text: String) -> Bool {
    text.hasPrefix("OVERVIEW: ") || text.hasPrefix("USAGE: ")
  }

  func text(for terminal: Terminal, in language: Language) -> String {
    let words = ParserPhrases(language: language)
    var page = Page(for: terminal)
    var isList = false
    var item: (label: String, text: String)?
    for line in lines {
      let depth = line.prefix { $0 == " " }.count
      if isList, depth > 2, item != nil {
        item?.text += line.dropFirst(depth)
        continue
      }
      if let finished = item { add(finished, to: &page) }
      item = nil
      if line.isEmpty {
        page.addBlank()
      } else if depth == 0, let heading = words.heading(line) {
        isList = true
        page.addLine(StyledText(heading, .strong))
      } else if isList, depth == 2, !line.contains(" 'okoce help ") {
        let (label, text) = split(line.dropFirst(2))
        item = (label, words.fixed(text))
      } else {
        let text = words.fixed(String(line.dropFirst(depth)))
        let isCommand = depth > 0 || line.hasPrefix("USAGE: ")
        page.add(StyledText(text), indent: depth, hanging: isCommand ? 2 : 0)
      }
    }
    if let finished = item { add(finished, to: &page) }
    return page.text
  }

  /// A name and its text, which begins in the parser's own column unless the name is too long.
  private func split(_ line: Substring) -> (label: String, text: String) {
    let label = line.prefix(Self.labelColumn - 2)
    guard label.last == " " else { return (String(line), "") }
    return (
      String(label.reversed().drop { $0 == " " }.reversed()), String(line.dropFirst(label.count))
    )
  }

  private func add(_ item: (label: String, text: String), to page: inout Page) {
    let label = StyledText(item.label)
    if page.terminal.width < Self.leastForColumns {
      page.add(label, indent: 2, hanging: 2)
      if !item.text.isEmpty { page.add(StyledText(item.text), indent: 6) }
      return
    }
    let margin = StyledText(String(repeating: " ", count: Self.labelColumn))
    var rest = StyledText(item.text).wrapped(to: page.terminal.width - Self.labelColumn)[...]
    var first = "  " + label
    let room = Self.labelColumn - first.width
    if room > 1, let line = rest.popFirst() {
      first = first + StyledText(String(repeating: " ", count: room)) + line
    }
    page.addLine(first)
    for line in rest where !line.isEmpty { page.addLine(margin + line) }
  }
}
