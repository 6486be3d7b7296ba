/// Rows under headings; where they don't fit side by side, each row becomes a block of lines.
struct Table {
  enum Alignment: Sendable {
    case left, right
  }

  struct Column: Sendable {
    var title: String
    var alignment = Alignment.left
    /// Whether its cells may be wrapped when the window is too narrow.
    var isFlexible = false

    init(_ title: String, _ alignment: Alignment = .left, isFlexible: Bool = false) {
      self.title = title
      self.alignment = alignment
      self.isFlexible = isFlexible
    }
  }

  var columns: [Column]
  /// Each with one cell for every column.
  var rows: [[StyledText]] = []

  init(_ columns: [Column]) { self.columns = columns }

  mutating func add(_ cells: StyledText...) { rows.append(cells) }

  /// Blank columns between two columns; 1 for tables of many short figures.
  var gap = 2
  /// A flexible column narrower than this reads worse than a block.
  private static let least = 14

  /// Whether the rows stand side by side in so many columns, wrapped if need be.
  func fits(in width: Int) -> Bool { columnWidths(in: width) != nil }

  func lines(width: Int) -> [StyledText] {
    guard let widths = columnWidths(in: width) else { return blocks(width: width) }
    var lines = [line(of: columns.map { StyledText($0.title, .strong) }, widths: widths)]
    for row in rows {
      let cells = zip(row, widths).map { $0.wrapped(to: $1) }
      for depth in 0..<(cells.map(\.count).max() ?? 0) {
        lines.append(
          line(of: cells.map { $0.indices.contains(depth) ? $0[depth] : "" }, widths: widths)
        )
      }
    }
    return lines
  }

  /// How wide each column gets; `nil` when even wrapped cells don't fit.
  private func columnWidths(in width: Int) -> [Int]? {
    var widths = columns.indices.map { index in
      rows.reduce(DisplayWidth.of(columns[index].title)) { max($0, $1[index].width) }
    }
    let total = widths.reduce(0, +) + gap * (columns.count - 1)
    guard total > width else { return widths }
    var excess = total - width
    while excess > 0 {
      let widest = columns.indices.filter { columns[$0].isFlexible && widths[$0] > Table.least }
        .max { widths[$0] < widths[$1] }
      guard let widest else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func line(of cells: [StyledText], widths: [Int]) -> StyledText {
    var line = StyledText()
    for (index, cell) in cells.enumerated() {
      if index > 0 { line.append(String(repeating: " ", count: gap)) }
      let space = StyledText(String(repeating: " ", count: max(0, widths[index] - cell.width)))
      switch columns[index].alignment {
      case .left: line = line + cell + space
      case .right: line = line + space + cell
      }
    }
    return line
  }

  /// The first cell as a heading, the others below it as `title: cell`; empty cells are left out.
  private func blocks(width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    for (position, row) in rows.enumerated() {
      if position > 0 { lines.append("") }
      let heading = StyledText(row.first?.plainText ?? "", .strong)
      lines += heading.wrapped(to: width)
      for (column, cell) in zip(columns, row).dropFirst() where !cell.isEmpty {
        let label = StyledText("\(column.title): ", .quiet)
        let wrapped = (label + cell).wrapped(to: width - 2, hanging: 2)
        for (depth, line) in wrapped.enumerated() {
          lines.append((depth == 0 ? "  " : "    ") + line)
        }
      }
    }
    return lines
  }
}
