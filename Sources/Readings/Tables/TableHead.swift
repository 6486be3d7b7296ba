public import Diagnostics

/// Where each column of a table is, by its line of headings.
public struct TableHead: Hashable, Sendable {
  public let form: TableForm
  /// By column's id.
  public private(set) var positions: [String: Int] = [:]
  /// How many cells a row has: at least up to the last heading, at most as many as the line of headings.
  public let width: ClosedRange<Int>
  /// Cells under no heading, which hold nothing.
  private var unnamed: [Int] = []

  /// - Throws: everything that is wrong with the headings.
  public init(
    _ cells: [String],
    line: Int,
    columns: [Int] = [],
    of form: TableForm
  ) throws(TableRefusal) {
    self.form = form
    let keys = cells.map(Self.key)
    let titles = cells.map { TypedValue.trimmed($0) }
    let last = titles.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    width = last...max(last, cells.count)
    var known: [String: Int] = [:]
    for (place, column) in form.columns.enumerated() {
      for key in column.keys where known[key] == nil { known[key] = place }
    }
    var findings: [TableFinding] = []
    var unknown: [(place: Int, title: String)] = []
    func report(_ problem: TableProblem, _ place: Int?) {
      let column = place.map { columns.indices.contains($0) ? columns[$0] : 0 } ?? 1
      findings.append(TableFinding(line: line, column: column, problem))
    }
    for (place, key) in keys.enumerated().prefix(last) {
      let title = titles[place]
      guard !title.isEmpty else {
        unnamed.append(place)
        continue
      }
      guard let column = (known[key] ?? known[Self.withoutUnit(title)]).map({ form.columns[$0] })
      else {
        if title != "#", !Self.rowNumbers.contains(key) { unknown.append((place, title)) }
        continue
      }
      if let before = positions[column.id] {
        report(.repeated(title, before: titles[before]), place)
      } else {
        positions[column.id] = place
      }
    }
    unnamed += Array(last..<max(last, cells.count))
    let missing = form.columns.filter { $0.isRequired && positions[$0.id] == nil }
    if !missing.isEmpty { report(.missing(missing.map(\.name)), nil) }
    for (place, title) in unknown where !form.passesUnknown {
      report(.unknown(title, expected: form.columns.map(\.name)), place)
    }
    guard findings.isEmpty else { throw TableRefusal(findings) }
  }

  /// What a column is called.
  public func name(of id: String) -> ReadingWords {
    form[column: id]?.name ?? ReadingWords(id: id, en: id)
  }

  /// Whether every cell is under a heading, so that the number of cells alone tells a row's shape.
  public var isDense: Bool { unnamed.isEmpty }

  /// What is wrong with how many cells a row has and with those under no heading.
  public func shapeProblem(_ cells: [String]) -> TableProblem? {
    guard width.contains(cells.count) else {
      return .width(cells.count, expected: width.lowerBound)
    }
    guard !unnamed.isEmpty else { return nil }
    let stray = unnamed.first { $0 < cells.count && !TypedValue.trimmed(cells[$0]).isEmpty }
    return stray.map { .unnamed(cells[$0]) }
  }

  /// A heading as headings are compared: in small letters, every mark a blank, none twice.
  public static func key(_ heading: String) -> String {
    var key = ""
    var isApart = false
    for scalar in TypedValue.plain(heading).unicodeScalars {
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      guard isWord || scalar == "%" else {
        isApart = !key.isEmpty
        continue
      }
      if isApart { key += " " }
      isApart = false
      key += scalar.properties.lowercaseMapping
    }
    return key
  }

  /// Without what stands in brackets: `Harga (Rp)`.
  private static func withoutUnit(_ heading: String) -> String {
    key(String(heading.prefix { !"([".contains($0) }))
  }

  /// Headings of a column that counts the rows, which every office's sheet has.
  private static let rowNumbers: Set<String> = [
    "no", "nomor", "no urut", "nomor urut", "nr", "number",
  ]
}
