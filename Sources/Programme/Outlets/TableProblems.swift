import SeparatedValues

extension [SeparatedTable.Problem] {
  /// A table without its headings can't be read at all.
  /// - Throws: `ProgrammeError.invalid` that names what is missing.
  func refuseUnreadable() throws {
    for problem in self {
      switch problem {
      case .empty:
        throw ProgrammeError.invalid(
          field: "header",
          value: "",
          expected: "a line of column names"
        )
      case .headings(let missing):
        throw ProgrammeError.invalid(
          field: "header",
          value: "without \(missing.joined(separator: ", "))",
          expected: "a line of column names with \(missing.joined(separator: ", "))"
        )
      case .quote: continue
      }
    }
  }
}
