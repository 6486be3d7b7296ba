/// The statements of the stream of schedules.
enum ScheduleJournalSQL {
  static let append: SQLText = """
    INSERT INTO schedule_event
      (stream, sequence, id, effective, recorded, actor, kind, payload, chain)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT DO NOTHING
    """
  /// The last event: its number, when it was written down, and its link.
  static let last: SQLText = """
    SELECT sequence, recorded, chain FROM schedule_event WHERE stream = $1 ORDER BY sequence DESC LIMIT 1
    """
  static let stream: SQLText = """
    SELECT id, effective, recorded, actor, kind, payload, sequence FROM schedule_event
    WHERE stream = $1 ORDER BY sequence
    """
  static let event: SQLText = """
    SELECT id, effective, recorded, actor, kind, payload, sequence, stream
    FROM schedule_event WHERE id = $1
    """
  /// Every stream whose key lies in a half-open range.
  static let range: SQLText = """
    SELECT id, effective, recorded, actor, kind, payload, sequence, stream
    FROM schedule_event
    WHERE stream >= $1 AND stream < $2 ORDER BY stream, sequence
    """
  /// The waiting lists of classes whose time is still to come, cancelled ones too: few, so that
  /// each is looked up by its key.
  static let waitingLists: SQLText = """
    SELECT e.id, e.effective, e.recorded, e.actor, e.kind, e.payload, e.sequence, e.stream
    FROM class c JOIN schedule_event e ON e.stream = 'waiting/' || c.id
    WHERE c.id IN (SELECT class FROM meeting WHERE ends > $1)
    ORDER BY e.stream, e.sequence
    """
  static let all: SQLText = """
    SELECT id, effective, recorded, actor, kind, payload, sequence, stream, chain
    FROM schedule_event
    ORDER BY stream, sequence
    """
  static let putLink: SQLText = """
    UPDATE schedule_event SET chain = $1 WHERE stream = $2 AND sequence = $3
    """
  static let putName: SQLText = """
    INSERT INTO trainer_name (id, name) VALUES ($1, $2)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name
    """
  static let names: SQLText = "SELECT id, name FROM trainer_name ORDER BY id"
}

extension StreamTable {
  static let schedules = StreamTable(
    sql: StreamSQL(
      table: .schedules,
      append: ScheduleJournalSQL.append,
      last: ScheduleJournalSQL.last,
      event: ScheduleJournalSQL.event,
      all: ScheduleJournalSQL.all,
      putLink: ScheduleJournalSQL.putLink
    ),
    stream: ScheduleJournalSQL.stream,
    range: ScheduleJournalSQL.range
  )
}
