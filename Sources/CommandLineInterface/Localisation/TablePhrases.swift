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
        "\(file):\(line)\(found.column > 0 ? ":\(found.column)" : ""): "
          + "\("error[\(words.code)]:", .bad) \(words.what.text(in: language.rawValue))",
        hanging: 2
      )
      add(
        "\(FailurePhrases.fix(language), .quiet) \(words.fix.text(in: language.rawValue))",
        indent: 2,
        hanging: 2
      )
    case .words, .error:
      add(
        "\(file):\(line): \("error[IMP001]:", .bad) \(phrases.words(problem)(language))",
        hanging: 2
      )
    }
  }
}
