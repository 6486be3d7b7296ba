public import CurriculumModel

enum ReadingSQL {
  static let put: SQLText = """
    INSERT INTO curriculum_reading (sha256, format, content) VALUES ($1, $2, $3)
    ON CONFLICT (sha256) DO UPDATE SET format = excluded.format, content = excluded.content
    """
  static let find: SQLText = """
    SELECT content FROM curriculum_reading WHERE sha256 = $1 AND format = $2
    """
}

/// What reading a published version's XML gave, kept so that a command need not read it again.
///
/// The published bytes stay the truth: a reading can be dropped at any time, and one of another
/// format counts as none. It holds no places in files, since nothing published has findings.
enum CurriculumReading {
  /// Goes up with every change of what `CompactForm` writes of a curriculum.
  static let format = 2
}

extension ReadAccess {
  /// The curriculum of that SHA-256 as it was read before; `nil` when no reading is kept.
  public func curriculumReading(sha256: String) throws(StorageFailure) -> Curriculum? {
    let find = try statement(ReadingSQL.find)
    find.bind(sha256, to: 1)
    find.bind(CurriculumReading.format, to: 2)
    let bytes = try find.first { row throws(StorageFailure) in row.bytes(0) }
    guard let bytes else { return nil }
    var reader = CompactReader(bytes[...])
    // Damaged ones are made again from the published bytes; the integrity check tells of the damage.
    guard let curriculum = try? Curriculum(from: &reader), reader.isAtEnd else { return nil }
    return curriculum
  }
}

extension WriteAccess {
  /// Keeps what reading a published version's XML gave.
  public func keepReading(
    of curriculum: Curriculum,
    sha256: String
  ) throws(StorageFailure) {
    var writer = CompactWriter()
    curriculum.write(to: &writer)
    let put = try statement(ReadingSQL.put)
    put.bind(sha256, to: 1)
    put.bind(CurriculumReading.format, to: 2)
    put.bind(bytes: writer.bytes, to: 3)
    try put.run()
  }
}
