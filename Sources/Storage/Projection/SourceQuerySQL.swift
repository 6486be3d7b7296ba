/// Statements about where registrations came from.
///
/// Every registration is counted once: under the source it had at `$1`, or under none.
enum SourceQuerySQL {
  static let put: SQLText = """
    INSERT INTO registration_source (registration, since, until, source) VALUES ($1, $2, $3, $4)
    """
  static let drop: SQLText = "DELETE FROM registration_source WHERE registration = $1"
  static let spans: SQLText = """
    SELECT since, until, source FROM registration_source WHERE registration = $1 ORDER BY since
    """
  static let count: SQLText = """
    SELECT count(*) FROM registration_source s JOIN registration r ON r.id = s.registration
    WHERE s.source = $1 AND s.since <= $2 AND s.until > $2 AND r.registered <= $2
    """
  /// The source is joined to nothing so that rows are read in the order of registrations, in which
  /// their registrations lie next to each other; by the source's index they are scattered.
  static let countsBySource: SQLText = """
    SELECT s.source || '', count(*) FROM registration_source s
    JOIN registration r ON r.id = s.registration
    WHERE s.since <= $1 AND s.until > $1 AND r.registered <= $1
    GROUP BY s.source || ''
    """
  static let counts: SQLText = """
    SELECT coalesce(s.source, ''), count(*) FROM registration r
    LEFT JOIN registration_source s
      ON s.registration = r.id AND s.since <= $1 AND s.until > $1
    WHERE r.registered <= $1 AND r.registered >= $2
    GROUP BY coalesce(s.source, '') ORDER BY coalesce(s.source, '')
    """
  static let countsAtCentre: SQLText = """
    SELECT coalesce(s.source, ''), count(*) FROM registration r
    LEFT JOIN registration_source s
      ON s.registration = r.id AND s.since <= $1 AND s.until > $1
    WHERE r.registered <= $1 AND r.registered >= $2 AND r.centre = $3
    GROUP BY coalesce(s.source, '') ORDER BY coalesce(s.source, '')
    """
  static let steps: SQLText = """
    SELECT coalesce(s.source, ''), p.step, count(CASE WHEN p.entered <= $1 THEN 1 END),
      count(CASE WHEN p.satisfied <= $1 THEN 1 END)
    FROM registration r JOIN step_progress p ON p.registration = r.id
    LEFT JOIN registration_source s
      ON s.registration = r.id AND s.since <= $1 AND s.until > $1
    WHERE r.registered <= $1 AND r.registered >= $2
    GROUP BY coalesce(s.source, ''), p.step ORDER BY coalesce(s.source, ''), p.step
    """
  static let stepsAtCentre: SQLText = """
    SELECT coalesce(s.source, ''), p.step, count(CASE WHEN p.entered <= $1 THEN 1 END),
      count(CASE WHEN p.satisfied <= $1 THEN 1 END)
    FROM registration r JOIN step_progress p ON p.registration = r.id
    LEFT JOIN registration_source s
      ON s.registration = r.id AND s.since <= $1 AND s.until > $1
    WHERE r.registered <= $1 AND r.registered >= $2 AND r.centre = $3
    GROUP BY coalesce(s.source, ''), p.step ORDER BY coalesce(s.source, ''), p.step
    """
}
