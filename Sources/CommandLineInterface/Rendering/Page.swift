/// Lines for one terminal, wrapped as they are added.
struct Page {
  let terminal: Terminal
  private(set) var text = ""

  init(for terminal: Terminal) { self.terminal = terminal }

  /// One paragraph, `indent` columns from the left; later lines hang `hanging` columns further in.
  mutating func add(_ paragraph: StyledText, indent: Int = 0, hanging: Int = 0) {
    let room = max(12, terminal.width - indent)
    for (position, line) in paragraph.wrapped(to: room, hanging: hanging).enumerated() {
      let margin = position == 0 ? indent : indent + hanging
      addLine(StyledText(String(repeating: " ", count: margin)) + line)
    }
  }

  /// A mark and a paragraph that hangs behind it: `✓ Kelas dasar`.
  mutating func add(mark: StyledText, _ paragraph: StyledText, indent: Int = 0) {
    let margin = indent + mark.width + 1
    let lines = paragraph.wrapped(to: max(12, terminal.width - margin))
    for (position, line) in lines.enumerated() {
      let before =
        position == 0
        ? StyledText(String(repeating: " ", count: indent)) + mark + " "
        : StyledText(String(repeating: " ", count: margin))
      addLine(before + line)
    }
  }

  /// An empty line, unless nothing stands above it.
  mutating func addBlank() {
    guard !text.isEmpty else { return }
    text += "\n"
  }

  mutating func add(_ table: Table) {
    for line in table.lines(width: terminal.width) { addLine(line) }
  }

  /// A line that stands as it is, however wide.
  mutating func addLine(_ line: StyledText) {
    let shown = terminal.hasUnicode ? line : line.plainSigns
    var rendered = shown.rendered(colour: terminal.hasColour)
    while rendered.utf8.last == UInt8(ascii: " ") { rendered.removeLast() }
    text += rendered + "\n"
  }
}
