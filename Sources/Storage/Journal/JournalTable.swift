/// One of the journal's tables: which streams stand in it, and the statements that all of them have.
enum JournalTable: String, CaseIterable {
  case registrations = "registration_event"
  case classes = "class_event"
  case schedules = "schedule_event"
  case trade = "trade_event"

  var sql: StreamSQL {
    switch self {
    case .registrations: .registrations
    case .classes: .classes
    case .schedules: StreamTable.schedules.sql
    case .trade: StreamTable.trade.sql
    }
  }
}

enum JournalTallySQL {
  static let find: SQLText = "SELECT events, sum FROM journal_tally WHERE journal = $1"
  static let put: SQLText = """
    INSERT INTO journal_tally (journal, events, sum) VALUES ($1, $2, $3)
    ON CONFLICT (journal) DO UPDATE SET events = excluded.events, sum = excluded.sum
    """
}

extension ReadAccess {
  func tally(of table: JournalTable) throws(StorageFailure) -> JournalTally {
    let find = try statement(JournalTallySQL.find)
    find.bind(table.rawValue, to: 1)
    return try find.first { row throws(StorageFailure) in
      JournalTally(events: Int(row.integer(0)), sum: row.bytes(1))
    } ?? JournalTally()
  }
}

extension WriteAccess {
  func put(_ tally: JournalTally, of table: JournalTable) throws(StorageFailure) {
    let put = try statement(JournalTallySQL.put)
    put.bind(table.rawValue, to: 1)
    put.bind(tally.events, to: 2)
    put.bind(bytes: tally.sum, to: 3)
    try put.run()
  }

  /// Adds what this transaction appended, once for each table it wrote to.
  func storeTallies() throws(StorageFailure) {
    for table in JournalTable.allCases {
      guard let appended = memory.appended[table], appended.events > 0 else { continue }
      var tally = try tally(of: table)
      tally.add(appended)
      try put(tally, of: table)
    }
  }
}
