extension SQLiteMigration {
  /// The two append-only streams.
  ///
  /// Rows stand in stream order, so that one stream is one range.
  static let journal = SQLiteMigration(
    title: "journal",
    script: """
      CREATE TABLE registration_event (
        registration TEXT NOT NULL,
        sequence INTEGER NOT NULL CHECK (sequence > 0),
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        effective INTEGER NOT NULL,
        recorded INTEGER NOT NULL,
        actor TEXT NOT NULL,
        kind TEXT NOT NULL,
        payload TEXT NOT NULL,
        PRIMARY KEY (registration, sequence)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER registration_event_update BEFORE UPDATE ON registration_event
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
      CREATE TRIGGER registration_event_delete BEFORE DELETE ON registration_event
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

      CREATE TABLE class_event (
        class TEXT NOT NULL,
        sequence INTEGER NOT NULL CHECK (sequence > 0),
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        effective INTEGER NOT NULL,
        recorded INTEGER NOT NULL,
        actor TEXT NOT NULL,
        kind TEXT NOT NULL,
        payload TEXT NOT NULL,
        PRIMARY KEY (class, sequence)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER class_event_update BEFORE UPDATE ON class_event
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
      CREATE TRIGGER class_event_delete BEFORE DELETE ON class_event
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
      """
  )
}
