/// Statements that replace what is projected of one registration.
enum ProjectionSQL {
  static let putRegistration: SQLText = """
    INSERT INTO registration (id, participant, curriculum, centre, registered, revision, step,
      stuck_since, abandoned, turns_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    ON CONFLICT (id) DO UPDATE SET participant = excluded.participant,
      curriculum = excluded.curriculum, centre = excluded.centre,
      registered = excluded.registered, revision = excluded.revision, step = excluded.step,
      stuck_since = excluded.stuck_since, abandoned = excluded.abandoned,
      turns_on = excluded.turns_on
    """
  static let putStep: SQLText = """
    INSERT INTO step_progress (registration, step, entered, satisfied, valid_until)
    VALUES ($1, $2, $3, $4, $5)
    """
  static let putModule: SQLText = """
    INSERT INTO module_progress (registration, module, centre, attainment, basis, availability,
      since, valid_until, cycle)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    """
  static let putReview: SQLText = """
    INSERT INTO pending_review (submission, registration, module, assessment, centre, submitted,
      due)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    """
  static let putFault: SQLText = """
    INSERT INTO pending_fault (submission, registration, module, assessment, assessor, since)
    VALUES ($1, $2, $3, $4, $5, $6)
    """
  static let dropSteps: SQLText = "DELETE FROM step_progress WHERE registration = $1"
  static let dropModules: SQLText = "DELETE FROM module_progress WHERE registration = $1"
  static let dropReviews: SQLText = "DELETE FROM pending_review WHERE registration = $1"
  static let dropFaults: SQLText = "DELETE FROM pending_fault WHERE registration = $1"
  static let dropEverything: [SQLText] = [
    "DELETE FROM registration", "DELETE FROM step_progress", "DELETE FROM module_progress",
    "DELETE FROM pending_review", "DELETE FROM pending_fault", "DELETE FROM class",
    "DELETE FROM meeting", "DELETE FROM seat", "DELETE FROM attendance",
    "DELETE FROM registration_source", "DELETE FROM waiting_place",
  ]
}

/// Statements that replace what is projected of one class.
enum ClassProjectionSQL {
  static let putClass: SQLText = """
    INSERT INTO class (id, module, centre, room, trainer, capacity, revision, calendar_sequence,
      cancelled, starts, ends)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    ON CONFLICT (id) DO UPDATE SET module = excluded.module, centre = excluded.centre,
      room = excluded.room, trainer = excluded.trainer, capacity = excluded.capacity,
      revision = excluded.revision, calendar_sequence = excluded.calendar_sequence,
      cancelled = excluded.cancelled, starts = excluded.starts, ends = excluded.ends
    """
  static let putMeeting: SQLText = """
    INSERT INTO meeting (class, number, starts, ends, lesson_hours, recorded)
    VALUES ($1, $2, $3, $4, $5, $6)
    """
  static let putSeat: SQLText = "INSERT INTO seat (class, registration) VALUES ($1, $2)"
  static let putAttendance: SQLText = """
    INSERT INTO attendance (class, meeting, registration) VALUES ($1, $2, $3)
    ON CONFLICT DO NOTHING
    """
  static let dropMeetings: SQLText = "DELETE FROM meeting WHERE class = $1"
  static let dropSeats: SQLText = "DELETE FROM seat WHERE class = $1"
  static let dropAttendance: SQLText = "DELETE FROM attendance WHERE class = $1"
}
