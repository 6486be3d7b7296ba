/// Statements for what lists know of halls.
enum HallSQL {
  static let put: SQLText = """
    INSERT INTO hall (id, centre, name, site_class, stalls, held) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (id) DO UPDATE SET centre = excluded.centre, name = excluded.name,
      site_class = excluded.site_class, stalls = excluded.stalls, held = excluded.held
    """
  static let dropTenancies: SQLText = "DELETE FROM tenancy WHERE hall = $1"
  static let putTenancy: SQLText = """
    INSERT INTO tenancy (hall, stall, trader) VALUES ($1, $2, $3)
    """
  static let putDay: SQLText = """
    INSERT INTO hall_day (hall, day, opened, footfall) VALUES ($1, $2, $3, $4)
    ON CONFLICT (hall, day) DO UPDATE SET opened = excluded.opened, footfall = excluded.footfall
    """
  static let all: SQLText = """
    SELECT id, centre, name, site_class, stalls, held FROM hall ORDER BY id
    """
  static let atCentre: SQLText = """
    SELECT id, centre, name, site_class, stalls, held FROM hall WHERE centre = $1 ORDER BY id
    """
  static let ofTrader: SQLText = """
    SELECT hall, stall, trader FROM tenancy WHERE trader = $1 ORDER BY hall, stall
    """
  static let days: SQLText = """
    SELECT hall, day, opened, footfall FROM hall_day
    WHERE hall = $1 AND day >= $2 AND day <= $3 ORDER BY day
    """
  static let dropEverything: [SQLText] = [
    "DELETE FROM hall", "DELETE FROM tenancy", "DELETE FROM hall_day",
  ]
}

/// Statements for households and for the seeds of draws, which are no events.
enum HouseholdSQL {
  static let put: SQLText = """
    INSERT INTO household (participant, number) VALUES ($1, $2)
    ON CONFLICT (participant) DO UPDATE SET number = excluded.number
    """
  static let ofParticipant: SQLText = "SELECT number FROM household WHERE participant = $1"
  static let members: SQLText = """
    SELECT participant FROM household WHERE number = $1 ORDER BY participant
    """
  static let erase: SQLText = "DELETE FROM household WHERE participant = $1"
  static let putSeed: SQLText = """
    INSERT INTO draw_seed (allocation, seed) VALUES ($1, $2) ON CONFLICT DO NOTHING
    """
  static let seed: SQLText = "SELECT seed FROM draw_seed WHERE allocation = $1"
}
