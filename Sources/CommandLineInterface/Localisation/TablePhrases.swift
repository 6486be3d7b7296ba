import Diagnostics
import Programme
import Readings

/// What is wrong with a table, as findings with their place.
enum TablePhrases {
  static func findings(_ table: UnreadableTable, in language: Language) -> [Diagnostic] {
    table.findings.map { finding($0, of: table.path, in: language) }
  }

  static func finding(
    _ finding: TableFinding,
    of path: String,
    in language: Language
  ) -> Diagnostic {
    Diagnostic(
      .error,
      DiagnosticCode(finding.problem.code),
      finding.problem.what.text(in: language.rawValue),
      at: SourceLocation(path: path, line: finding.line, column: finding.column),
      fix: finding.problem.fix.text(in: language.rawValue)
    )
  }
}

extension Page {
  /// One reason why a row can't be taken, with what to do about it.
  mutating func add(
    _ problem: RowProblem,
    line: Int,
    of file: String,
    in language: Language
  ) {
    let phrases = ProgrammeErrorPhrases(titles: nil)
    switch problem {
    case .table(let found):
      let words = found.problem
      add(
        Diagnostic(
          .error,
          DiagnosticCode(words.code),
          words.what.text(in: language.rawValue),
          at: SourceLocation(path: file, line: line, column: max(0, found.column)),
          fix: words.fix.text(in: language.rawValue)
        ),
        in: language
      )
    case .words, .error:
      let words = phrases.words(problem)(language)
      add(.error, "IMP001", words, at: line, of: file, in: language)
    }
  }
}
