extension SQLiteMigration {
  /// Words that were typed into events, moved to where they can be erased.
  static let texts = SQLiteMigration(
    title: "texts",
    script: """
      CREATE TABLE event_text (
        stream TEXT NOT NULL,
        event BLOB NOT NULL CHECK (length(event) = 16),
        number INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (stream, event, number)
      ) STRICT, WITHOUT ROWID;
      """ + unguarding,
    afterwards: { access throws(StorageFailure) in
      let kinds = Set(TextPlace.byKind.keys)
      for table in JournalTable.allCases {
        try access.rewriteEvents(in: table, ofKinds: kinds) {
          event,
          stream throws(StorageFailure) in
          let (slim, texts) = try access.apart(event, in: stream)
          try access.add(texts, of: event.id, in: stream)
          return slim.payload == event.payload ? nil : slim.payload
        }
        try access.link(table)
      }
      // Whoever was erased before was erased without these words.
      for person in try access.erasedPeople() { try access.eraseTexts(about: person) }
    },
    closing: guarding
  )
}
