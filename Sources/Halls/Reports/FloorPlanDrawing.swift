import CivilTime
import CurriculumModel
import Markup

/// A plan as SVG, floor below floor, with a legend.
///
/// Every status has a pattern and a letter of its own, so that it reads without colours and in
/// print.
/// - Source: SVG 1.1 (2011); WCAG 2.2, success criteria 1.1.1, 1.4.1 and 1.4.3.
extension FloorPlan {
  private static let cell = (width: 72, height: 52)
  private static let gap = 6
  private static let margin = 16
  private static let heading = 34

  /// - Parameter language: `id` or `en`.
  public func svg(in language: String) -> String {
    var body: [String] = []
    let width = drawnWidth
    var top = Self.margin
    body += legend(top: top, language)
    top += Self.heading
    for floor in floors {
      body.append(
        "<text class=\"floor\" x=\"\(Self.margin)\" y=\"\(top + 22)\">"
          + "\(FloorPlanWords.floor.text(in: language)) \(floor.number)</text>"
      )
      top += Self.heading
      for cell in floor.cells { body += drawing(cell, top: top, language) }
      top += floor.rows * (Self.cell.height + Self.gap) + Self.gap
    }
    let title = Escaping.svg(title(in: language))
    let head = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(top + Self.margin)" \
      width="\(width)" height="\(top + Self.margin)" role="img" aria-label="\(title)" \
      font-family="sans-serif">
      <title>\(title)</title>
      \(Self.patterns)
      """
    return ([head] + body + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// In pixels.
  fileprivate var drawnWidth: Int {
    let widest = floors.map(\.columns).max() ?? 0
    return max(4 * 150, widest * (Self.cell.width + Self.gap)) + 2 * Self.margin
  }

  /// Drawn smaller than that nobody could read it; a narrow window scrolls instead.
  fileprivate static func leastWidth(of width: Int) -> Int { width * 3 / 5 }

  /// `Denah kios Lokbin Contoh, 1 April 2026`.
  fileprivate func title(in language: String) -> String {
    "\(FloorPlanWords.plan.text(in: language)) \(hall), \(FloorPlanWords.day(day, in: language))"
  }

  private func legend(top: Int, _ language: String) -> [String] {
    Status.allCases.enumerated().flatMap { position, status in
      let left = Self.margin + position * 150
      return [
        Self.box(status, left, top, width: 26, height: 22),
        "<text class=\"letter\" x=\"\(left + 13)\" y=\"\(top + 16)\">"
          + "\(status.letter.text(in: language))</text>",
        "<text x=\"\(left + 34)\" y=\"\(top + 16)\" font-size=\"14\">"
          + "\(status.title.text(in: language)): \(count(status))</text>",
      ]
    }
  }

  private func drawing(_ cell: Cell, top: Int, _ language: String) -> [String] {
    let left = Self.margin + (cell.place.column - 1) * (Self.cell.width + Self.gap)
    let top = top + (cell.place.row - 1) * (Self.cell.height + Self.gap)
    let middle = left + Self.cell.width / 2
    let name = Escaping.svg(cell.stall.id.rawValue)
    // A long name is squeezed into its cell.
    let squeeze =
      cell.stall.id.rawValue.count > 8
      ? " textLength=\"\(Self.cell.width - 8)\" lengthAdjust=\"spacingAndGlyphs\"" : ""
    return [
      "<g><title>\(name): \(cell.status.title.text(in: language))</title>",
      Self.box(cell.status, left, top, width: Self.cell.width, height: Self.cell.height),
      "<text class=\"name\" x=\"\(middle)\" y=\"\(top + 21)\"\(squeeze)>\(name)</text>",
      "<text class=\"letter\" x=\"\(middle)\" y=\"\(top + 42)\">"
        + "\(cell.status.letter.text(in: language))</text></g>",
    ]
  }

  private static func box(
    _ status: Status,
    _ left: Int,
    _ top: Int,
    width: Int,
    height: Int
  ) -> String {
    "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(width)\" height=\"\(height)\" rx=\"4\" "
      + "fill=\"url(#\(status.rawValue))\" stroke=\"#333333\"/>"
  }

  /// Plain, dotted, hatched and crossed; letters stand on a rim of the ground's colour.
  private static var patterns: String {
    let marks: [Status: String] = [
      .taken: "<circle cx=\"3\" cy=\"3\" r=\"1\" fill=\"#3a7ca5\"/>",
      .inArrears: "<path d=\"M0 12L12 0\" stroke=\"#8a5a00\" stroke-width=\"1.5\"/>",
      .sealed: "<path d=\"M0 0L12 12M12 0L0 12\" stroke=\"#8f2d00\" stroke-width=\"1.5\"/>",
    ]
    let definitions = Status.allCases.map { status in
      "<pattern id=\"\(status.rawValue)\" width=\"12\" height=\"12\" "
        + "patternUnits=\"userSpaceOnUse\"><rect width=\"12\" height=\"12\" "
        + "fill=\"\(status.ground)\"/>\(marks[status] ?? "")</pattern>"
    }
    return "<defs>\(definitions.joined())</defs>\n"
      + "<style>.name,.letter{text-anchor:middle;paint-order:stroke;stroke:#ffffff;"
      + "stroke-width:4px;fill:#000000}.name{font-size:13px}.letter{font-size:15px;"
      + "font-weight:bold}.floor{font-size:17px;font-weight:bold}</style>"
  }
}

/// A plan as one page that needs nothing else: the drawing, the counts and a list of all stalls.
extension FloorPlan {
  /// - Parameter language: `id` or `en`.
  public func html(in language: String) -> String {
    func cells(_ texts: [String], _ tag: String) -> String {
      "<tr>" + texts.map { "<\(tag)>\($0)</\(tag)>" }.joined() + "</tr>"
    }
    let words = [
      FloorPlanWords.stall, FloorPlanWords.floor, FloorPlanWords.size, FloorPlanWords.trades,
      FloorPlanWords.status,
    ].map { $0.text(in: language) }
    let rows = floors.flatMap { floor in
      floor.cells.sorted { $0.stall.id < $1.stall.id }.map { cell in
        let trades = cell.stall.trades.map(\.rawValue).joined(separator: ", ")
        return cells(
          [
            Escaping.svg(cell.stall.id.rawValue), "\(floor.number)",
            cell.stall.sizeText(in: language),
            Escaping.svg(trades.isEmpty ? FloorPlanWords.any.text(in: language) : trades),
            cell.status.title.text(in: language),
          ],
          "td"
        )
      }
    }
    let heading = Escaping.svg("\(FloorPlanWords.plan.text(in: language)) \(hall)")
    return """
      <!DOCTYPE html>
      <html lang="\(Escaping.svg(language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Escaping.svg(title(in: language)))</title>
      <style>
      body{font-family:sans-serif;margin:1rem;color:#000;background:#fff}
      figure{margin:1rem 0;overflow-x:auto}
      svg{max-width:100%;min-width:\(Self.leastWidth(of: drawnWidth))px;height:auto}
      table{border-collapse:collapse}
      th,td{border:1px solid #999;padding:.25rem .5rem;text-align:left}
      th{background:#eee}
      @media print{svg{min-width:0}tr{break-inside:avoid}thead{display:table-header-group}}
      </style>
      </head>
      <body>
      <h1>\(heading)</h1>
      <p>\(FloorPlanWords.day(day, in: language))</p>
      <figure>
      \(svg(in: language))</figure>
      <h2>\(FloorPlanWords.stalls.text(in: language))</h2>
      <table>
      <thead>\(cells(words, "th"))</thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      </body>
      </html>

      """
  }
}
