/// Clearing the bytes that an erasure leaves in pages and log.
extension SQLiteDatabase {
  /// `secure_delete` zeroes deleted cells, but a page that was split may keep old copies; only
  /// rewriting every page is sure.
  func scrub() throws(StorageFailure) {
    try outsideTransaction { connection throws(StorageFailure) in
      try connection.script("VACUUM")
      let blocked = try connection.integer("PRAGMA wal_checkpoint(TRUNCATE)")
      if blocked != 0 { throw .busy(seconds: location.patience) }
      try connection.script("DELETE FROM setting WHERE name = '\(UnscrubbedMark.name)'")
    }
  }
}

/// The note that something was erased and its bytes may still be in the file.
enum UnscrubbedMark {
  static let name = "unscrubbed"
}

extension SQLiteConnection {
  /// Whether erased bytes may still be in the file.
  func isUnscrubbed() throws(StorageFailure) -> Bool {
    try integer("SELECT count(*) FROM setting WHERE name = '\(UnscrubbedMark.name)'") > 0
  }
}
