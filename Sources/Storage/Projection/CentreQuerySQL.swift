/// Statements that lay the centres side by side, and those about one of them.
enum CentreQuerySQL {
  static let registrations: SQLText = """
    SELECT centre, curriculum, count(*),
      count(CASE WHEN abandoned = 0 AND stuck_since <= $1
        AND participant NOT IN (SELECT id FROM participant WHERE erased IS NOT NULL)
        THEN 1 END)
    FROM registration GROUP BY centre, curriculum ORDER BY centre, curriculum
    """
  static let reviews: SQLText = """
    SELECT p.centre, count(*), count(CASE WHEN p.due < $1 THEN 1 END)
    FROM pending_review p JOIN registration r ON r.id = p.registration
    WHERE r.participant NOT IN (SELECT id FROM participant WHERE erased IS NOT NULL)
    GROUP BY p.centre ORDER BY p.centre
    """
  static let stuckByStep: SQLText = """
    SELECT step, count(*), min(stuck_since) FROM registration
    WHERE centre = $1 AND abandoned = 0 AND stuck_since <= $2
      AND participant NOT IN (SELECT id FROM participant WHERE erased IS NOT NULL)
    GROUP BY step ORDER BY step
    """
  static let expiring: SQLText = """
    SELECT m.registration, r.participant, m.module, m.valid_until
    FROM module_progress m JOIN registration r ON r.id = m.registration
    WHERE m.centre = $1 AND m.valid_until >= $2 AND m.valid_until <= $3
      AND m.attainment = 'satisfied' AND r.abandoned = 0
      AND r.participant NOT IN (SELECT id FROM participant WHERE erased IS NOT NULL)
    ORDER BY m.valid_until, m.registration
    """
}
