/// Statements for the questions that people ask about classes.
enum ClassQuerySQL {
  static let byID: SQLText = """
    SELECT id, module, centre, room, trainer, capacity, revision, calendar_sequence, cancelled
    FROM class WHERE id = $1
    """
  static let all: SQLText = """
    SELECT id FROM class
    WHERE module = coalesce($1, module) AND ends > $2 AND starts < $3
    ORDER BY starts, id
    """
  static let atCentre: SQLText = """
    SELECT id FROM class
    WHERE module = coalesce($1, module) AND ends > $2 AND starts < $3 AND centre = $4
    ORDER BY starts, id
    """
  static let byTrainer: SQLText = """
    SELECT id FROM class
    WHERE module = coalesce($1, module) AND ends > $2 AND starts < $3 AND trainer = $4
    ORDER BY starts, id
    """
  static let inRoom: SQLText = """
    SELECT id FROM class
    WHERE module = coalesce($1, module) AND ends > $2 AND starts < $3 AND room = $4
    ORDER BY starts, id
    """
  static let changed: SQLText = """
    SELECT id FROM class WHERE calendar_sequence > 0 ORDER BY id
    """
  static let meetings: SQLText = """
    SELECT starts, ends, lesson_hours, recorded FROM meeting WHERE class = $1 ORDER BY number
    """
  static let seats: SQLText = """
    SELECT registration FROM seat WHERE class = $1 ORDER BY registration
    """
  static let attendance: SQLText = """
    SELECT meeting, registration FROM attendance WHERE class = $1 ORDER BY meeting, registration
    """
  static let ofRegistration: SQLText = """
    SELECT s.class FROM seat s JOIN class c ON c.id = s.class
    WHERE s.registration = $1 ORDER BY c.starts, c.id
    """
  static let roomsAtCentre: SQLText = """
    SELECT room FROM class WHERE centre = $1 GROUP BY room ORDER BY min(id)
    """
  static let trainers: SQLText = """
    SELECT trainer FROM class GROUP BY trainer ORDER BY min(id)
    """
  static let overlapping: SQLText = """
    SELECT m.class, c.centre, c.room, c.trainer, m.number, m.starts, m.ends, m.lesson_hours
    FROM meeting m JOIN class c ON c.id = m.class
    WHERE m.ends > $1 AND m.starts < $2 AND c.cancelled IS NULL
    ORDER BY m.starts, m.class, m.number
    """
}
