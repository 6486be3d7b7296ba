extension SQLiteMigration {
  /// Published curricula as they were read, so that a command need not parse XML to start.
  static let readings = SQLiteMigration(
    title: "readings",
    script: """
      CREATE TABLE curriculum_reading (
        sha256 TEXT PRIMARY KEY,
        format INTEGER NOT NULL,
        content BLOB NOT NULL
      ) STRICT;
      """
  )
}
