/// What only SQLite can say and do about its file.
extension SQLiteDatabase {
  /// Damaged pages, rows that refer to nothing, triggers that are gone.
  func structureProblems() throws(StorageFailure) -> [IntegrityProblem] {
    try outsideTransaction { connection throws(StorageFailure) in
      var problems: [IntegrityProblem] = []
      for words in try connection.texts("PRAGMA integrity_check") where words != "ok" {
        problems.append(.damaged(words))
      }
      problems += try connection.prepare("PRAGMA foreign_key_check").rows {
        row throws(StorageFailure) in .dangling(table: row.text(0), parent: row.text(2))
      }
      let triggers = Set(
        try connection.texts("SELECT name FROM sqlite_master WHERE type = 'trigger'")
      )
      let guarded = JournalTable.allCases.map(\.rawValue) + ["curriculum_version"]
      for table in guarded {
        for change in ["update", "delete"] where !triggers.contains("\(table)_\(change)") {
          problems.append(.missingTrigger("\(table)_\(change)"))
        }
      }
      return problems
    }
  }
}
