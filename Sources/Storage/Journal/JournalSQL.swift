/// The journal's statements.
enum JournalSQL {
  static let append: SQLText = """
    INSERT INTO registration_event
      (registration, sequence, id, effective, recorded, actor, kind, payload)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT DO NOTHING
    """
  static let revision: SQLText = """
    SELECT sequence, recorded FROM registration_event
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
    SELECT id, effective, recorded, actor, kind, payload, sequence, registration
    FROM registration_event
    ORDER BY registration, sequence
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
      (class, sequence, id, effective, recorded, actor, kind, payload)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT DO NOTHING
    """
  static let revision: SQLText = """
    SELECT sequence, recorded FROM class_event WHERE class = $1 ORDER BY sequence DESC LIMIT 1
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
    SELECT id, effective, recorded, actor, kind, payload, sequence, class
    FROM class_event
    ORDER BY class, sequence
    """
  static let count: SQLText = "SELECT count(*) FROM class_event"
}

/// One append-only stream's statements.
struct StreamSQL {
  var append: SQLText
  var revision: SQLText
  var event: SQLText

  static let registrations = StreamSQL(
    append: JournalSQL.append,
    revision: JournalSQL.revision,
    event: JournalSQL.event
  )
  static let classes = StreamSQL(
    append: ClassJournalSQL.append,
    revision: ClassJournalSQL.revision,
    event: ClassJournalSQL.event
  )
}
