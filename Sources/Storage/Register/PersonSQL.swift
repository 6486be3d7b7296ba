/// The people register's statements.
enum PersonSQL {
  static let add: SQLText = """
    INSERT INTO participant (id, centre, created, name, nik, phone, email, birth_date, sex,
      address, kelurahan, external_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    ON CONFLICT DO NOTHING
    """
  static let replace: SQLText = """
    UPDATE participant SET centre = $1, name = $2, nik = $3, phone = $4, email = $5,
      birth_date = $6, sex = $7, address = $8, kelurahan = $9, external_id = $10
    WHERE id = $11 AND erased IS NULL
    """
  static let byID: SQLText = """
    SELECT id, centre, created, name, nik, phone, email, birth_date, sex, address, kelurahan,
      external_id, erased, erased_by
    FROM participant WHERE id = $1
    """
  static let byNIK: SQLText = """
    SELECT id, centre, created, name, nik, phone, email, birth_date, sex, address, kelurahan,
      external_id, erased, erased_by
    FROM participant WHERE nik = $1
    """
  static let byExternalID: SQLText = """
    SELECT id, centre, created, name, nik, phone, email, birth_date, sex, address, kelurahan,
      external_id, erased, erased_by
    FROM participant WHERE external_id = $1
    """
  static let byName: SQLText = """
    SELECT id, centre, created, name, nik, phone, email, birth_date, sex, address, kelurahan,
      external_id, erased, erased_by
    FROM participant WHERE lower(name) LIKE lower($1) ESCAPE '!' ORDER BY name, id LIMIT $2
    """
  static let everyone: SQLText = """
    SELECT id, centre, created, name, nik, phone, email, birth_date, sex, address, kelurahan,
      external_id, erased, erased_by
    FROM participant WHERE erased IS NULL ORDER BY id
    """
  /// Without the records that are one with another; that one stands for them.
  static let after: SQLText = """
    SELECT id, centre, created, name, nik, phone, email, birth_date, sex, address, kelurahan,
      external_id, erased, erased_by
    FROM participant
    WHERE id > $1 AND id NOT IN (SELECT participant FROM participant_merge)
    ORDER BY id LIMIT $2
    """
  static let atCentreAfter: SQLText = """
    SELECT id, centre, created, name, nik, phone, email, birth_date, sex, address, kelurahan,
      external_id, erased, erased_by
    FROM participant
    WHERE id IN (SELECT participant FROM registration WHERE centre = $1) AND id > $2
    ORDER BY id LIMIT $3
    """
  static let erased: SQLText = """
    SELECT id, centre, created, name, nik, phone, email, birth_date, sex, address, kelurahan,
      external_id, erased, erased_by
    FROM participant WHERE erased IS NOT NULL ORDER BY id
    """
  static let count: SQLText = "SELECT count(*) FROM participant"
  static let erase: SQLText = """
    UPDATE participant SET name = NULL, nik = NULL, phone = NULL, email = NULL,
      birth_date = NULL, sex = NULL, address = NULL, kelurahan = NULL, external_id = NULL,
      erased = $1, erased_by = $2
    WHERE id = $3 AND erased IS NULL
    """
}
