import CivilRegistry
import CurriculumModel
public import Progression
import Scheduling
import SeparatedValues

/// Which of the things that classes need a file lists.
public enum ResourceKind: String, Hashable, Sendable {
  case trainers, rooms

  /// The columns of its file, in the order they are documented.
  var columns: [ColumnName] {
    switch self {
    case .trainers:
      [
        ColumnName("id", isRequired: true), ColumnName("name"),
        ColumnName("modules", isRequired: true), ColumnName("home", isRequired: true),
        ColumnName("hours"), ColumnName("most_sittings"), ColumnName("prefers"),
      ]
    case .rooms:
      [
        ColumnName("centre", isRequired: true), ColumnName("name", isRequired: true),
        ColumnName("capacity", isRequired: true), ColumnName("kind"), ColumnName("hours"),
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
  /// (`mon-fri 08:00-16:00; sat 08:00-12:00`), `most_sittings`, `prefers` (as `hours`; when classes
  /// would rather begin). Rooms: `centre`, `name`,
  /// `capacity`, `kind` (`hall` when empty), `hours`.
  /// - Parameter isUpdate: takes another name of a trainer, another capacity or kind of a room; else
  ///   such a row is bad.
  /// - Throws: `ProgrammeError.notFound` for the file, `.invalid` for its header.
  public func importResources(
    _ kind: ResourceKind,
    from path: String,
    isUpdate: Bool = false,
    by actor: Actor
  ) throws -> ImportReport {
    var reader = try CSVReader(file: path)
    guard let header = try reader.next() else { return ImportReport() }
    let columns = try NamedColumns(header.fields, of: kind.columns)
    var report = ImportReport()
    while let record = try StoppedImport.keeping(report, { try reader.next() }) {
      let kept = report
      report.rows += 1
      var row = NamedRow(record, columns)
      if row.problems.isEmpty {
        do {
          switch try StoppedImport.keeping(kept, { try enter(kind, &row, isUpdate, by: actor) }) {
          case .some(.added): report.added += 1
          case .some(.updated): report.updated += 1
          case .some(.unchanged): report.unchanged += 1
          case nil: break
          }
        } catch let error as ProgrammeError {
          row.problems.append(.error(error))
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
    _ row: inout NamedRow,
    _ isUpdate: Bool,
    by actor: Actor
  ) throws -> Change? {
    switch kind {
    case .trainers:
      guard let profile = row.trainer else { return nil }
      let name = row["name"].isEmpty ? nil : row["name"]
      let before = try trainer(like: profile.id)
      try enterTrainer(profile, name: name, isUpdate: isUpdate, by: actor)
      let after = try trainer(like: profile.id)
      return before == nil ? .added : before == after ? .unchanged : .updated
    case .rooms:
      guard let profile = row.room else { return nil }
      let before = try room(like: profile)
      try enterRoom(profile, isUpdate: isUpdate, by: actor)
      let after = try room(like: profile)
      return before == nil ? .added : before == after ? .unchanged : .updated
    }
  }

  private func trainer(like id: String) throws -> TrainerListing? {
    let key = LabelKey(id)
    return try trainers().first { LabelKey($0.profile.id) == key }
  }

  private func room(like profile: RoomProfile) throws -> RoomState? {
    let key = LabelKey(profile.name)
    return try rooms(at: profile.centre.rawValue).first {
      $0.profile.map { LabelKey($0.name) } == key
    }
  }
}

extension NamedRow {
  fileprivate var trainer: TrainerProfile? {
    mutating get {
      let most = number("most_sittings", in: 1...50)
      let hours = hours("hours")
      let preferred = self["prefers"].isEmpty ? nil : self.hours("prefers")
      guard problems.isEmpty else { return nil }
      return TrainerProfile(
        id: self["id"],
        modules: list("modules").map { ModuleID($0) },
        home: CentreID(self["home"]),
        hours: hours,
        preferred: preferred,
        mostSittings: most
      )
    }
  }

  fileprivate var room: RoomProfile? {
    mutating get {
      let capacity = number("capacity", in: 1...5_000)
      let hours = hours("hours")
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
}
