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

  /// - Throws: `ProgrammeError.unreadable` with everything that is wrong with the header.
  init(_ header: [String], of columns: [ColumnName]) throws {
    let known = columns.map(\.name)
    required = columns.filter(\.isRequired).map(\.name)
    width = header.count
    var positions: [String: Int] = [:]
    var problems: [RowProblem] = []
    for (position, title) in header.enumerated() {
      let name = title.trimmed.lowercased()
      if !known.contains(name) {
        let problem = RowProblem.unknownColumn(name, expected: known)
        if !problems.contains(problem) { problems.append(problem) }
      } else if positions.updateValue(position, forKey: name) != nil {
        problems.append(.repeatedColumn(name))
      }
    }
    for name in required where positions[name] == nil {
      problems.append(.missingColumn(name))
    }
    self.positions = positions
    guard problems.isEmpty else { throw ProgrammeError.unreadable(problems) }
  }
}
