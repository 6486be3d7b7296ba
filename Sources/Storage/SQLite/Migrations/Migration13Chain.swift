import Progression

extension SQLiteMigration {
  /// A link for every event, which ties it to the one before it, and what the links of each table
  /// come to.
  ///
  /// Lists are computed again once: events of one moment have an order of their own from here on.
  static let chain = SQLiteMigration(
    title: "chain",
    script: """
      CREATE TABLE journal_tally (
        journal TEXT PRIMARY KEY,
        events INTEGER NOT NULL,
        sum BLOB NOT NULL
      ) STRICT, WITHOUT ROWID;
      DROP TRIGGER registration_event_update;
      ALTER TABLE registration_event ADD COLUMN chain BLOB NOT NULL DEFAULT x'';
      DROP TRIGGER class_event_update;
      ALTER TABLE class_event ADD COLUMN chain BLOB NOT NULL DEFAULT x'';
      DROP TRIGGER schedule_event_update;
      ALTER TABLE schedule_event ADD COLUMN chain BLOB NOT NULL DEFAULT x'';
      DROP TRIGGER trade_event_update;
      ALTER TABLE trade_event ADD COLUMN chain BLOB NOT NULL DEFAULT x'';
      """,
    afterwards: { access throws(StorageFailure) in
      for table in JournalTable.allCases { try access.link(table) }
      if try access.tally(of: .registrations).events > 0 { try access.markListsDue() }
    },
    closing: """
      CREATE TRIGGER registration_event_update BEFORE UPDATE ON registration_event
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
      CREATE TRIGGER class_event_update BEFORE UPDATE ON class_event
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
      CREATE TRIGGER schedule_event_update BEFORE UPDATE ON schedule_event
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
      CREATE TRIGGER trade_event_update BEFORE UPDATE ON trade_event
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
      """
  )
}

extension WriteAccess {
  /// Computes the links of a table whose events have none, or were rewritten.
  ///
  /// - Complexity: O(events of the table), holding the links of all of them.
  func link(_ table: JournalTable) throws(StorageFailure) {
    var tally = JournalTally()
    var links: [(stream: String, sequence: Int, link: [UInt8])] = []
    let all = try statement(table.sql.all)
    var previous: [UInt8] = []
    while try all.step() {
      let stream = all.text(7)
      if links.last?.stream != stream { previous = [] }
      let event = StoredEvent(all, from: 0)
      let sequence = event.stamp.sequence
      previous = EventChain.link(event, of: stream, sequence: sequence, after: previous)
      links.append((stream, sequence, previous))
      tally.add(previous)
    }
    all.reset()
    let put = try statement(table.sql.putLink)
    for entry in links {
      put.bind(bytes: entry.link, to: 1)
      put.bind(entry.stream, to: 2)
      put.bind(entry.sequence, to: 3)
      try put.run()
    }
    try self.put(tally, of: table)
  }
}
