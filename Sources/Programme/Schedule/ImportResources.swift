import CivilRegistry
import CurriculumModel
public import Progression
import Readings
import Scheduling

/// Which of the things that classes need a file lists.
public enum ResourceKind: String, Hashable, Sendable {
  case trainers, rooms

  /// The form of its file.
  var form: TableForm {
    switch self {
    case .trainers: .trainers
    case .rooms: .rooms
    }
  }
}

extension Office {
  /// Enters the trainers or rooms of a file of comma-separated values.
  ///
  /// The same file again changes nothing; good rows are kept, bad ones named.
  ///
  /// Columns: those of `TableForm.trainers` and `.rooms`.
  /// - Parameter isUpdate: takes another name of a trainer, another capacity or kind of a room; else
  ///   such a row is bad.
  /// - Throws: `UnreadableFile`, `UnreadableTable`.
  public func importResources(
    _ kind: ResourceKind,
    from path: String,
    isUpdate: Bool = false,
    by actor: Actor
  ) throws -> ImportReport {
    var file = try TableFile(path, as: kind.form)
    var report = ImportReport()
    while var row = try StoppedImport.keeping(report, { try file.row() }) {
      let kept = report
      report.rows += 1
      var problems: [RowProblem] = []
      if row.isSound {
        do {
          switch try StoppedImport.keeping(kept, { try enter(kind, &row, isUpdate, by: actor) }) {
          case .some(.added): report.added += 1
          case .some(.updated): report.updated += 1
          case .some(.unchanged): report.unchanged += 1
          case nil: break
          }
        } catch let error as ProgrammeError {
          problems.append(.error(error))
        }
      }
      problems = row.problems + problems
      if !problems.isEmpty { report.refused.append(.init(line: row.line, reasons: problems)) }
    }
    return report
  }

  private enum Change { case added, updated, unchanged }

  /// `nil` when the row says something that can't be read.
  private func enter(
    _ kind: ResourceKind,
    _ row: inout TableRow,
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

extension TableRow {
  fileprivate var trainer: TrainerProfile? {
    mutating get {
      for column in ["id", "modules", "home"] { _ = text(column) }
      let most = whole("most_sittings", in: 1...50)
      let hours = hours("hours")
      let preferred = self["prefers"].isEmpty ? nil : self.hours("prefers")
      guard isSound else { return nil }
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
      for column in ["centre", "name", "capacity"] { _ = text(column) }
      let capacity = whole("capacity", in: 1...5_000)
      let hours = hours("hours")
      guard isSound, let capacity else { return nil }
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
