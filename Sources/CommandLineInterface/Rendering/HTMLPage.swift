import Markup

/// One self-contained HTML page: no script, nothing loaded from elsewhere, fit to print on A4.
struct HTMLPage {
  private var body = ""
  private let title: String
  private let language: Language
  private let style: String

  /// - Parameter style: rules of CSS beside those that every page has.
  init(title: String, in language: Language, style: String = "") {
    self.title = title
    self.language = language
    self.style = style
  }

  /// A part that begins on a new sheet when printed.
  mutating func addPart(_ heading: String) {
    body += "<section>\n<h1>\(Escaping.html(heading))</h1>\n"
  }

  mutating func endPart() { body += "</section>\n" }

  mutating func addHeading(_ text: String) { body += "<h2>\(Escaping.html(text))</h2>\n" }

  mutating func addParagraph(_ text: String) { body += "<p>\(Escaping.html(text))</p>\n" }

  /// Markup that is escaped already.
  mutating func addMarkup(_ markup: String) { body += markup }

  /// - Parameter rows: cells as plain text; a line feed begins a new line in its cell.
  mutating func addTable(_ columns: [String], _ rows: [[String]]) {
    let classes = columns.indices.map { column in
      // The first column names its row, even where it does so by a number or by hours.
      column > 0 && Self.isFigures(rows.map { $0[column] }) ? " class=\"figure\"" : ""
    }
    let head = zip(columns, classes).map { title, kind in
      "<th scope=\"col\"\(kind)>\(Escaping.html(title))</th>"
    }
    body += "<div class=\"wide\">\n<table>\n<thead><tr>\(head.joined())</tr></thead>\n<tbody>\n"
    for row in rows {
      let cells = zip(row, classes).map { cell, kind in
        let lines = cell.split(separator: "\n", omittingEmptySubsequences: false)
        return "<td\(kind)>"
          + "\(lines.map { Escaping.html(String($0)) }.joined(separator: "<br>"))</td>"
      }
      body += "<tr>\(cells.joined())</tr>\n"
    }
    body += "</tbody>\n</table>\n</div>\n"
  }

  /// Whether cells hold nothing but figures, which stand on the right so that places line up.
  private static func isFigures(_ cells: [String]) -> Bool {
    cells.contains { $0.contains { $0.isNumber || $0 == "–" } }
      && cells.allSatisfy { cell in
        let signed = cell.hasPrefix("-") ? cell.dropFirst() : cell[...]
        let figure = signed.hasPrefix("Rp") ? signed.dropFirst(2) : signed
        return figure.allSatisfy { $0.isNumber || ".,%/–() ".contains($0) }
      }
  }

  var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>\(Escaping.html(title))</title>
    <style>
    body { font: 11pt/1.35 sans-serif; margin: 1.5rem; color: #111; background: #fff; }
    h1 { font-size: 1.3rem; margin: 0 0 .3rem; }
    h2 { font-size: 1.05rem; margin: 1rem 0 .3rem; }
    section { margin-bottom: 2rem; }
    .wide { overflow-x: auto; margin: .4rem 0 1rem; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border: 1px solid #666; padding: .25rem .4rem; text-align: left; vertical-align: top; }
    th { background: #eee; }
    .figure { text-align: right; font-variant-numeric: tabular-nums; }
    \(style)
    @media print {
      body { margin: 0; font-size: 9.5pt; }
      .wide { overflow-x: visible; }
      th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      h1, h2, h3 { break-after: avoid; }
      section { break-after: page; }
      section:last-child { break-after: auto; }
      tr { break-inside: avoid; }
      thead { display: table-header-group; }
    }
    </style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }
}
