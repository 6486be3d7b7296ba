public import CurriculumModel
import Outreach
public import Progression
import Scheduling

/// Dropping the projections and computing them anew, which must give the same bytes.
extension WriteAccess {
  /// Replaces all projections by what `registration` and `class` compute from the journal; `nil`
  /// leaves one out, such as a registration that was voided.
  ///
  /// Where registrations came from and who waits for a seat are folded here.
  ///
  /// - Throws: what the closures throw, and `StorageFailure`; then everything stays as it was.
  /// - Complexity: O(events), holding one stream at a time.
  public func rebuildProjections(
    registration: (RegistrationID, [Event]) throws -> RegistrationProjection?,
    class: (ClassID, [ClassEvent]) throws -> ClassProjection?
  ) throws {
    try markListsCurrent()
    for text in ProjectionSQL.dropEverything { try statement(text).run() }
    try rebuildMerges()
    try forEachRegistration { id, events in
      guard let projection = try registration(id, events) else { return }
      memory.newestRegistration = projection.registration.rawValue
      try replaceProjection(projection)
    }
    try forEachClass { id, events in
      if let projection = try `class`(id, events) { try replaceProjection(projection) }
    }
    for source in try sources() {
      try replaceSource(of: source.stream.registration, by: SourceHistory(folding: source.events))
    }
    for list in try streams(of: .waiting) {
      let waiting = WaitingList(folding: list.events.map(\.fact)).waiting
      try replaceWaiting(for: ClassID(list.stream.name), by: waiting)
    }
  }
}

extension ReadAccess {
  /// Whether a migration changed what the lists follow from, so that they are to be computed again.
  public func areListsDue() throws(StorageFailure) -> Bool { try setting("lists") == "due" }
}

extension WriteAccess {
  func markListsDue() throws(StorageFailure) { try put(setting: "lists", "due") }

  private func markListsCurrent() throws(StorageFailure) {
    if try areListsDue() { try put(setting: "lists", "current") }
  }
}

extension ReadAccess {
  /// Every projected row as text, in the order of its key: equal projections give equal text.
  public func projectionDump() throws(StorageFailure) -> String {
    var dump = ""
    for table in ProjectionDumpSQL.tables {
      let rows = try statement(table.text)
      defer { rows.reset() }
      while try rows.step() {
        dump += table.name
        for column in 0..<table.columns {
          dump += "\t" + (rows.isNull(column) ? "NULL" : "'\(rows.text(column))'")
        }
        dump += "\n"
      }
    }
    return dump
  }
}

enum ProjectionDumpSQL {
  static let tables: [(name: String, columns: Int, text: SQLText)] = [
    ("registration", 10, "SELECT * FROM registration ORDER BY id"),
    ("participant_merge", 2, "SELECT * FROM participant_merge ORDER BY participant"),
    ("step_progress", 5, "SELECT * FROM step_progress ORDER BY registration, step"),
    ("module_progress", 9, "SELECT * FROM module_progress ORDER BY registration, module"),
    ("pending_review", 7, "SELECT * FROM pending_review ORDER BY submission"),
    ("pending_fault", 6, "SELECT * FROM pending_fault ORDER BY submission"),
    ("class", 11, "SELECT * FROM class ORDER BY id"),
    ("meeting", 6, "SELECT * FROM meeting ORDER BY class, number"),
    ("seat", 2, "SELECT * FROM seat ORDER BY class, registration"),
    ("attendance", 3, "SELECT * FROM attendance ORDER BY class, meeting, registration"),
    ("waiting_place", 2, "SELECT * FROM waiting_place ORDER BY class, registration"),
    ("hall", 6, "SELECT * FROM hall ORDER BY id"),
    ("tenancy", 3, "SELECT * FROM tenancy ORDER BY hall, stall"),
    ("hall_day", 4, "SELECT * FROM hall_day ORDER BY hall, day"),
    (
      "registration_source", 4,
      "SELECT * FROM registration_source ORDER BY registration, since"
    ),
  ]
}
