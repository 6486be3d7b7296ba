/// The journal's statements.
enum JournalSQL {
  static let append: SQLText = """
    INSERT INTO registration_event
      (registration, sequence, id, effective, recorded, actor, kind, payload, chain)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT DO NOTHING
    """
  /// The last event: its number, when it was written down, and its link.
  static let last: SQLText = """
    SELECT sequence, recorded, chain FROM registration_event
    WHERE registration = $1 ORDER BY sequence DESC LIMIT 1
    """
  static let stream: SQLText = """
    SELECT id, effective, recorded, actor, kind, payload, sequence FROM registration_event
    WHERE registration = $1 ORDER BY sequence
    """
  static let event: SQLText = """
    SELECT id, effective, recorded, actor, kind, payload, sequence, registration
    FROM registration_event WHERE id = $1
    """
  static let all: SQLText = """
    SELECT id, effective, recorded, actor, kind, payload, sequence, registration, chain
    FROM registration_event
    ORDER BY registration, sequence
    """
  static let putLink: SQLText = """
    UPDATE registration_event SET chain = $1 WHERE registration = $2 AND sequence = $3
    """
  /// Of every stream, whatever it is about.
  static let count: SQLText = """
    SELECT (SELECT count(*) FROM registration_event) + (SELECT count(*) FROM class_event)
      + (SELECT count(*) FROM schedule_event) + (SELECT count(*) FROM trade_event)
    """
}

/// The same statements for the stream of classes.
enum ClassJournalSQL {
  static let append: SQLText = """
    INSERT INTO class_event
      (class, sequence, id, effective, recorded, actor, kind, payload, chain)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT DO NOTHING
    """
  /// The last event: its number, when it was written down, and its link.
  static let last: SQLText = """
    SELECT sequence, recorded, chain FROM class_event WHERE class = $1 ORDER BY sequence DESC LIMIT 1
    """
  static let stream: SQLText = """
    SELECT id, effective, recorded, actor, kind, payload, sequence FROM class_event
    WHERE class = $1 ORDER BY sequence
    """
  static let event: SQLText = """
    SELECT id, effective, recorded, actor, kind, payload, sequence, class
    FROM class_event WHERE id = $1
    """
  static let all: SQLText = """
    SELECT id, effective, recorded, actor, kind, payload, sequence, class, chain
    FROM class_event
    ORDER BY class, sequence
    """
  static let putLink: SQLText = """
    UPDATE class_event SET chain = $1 WHERE class = $2 AND sequence = $3
    """
  static let count: SQLText = "SELECT count(*) FROM class_event"
}

/// One append-only stream's statements.
struct StreamSQL {
  var table: JournalTable
  var append: SQLText
  var last: SQLText
  var event: SQLText
  /// Every event, stream by stream, with its link.
  var all: SQLText
  var putLink: SQLText

  static let registrations = StreamSQL(
    table: .registrations,
    append: JournalSQL.append,
    last: JournalSQL.last,
    event: JournalSQL.event,
    all: JournalSQL.all,
    putLink: JournalSQL.putLink
  )
  static let classes = StreamSQL(
    table: .classes,
    append: ClassJournalSQL.append,
    last: ClassJournalSQL.last,
    event: ClassJournalSQL.event,
    all: ClassJournalSQL.all,
    putLink: ClassJournalSQL.putLink
  )
}
