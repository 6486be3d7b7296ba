extension SQLiteMigration {
  /// The stream of what schedules are made of, and the trainers' names beside it.
  static let schedules = SQLiteMigration(
    title: "schedules",
    script: """
      CREATE TABLE schedule_event (
        stream TEXT NOT NULL,
        sequence INTEGER NOT NULL CHECK (sequence > 0),
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        effective INTEGER NOT NULL,
        recorded INTEGER NOT NULL,
        actor TEXT NOT NULL,
        kind TEXT NOT NULL,
        payload TEXT NOT NULL,
        PRIMARY KEY (stream, sequence)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER schedule_event_update BEFORE UPDATE ON schedule_event
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
      CREATE TRIGGER schedule_event_delete BEFORE DELETE ON schedule_event
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

      CREATE TABLE trainer_name (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      """
  )
}
