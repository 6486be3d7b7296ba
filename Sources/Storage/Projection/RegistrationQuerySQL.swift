/// Statements for the questions that trainers and administrators ask.
///
/// An optional filter is a parameter that may be NULL; where an index has to serve the filter, the
/// filtered question has a statement of its own. Whoever was erased is in no list of people; the
/// counts of how far people came keep them.
enum RegistrationQuerySQL {
  static let ofParticipant: SQLText = """
    SELECT id, participant, curriculum, centre, registered, revision, step, stuck_since,
      abandoned, turns_on
    FROM registration WHERE participant = $1 ORDER BY registered, id
    """
  static let byID: SQLText = """
    SELECT id, participant, curriculum, centre, registered, revision, step, stuck_since,
      abandoned, turns_on
    FROM registration WHERE id = $1
    """
  static let readyAtCentre: SQLText = """
    SELECT m.registration, r.participant, m.centre, m.attainment, m.since,
      EXISTS (SELECT 1 FROM seat s JOIN class c ON c.id = s.class
        WHERE s.registration = m.registration AND c.module = m.module AND c.cancelled IS NULL
          AND c.ends > $1)
    FROM module_progress m JOIN registration r ON r.id = m.registration
    WHERE m.module = $2 AND m.centre = $3 AND m.availability = 'open'
      AND m.attainment IN ('notStarted', 'inProgress', 'failed') AND r.abandoned = 0
      AND r.participant NOT IN (SELECT id FROM participant WHERE erased IS NOT NULL)
    ORDER BY m.since, m.registration LIMIT $4
    """
  static let ready: SQLText = """
    SELECT m.registration, r.participant, m.centre, m.attainment, m.since,
      EXISTS (SELECT 1 FROM seat s JOIN class c ON c.id = s.class
        WHERE s.registration = m.registration AND c.module = m.module AND c.cancelled IS NULL
          AND c.ends > $1)
    FROM module_progress m JOIN registration r ON r.id = m.registration
    WHERE m.module = $2 AND m.availability = 'open'
      AND m.attainment IN ('notStarted', 'inProgress', 'failed') AND r.abandoned = 0
      AND r.participant NOT IN (SELECT id FROM participant WHERE erased IS NOT NULL)
    ORDER BY m.since, m.registration LIMIT $3
    """
  static let stuckAtCentre: SQLText = """
    SELECT id, participant, curriculum, centre, registered, revision, step, stuck_since,
      abandoned, turns_on
    FROM registration
    WHERE centre = $1 AND abandoned = 0 AND step = coalesce($2, step)
      AND stuck_since <= $3
      AND participant NOT IN (SELECT id FROM participant WHERE erased IS NOT NULL)
    ORDER BY stuck_since, id LIMIT $4
    """
  static let stuck: SQLText = """
    SELECT id, participant, curriculum, centre, registered, revision, step, stuck_since,
      abandoned, turns_on
    FROM registration
    WHERE abandoned = 0 AND step = coalesce($1, step) AND stuck_since <= $2
      AND participant NOT IN (SELECT id FROM participant WHERE erased IS NOT NULL)
    ORDER BY stuck_since, id LIMIT $3
    """
  static let countStuck: SQLText = """
    SELECT count(*) FROM registration
    WHERE abandoned = 0 AND centre = coalesce($1, centre) AND step = coalesce($2, step)
      AND stuck_since <= $3
      AND participant NOT IN (SELECT id FROM participant WHERE erased IS NOT NULL)
    """
  static let funnel: SQLText = """
    SELECT p.step, count(CASE WHEN p.entered <= $1 THEN 1 END),
      count(CASE WHEN p.satisfied <= $1 THEN 1 END)
    FROM step_progress p JOIN registration r ON r.id = p.registration
    WHERE r.registered <= $1 AND r.registered >= $2 AND r.curriculum = $3
    GROUP BY p.step ORDER BY p.step
    """
  static let funnelAtCentre: SQLText = """
    SELECT p.step, count(CASE WHEN p.entered <= $1 THEN 1 END),
      count(CASE WHEN p.satisfied <= $1 THEN 1 END)
    FROM registration r JOIN step_progress p ON p.registration = r.id
    WHERE r.registered <= $1 AND r.registered >= $2 AND r.curriculum = $3 AND r.centre = $4
    GROUP BY p.step ORDER BY p.step
    """
  static let countRegistrationsAtCentre: SQLText = """
    SELECT count(*) FROM registration
    WHERE registered <= $1 AND registered >= $2 AND curriculum = $3 AND centre = $4
    """
  static let atCentre: SQLText = "SELECT id FROM registration WHERE centre = $1 ORDER BY id"
  static let countRegistrations: SQLText = """
    SELECT count(*) FROM registration
    WHERE registered <= $1 AND registered >= $2 AND curriculum = $3
    """
  static let countByCurriculum: SQLText = """
    SELECT curriculum, count(*) FROM registration GROUP BY curriculum ORDER BY curriculum
    """
  static let due: SQLText = """
    SELECT id FROM registration WHERE turns_on <= $1 ORDER BY turns_on, id
    """
  static let onCurriculum: SQLText = """
    SELECT id FROM registration WHERE curriculum = $1 ORDER BY id
    """
  static let reviews: SQLText = """
    SELECT p.submission, p.module, p.assessment, p.submitted, p.due, p.registration,
      r.participant, p.centre
    FROM pending_review p JOIN registration r ON r.id = p.registration
    WHERE p.centre = coalesce($1, p.centre)
      AND r.participant NOT IN (SELECT id FROM participant WHERE erased IS NOT NULL)
    ORDER BY p.due, p.submitted, p.submission
    """
  static let review: SQLText = """
    SELECT p.submission, p.module, p.assessment, p.submitted, p.due, p.registration,
      r.participant, p.centre
    FROM pending_review p JOIN registration r ON r.id = p.registration WHERE p.submission = $1
    """
  static let faults: SQLText = """
    SELECT submission, module, assessment, assessor, since, registration FROM pending_fault
    ORDER BY since, submission
    """
  static let modules: SQLText = """
    SELECT module, attainment, basis, availability, since, valid_until, cycle
    FROM module_progress WHERE registration = $1 ORDER BY module
    """
}
