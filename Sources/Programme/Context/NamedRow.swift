import AssessmentKit
import CivilTime
import Scheduling
import SeparatedValues

/// One row of a file, read by its columns' names; collects everything that is wrong with it.
struct NamedRow {
  let line: Int
  private let fields: [String]
  private let columns: NamedColumns
  var problems: [RowProblem] = []

  init(_ record: CSVReader.Record, _ columns: NamedColumns) {
    line = record.line
    fields = record.fields
    self.columns = columns
    if record.isMalformed { problems.append(.quote) }
    if fields.count != columns.width {
      problems.append(.width(fields.count, expected: columns.width))
    }
    for name in columns.required where self[name].isEmpty { problems.append(.empty(name)) }
  }

  /// Without blanks around it; empty when it stands nowhere.
  subscript(name: String) -> String {
    guard let position = columns.positions[name], position < fields.count else { return "" }
    return fields[position].trimmed
  }

  /// Several values in one field, parted by `|`, `;` or a blank.
  func list(_ name: String) -> [String] {
    self[name].split { "|; ".contains($0) }.map(String.init)
  }

  /// A whole number; `nil` for an empty field and for one that is none.
  mutating func number(_ name: String, in range: ClosedRange<Int>) -> Int? {
    if self[name].isEmpty { return nil }
    if let number = Int(self[name]), range.contains(number) { return number }
    problems.append(
      .value(
        name,
        self[name],
        id: "\(range.lowerBound) sampai \(range.upperBound)",
        en: "\(range.lowerBound) to \(range.upperBound)"
      )
    )
    return nil
  }

  /// Whole rupiah above 0, as people write them: `90000`, `90.000`, `Rp90.000`.
  mutating func rupiah(_ name: String) -> Rupiah? {
    let text = self[name]
    if text.isEmpty { return nil }
    let plain = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let read = plain ? Int(text).map { Rupiah($0) } : TypedValue.number(text).flatMap { Rupiah($0) }
    if let read, read > .zero, read <= .greatest { return read }
    problems.append(
      .value(
        name,
        text,
        id: "rupiah bulat di atas 0, seperti 90000",
        en: "whole rupiah above 0, such as 90000"
      )
    )
    return nil
  }

  mutating func day(_ name: String) -> Day? {
    if self[name].isEmpty { return nil }
    if let day = TypedValue.day(self[name]) { return day }
    problems.append(
      .value(name, self[name], id: "hari seperti 2026-03-15", en: "a day such as 2026-03-15")
    )
    return nil
  }

  /// Hours of the week; any time for an empty field.
  mutating func hours(_ name: String) -> WeeklyHours {
    if let hours = WeeklyHours(self[name]) { return hours }
    problems.append(
      .value(
        name,
        self[name],
        id: "jam seperti sen-jum 08:00-16:00",
        en: "hours such as mon-fri 08:00-16:00"
      )
    )
    return .always
  }
}
