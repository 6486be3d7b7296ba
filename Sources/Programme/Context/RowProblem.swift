public import Timetabling

/// Why a file's headings or one of its rows can't be taken.
public enum RowProblem: Hashable, Sendable {
  /// Something that stands there, what was expected.
  case words(Wording)
  /// What a use case said of the row.
  case error(ProgrammeError)
}

/// What is wrong with the form of a table or of one field in it.
extension RowProblem {
  static func words(id: String, en: String) -> RowProblem { .words(Wording(id: id, en: en)) }

  static let quote = words(
    id: "tanda kutip tidak ditutup, atau ada teks sesudahnya",
    en: "a quote is not closed, or text follows it"
  )

  static func width(_ count: Int, expected: Int) -> RowProblem {
    words(
      id: "\(count) kolom, seharusnya \(expected)",
      en: "\(count) columns, expected \(expected)"
    )
  }

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

  static func unknownColumn(_ name: String, expected: [String]) -> RowProblem {
    let known = expected.joined(separator: ", ")
    return words(
      id: "kolom '\(name)' tidak dikenal, seharusnya salah satu dari \(known)",
      en: "column '\(name)' is unknown, expected one of \(known)"
    )
  }

  static func repeatedColumn(_ name: String) -> RowProblem {
    words(id: "kolom '\(name)' ada dua kali", en: "column '\(name)' stands there twice")
  }

  static func missingColumn(_ name: String) -> RowProblem {
    words(id: "kolom '\(name)' tidak ada", en: "column '\(name)' is missing")
  }

  /// Two columns of which one excludes the other stand together.
  static func together(_ columns: [String]) -> RowProblem {
    words(
      id: "\(columns.joined(separator: " dan ")) terisi bersama, seharusnya satu saja",
      en: "\(columns.joined(separator: " and ")) stand together, expected one"
    )
  }

  /// The reason in English, as logs and exceptions say it.
  var english: String {
    switch self {
    case .words(let words): words.en
    case .error(let error): [error.what, error.fix].compactMap(\.self).joined(separator: "; ")
    }
  }
}
