import OrderedJSON

/// Rewriting what the journal holds: for migrations alone, each of which says why it must.
extension WriteAccess {
  /// Replaces the payload of every event of some kinds by what `change` makes of it.
  ///
  /// The triggers that keep the journal append-only must be gone meanwhile, and the links have to be
  /// computed again afterwards. Whatever was rewritten leaves old bytes behind, so the file is
  /// marked to be scrubbed.
  /// - Parameter change: is given an event and its stream; `nil` leaves the event as it is.
  func rewriteEvents(
    in table: JournalTable,
    ofKinds kinds: Set<String>,
    _ change: (StoredEvent, _ stream: String) throws(StorageFailure) -> [UInt8]?
  ) throws(StorageFailure) {
    let all = try statement(table.sql.all)
    var isChanged = false
    do {
      defer { all.reset() }
      while try all.step() {
        let event = StoredEvent(all, from: 0)
        guard kinds.contains(event.kind), let payload = try change(event, all.text(7)) else {
          continue
        }
        // The key stays, so the row keeps its place in the order that is read.
        let put = try statement(table.putPayload)
        put.bind(text: payload, to: 1)
        put.bind(bytes: event.id.bytes, to: 2)
        try put.run()
        isChanged = true
      }
    }
    if isChanged { try self.put(setting: UnscrubbedMark.name, "1") }
  }
}

extension JournalTable {
  fileprivate var putPayload: SQLText {
    switch self {
    case .registrations: "UPDATE registration_event SET payload = $1 WHERE id = $2"
    case .classes: "UPDATE class_event SET payload = $1 WHERE id = $2"
    case .schedules: "UPDATE schedule_event SET payload = $1 WHERE id = $2"
    case .trade: "UPDATE trade_event SET payload = $1 WHERE id = $2"
    }
  }
}

/// What sets the guard of the journal aside for a migration, and puts it back.
extension SQLiteMigration {
  static let unguarding = """
    DROP TRIGGER registration_event_update;
    DROP TRIGGER class_event_update;
    DROP TRIGGER schedule_event_update;
    DROP TRIGGER trade_event_update;
    """

  static let guarding = """
    CREATE TRIGGER registration_event_update BEFORE UPDATE ON registration_event
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER class_event_update BEFORE UPDATE ON class_event
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER schedule_event_update BEFORE UPDATE ON schedule_event
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER trade_event_update BEFORE UPDATE ON trade_event
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    """
}
