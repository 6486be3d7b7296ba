import SeparatedValues

/// A column of a file that people fill in.
struct ColumnName {
  var name: String
  var isRequired: Bool

  init(_ name: String, isRequired: Bool = false) {
    self.name = name
    self.isRequired = isRequired
  }
}

/// Where each column of a file stands.
struct NamedColumns {
  let positions: [String: Int]
  let width: Int
  let required: [String]

  /// - Throws: `ProgrammeError.invalid` with everything that is wrong with the header.
  init(_ header: [String], of columns: [ColumnName]) throws {
    let known = columns.map(\.name)
    required = columns.filter(\.isRequired).map(\.name)
    width = header.count
    var positions: [String: Int] = [:]
    var problems: [String] = []
    for (position, title) in header.enumerated() {
      let name = title.trimmed.lowercased()
      if !known.contains(name) {
        problems.append(
          "column '\(name)' is unknown, expected one of \(known.joined(separator: ", "))"
        )
      } else if positions.updateValue(position, forKey: name) != nil {
        problems.append("column '\(name)' stands there twice")
      }
    }
    for name in required where positions[name] == nil {
      problems.append("column '\(name)' is missing")
    }
    self.positions = positions
    guard problems.isEmpty else {
      throw ProgrammeError.invalid(
        field: "header",
        value: header.joined(separator: ","),
        expected: problems.joined(separator: "; ")
      )
    }
  }
}
