import Diagnostics
public import Readings
public import Timetabling

/// Why a file's headings or one of its rows can't be taken.
public enum RowProblem: Hashable, Sendable {
  /// Something that stands there, what was expected.
  case words(Wording)
  /// What can't be read, with its place.
  case table(TableFinding)
  /// What a use case said of the row.
  case error(ProgrammeError)
}

/// What is wrong with the form of a table or of one field in it.
extension RowProblem {
  static func words(id: String, en: String) -> RowProblem { .words(Wording(id: id, en: en)) }

  static func empty(_ column: String) -> RowProblem {
    words(id: "\(column) kosong", en: "\(column) is empty")
  }

  /// - Parameters:
  ///   - id: what was expected, in Indonesian.
  ///   - en: the same in English.
  static func value(_ column: String, _ text: String, id: String, en: String) -> RowProblem {
    words(
      id: "\(column) berisi '\(text)', seharusnya \(id)",
      en: "\(column) is '\(text)', expected \(en)"
    )
  }

  /// The reason in English, as logs and exceptions say it.
  var english: String {
    switch self {
    case .words(let words): words.en
    case .table(let finding): finding.problem.what.en
    case .error(let error): [error.what, error.fix].compactMap(\.self).joined(separator: "; ")
    }
  }
}
