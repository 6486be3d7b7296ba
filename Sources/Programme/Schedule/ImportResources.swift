import CurriculumModel
public import Progression
import Scheduling
import SeparatedValues

/// Which of the things that classes need a file lists.
public enum ResourceKind: String, Hashable, Sendable {
  case trainers, rooms

  /// The columns of its file, in the order they are documented; those with `true` are required.
  var columns: [(name: String, isRequired: Bool)] {
    switch self {
    case .trainers:
      [
        ("id", true), ("name", false), ("modules", true), ("home", true), ("hours", false),
        ("most_sittings", false),
      ]
    case .rooms:
      [
        ("centre", true), ("name", true), ("capacity", true), ("kind", false), ("hours", false),
      ]
    }
  }
}

extension Office {
  /// Enters the trainers or rooms of a file of comma-separated values.
  ///
  /// The same file again changes nothing; good rows are kept, bad ones named.
  ///
  /// Trainers: `id`, `name`, `modules` (parted by `|` or a space), `home`, `hours`
  /// (`mon-fri 08:00-16:00; sat 08:00-12:00`), `most_sittings`. Rooms: `centre`, `name`,
  /// `capacity`, `kind` (`hall` when empty), `hours`.
  /// - Throws: `ProgrammeError.notFound` for the file, `.invalid` for its header.
  public func importResources(
    _ kind: ResourceKind,
    from path: String,
    by actor: Actor
  ) throws -> ImportReport {
    let file = try FileBytes(path: path)
    var reader = CSVReader { try file.next() }
    guard let header = try reader.next() else { return ImportReport() }
    let columns = try NamedColumns(header.fields, of: kind)
    var report = ImportReport()
    while let record = try reader.next() {
      report.rows += 1
      var row = ResourceRow(record, columns)
      if row.problems.isEmpty {
        do {
          switch try enter(kind, &row, by: actor) {
          case .some(.added): report.added += 1
          case .some(.updated): report.updated += 1
          case .some(.unchanged): report.unchanged += 1
          case nil: break
          }
        } catch let error as ProgrammeError {
          row.problems.append([error.what, error.fix].compactMap { $0 }.joined(separator: "; "))
        }
      }
      if !row.problems.isEmpty {
        report.refused.append(.init(line: record.line, reasons: row.problems))
      }
    }
    return report
  }

  private enum Change { case added, updated, unchanged }

  /// `nil` when the row says something that can't be read.
  private func enter(
    _ kind: ResourceKind,
    _ row: inout ResourceRow,
    by actor: Actor
  ) throws -> Change? {
    switch kind {
    case .trainers:
      guard let profile = row.trainer else { return nil }
      let name = row["name"].isEmpty ? nil : row["name"]
      let before = try trainers().first { $0.profile.id == profile.id }
      try enterTrainer(profile, name: name, by: actor)
      let after = try trainers().first { $0.profile.id == profile.id }
      return before == nil ? .added : before == after ? .unchanged : .updated
    case .rooms:
      guard let profile = row.room else { return nil }
      let before = try rooms(at: profile.centre.rawValue).first { $0.profile?.name == profile.name }
      try enterRoom(profile, by: actor)
      let after = try rooms(at: profile.centre.rawValue).first { $0.profile?.name == profile.name }
      return before == nil ? .added : before == after ? .unchanged : .updated
    }
  }
}

/// Where each column stands.
private struct NamedColumns {
  let positions: [String: Int]
  let width: Int
  let required: [String]

  /// - Throws: `ProgrammeError.invalid` with everything that is wrong with the header.
  init(_ header: [String], of kind: ResourceKind) throws {
    let known = kind.columns.map(\.name)
    required = kind.columns.filter(\.isRequired).map(\.name)
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

/// One row, read by its columns' names.
private struct ResourceRow {
  private let record: CSVReader.Record
  private let columns: NamedColumns
  var problems: [String] = []

  init(_ record: CSVReader.Record, _ columns: NamedColumns) {
    self.record = record
    self.columns = columns
    if record.isMalformed { problems.append("a quote is not closed, or text follows it") }
    if record.fields.count != columns.width {
      problems.append("\(record.fields.count) columns, expected \(columns.width)")
    }
    for name in columns.required where self[name].isEmpty { problems.append("\(name) is empty") }
  }

  /// Without blanks around it; empty when it stands nowhere.
  subscript(name: String) -> String {
    guard let position = columns.positions[name], position < record.fields.count else { return "" }
    return record.fields[position].trimmed
  }

  var trainer: TrainerProfile? {
    mutating get {
      let most = number("most_sittings", in: 1...50)
      let hours = hours
      guard problems.isEmpty else { return nil }
      return TrainerProfile(
        id: self["id"],
        modules: self["modules"].split { "|; ".contains($0) }.map { ModuleID(String($0)) },
        home: CentreID(self["home"]),
        hours: hours,
        mostSittings: most
      )
    }
  }

  var room: RoomProfile? {
    mutating get {
      let capacity = number("capacity", in: 1...5_000)
      let hours = hours
      guard problems.isEmpty, let capacity else { return nil }
      return RoomProfile(
        centre: CentreID(self["centre"]),
        name: self["name"],
        capacity: capacity,
        kind: self["kind"].isEmpty ? "hall" : self["kind"],
        hours: hours
      )
    }
  }

  private var hours: WeeklyHours {
    mutating get {
      if let hours = WeeklyHours(self["hours"]) { return hours }
      problems.append("hours is '\(self["hours"])', expected such as mon-fri 08:00-16:00")
      return .always
    }
  }

  private mutating func number(_ name: String, in range: ClosedRange<Int>) -> Int? {
    if self[name].isEmpty { return nil }
    if let number = Int(self[name]), range.contains(number) { return number }
    problems.append(
      "\(name) is '\(self[name])', expected \(range.lowerBound) to \(range.upperBound)"
    )
    return nil
  }
}
