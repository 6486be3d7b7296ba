extension SQLiteMigration {
  /// The streams of trade: halls, allocations, outlets, outreach.
  static let trade = SQLiteMigration(
    title: "trade",
    script: """
      CREATE TABLE trade_event (
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
      CREATE TRIGGER trade_event_update BEFORE UPDATE ON trade_event
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
      CREATE TRIGGER trade_event_delete BEFORE DELETE ON trade_event
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
      """
  )
}
