import SeparatedValues

extension [SeparatedTable.Problem] {
  /// A table without its headings can't be read at all.
  /// - Throws: `ProgrammeError.invalid`, `.unreadable` that names what is missing.
  func refuseUnreadable() throws {
    for problem in self {
      switch problem {
      case .empty:
        throw ProgrammeError.invalid(
          field: "header",
          value: "",
          id: "satu baris nama kolom",
          en: "a line of column names"
        )
      case .headings(let missing):
        throw ProgrammeError.unreadable(missing.map { .missingColumn($0) })
      case .quote: continue
      }
    }
  }
}
