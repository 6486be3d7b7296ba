/// Statements for what all curricula share.
enum CatalogueSQL {
  static let putCentre: SQLText = """
    INSERT INTO centre (id, name, city, aliases) VALUES ($1, $2, $3, $4)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, city = excluded.city,
      aliases = excluded.aliases
    """
  static let centres: SQLText = "SELECT id, name, city, aliases FROM centre ORDER BY id"
  static let centre: SQLText = "SELECT id, name, city, aliases FROM centre WHERE id = $1"
  static let putHoliday: SQLText = """
    INSERT INTO holiday (day, kind, title) VALUES ($1, $2, $3)
    ON CONFLICT (day, kind) DO UPDATE SET title = excluded.title
    """
  static let dropHolidays: SQLText = "DELETE FROM holiday WHERE day >= $1 AND day < $2"
  static let holidays: SQLText = "SELECT day, kind, title FROM holiday ORDER BY day, kind"
  static let putSetting: SQLText = """
    INSERT INTO setting (name, value) VALUES ($1, $2)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value
    """
  static let setting: SQLText = "SELECT value FROM setting WHERE name = $1"
}
