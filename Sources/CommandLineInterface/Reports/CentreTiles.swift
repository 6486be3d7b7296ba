import CurriculumModel
import Markup
import Programme

/// The figure of every centre as a tile, grouped by city and shaded by how great it is.
///
/// Five shades from the least to the greatest value; the number stands in the tile too, so that
/// nobody has to see a shade.
struct CentreTiles {
  struct Tile {
    var centre: Centre
    /// Six letters or fewer.
    var short: String
    /// Up to five characters: `1.234`, `62%`, `–`.
    var value: String
    /// 0 for the least to 4 for the greatest; `nil` where there is no value.
    var shade: Int?
  }

  struct City {
    var name: String
    var tiles: [Tile]
  }

  var cities: [City] = []
  /// Each shade in use with the values that it stands for, from the least.
  private var legend: [(shade: Int, values: String)] = []
  static let shadeCount = 5
  /// From the least to the greatest.
  static let blocks = ["·", "░", "▒", "▓", "█"]
  static let letters = [".", ":", "+", "*", "#"]

  init(_ view: CentresView) {
    let comparison = view.comparison
    let values = comparison.rows.map { view.magnitude($0) }
    let known = values.compactMap { $0 }
    let (least, greatest) = (known.min() ?? 0, known.max() ?? 0)
    var shades: [Int?] = []
    for (row, value) in zip(comparison.rows, values) {
      let shade = value.map { value -> Int in
        guard greatest > least else { return 0 }
        let place = (value - least) / (greatest - least) * Double(Self.shadeCount)
        return min(Self.shadeCount - 1, Int(place))
      }
      shades.append(shade)
      let tile = Tile(
        centre: row.centre,
        short: Self.short(row.centre.name),
        value: view.text(row),
        shade: shade
      )
      if let place = cities.firstIndex(where: { $0.name == row.centre.city }) {
        cities[place].tiles.append(tile)
      } else {
        cities.append(City(name: row.centre.city, tiles: [tile]))
      }
    }
    legend = (0..<Self.shadeCount).compactMap { shade in
      let inside = zip(shades, values).compactMap { $0 == shade ? $1 : nil }
      guard let low = inside.min(), let high = inside.max() else { return nil }
      let (first, last) = (view.text(of: low), view.text(of: high))
      return (shade, first == last ? first : "\(first)–\(last)")
    }
  }

  /// Six letters that tell the centres of a city apart: `Gambir`, `TanAba`, `KepSel`.
  static func short(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last else {
      return String(name.prefix(6))
    }
    return String(first.prefix(3) + last.prefix(3))
  }

  /// As many tiles to a line as fit: three in 38 columns, six in 80.
  func add(to page: inout Page) {
    let shades = page.terminal.hasUnicode ? Self.blocks : Self.letters
    let valueWidth = cities.flatMap(\.tiles).map { $0.value.count }.max() ?? 0
    let width = 1 + 6 + 1 + valueWidth
    let perLine = max(1, (page.terminal.width + 1) / (width + 1))
    for city in cities {
      page.add(StyledText(city.name, .quiet))
      for start in stride(from: 0, to: city.tiles.count, by: perLine) {
        var line = StyledText()
        for tile in city.tiles[start..<min(start + perLine, city.tiles.count)] {
          if !line.isEmpty { line.append(" ") }
          line = line + text(of: tile, shades, valueWidth)
        }
        page.addLine(line)
      }
    }
    let words = legend.map { "\(shades[$0.shade]) \($0.values)" }
    page.add(StyledText(words.joined(separator: ", ")))
  }

  private func text(of tile: Tile, _ shades: [String], _ valueWidth: Int) -> StyledText {
    let name = tile.short + String(repeating: " ", count: max(0, 6 - tile.short.count))
    let value = String(repeating: " ", count: valueWidth - tile.value.count) + tile.value
    let emphasis: StyledText.Emphasis =
      switch tile.shade {
      case nil, 0: .quiet
      case Self.shadeCount - 1: .strong
      default: .plain
      }
    let sign = tile.shade.map { shades[$0] } ?? " "
    return StyledText("\(sign)\(name) \(value)", emphasis)
  }

  /// A grid for paper: each tile shaded in grey, dark ones with white letters.
  var html: String {
    cities.map { city in
      let tiles = city.tiles.map { tile in
        "<div class=\"tile shade\(tile.shade.map { "\($0)" } ?? "none")\">"
          + "<b>\(Escaping.html(tile.value))</b>\(Escaping.html(tile.centre.name))</div>"
      }
      return "<h3>\(Escaping.html(city.name))</h3>\n<div class=\"tiles\">\n"
        + tiles.joined(separator: "\n") + "\n</div>\n"
    }.joined()
      + "<div class=\"tiles legend\">\n"
      + legend.map { "<div class=\"tile shade\($0.shade)\">\(Escaping.html($0.values))</div>" }
      .joined(separator: "\n") + "\n</div>\n"
  }

  static let style = """
    h3 { font-size: .95rem; margin: .8rem 0 .2rem; }
    .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr)); gap: 3px; }
    .legend { margin: 1rem 0; }
    .tile { border: 1px solid #666; padding: .3rem; font-size: .8rem; break-inside: avoid;
      print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .tile b { display: block; font-size: 1.1rem; }
    .shadenone { background: #fff; color: #555; }
    .shade0 { background: #f7f7f7; } .shade1 { background: #d9d9d9; }
    .shade2 { background: #b3b3b3; } .shade3 { background: #666; color: #fff; }
    .shade4 { background: #222; color: #fff; }
    """
}
