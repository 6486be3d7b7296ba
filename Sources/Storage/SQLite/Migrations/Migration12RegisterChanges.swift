extension SQLiteMigration {
  /// What the register knew before a value was replaced, and which people turned out to be one.
  static let registerChanges = SQLiteMigration(
    title: "register changes",
    script: """
      CREATE TABLE register_change (
        subject TEXT NOT NULL,
        number INTEGER NOT NULL,
        changed INTEGER NOT NULL,
        changed_by TEXT NOT NULL,
        field TEXT NOT NULL,
        before TEXT,
        after TEXT,
        PRIMARY KEY (subject, number)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE participant_merge (
        participant TEXT PRIMARY KEY,
        into_participant TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX participant_merge_into ON participant_merge (into_participant);
      """
  )
}
