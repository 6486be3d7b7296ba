import CSQLite

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Opening a file, with every promise about durability read back.
extension SQLiteDatabase {
  /// "OKOC": tells our files from those of other programs.
  static let applicationID = 0x4F4B_4F43

  static func open(_ location: StoreLocation) throws(StorageFailure) -> SQLiteDatabase {
    try refuseImpossible(location)
    if location.mode == .readWrite { try OwnFile.create(location) }
    // Two processes that create a file at once meet while the journal mode changes, where SQLite
    // doesn't wait by itself.
    var attempt = 0
    while true {
      do throws(StorageFailure) {
        return try openOnce(location)
      } catch .unopenable where location.mode == .readOnly {
        return try openFrozen(location)
      } catch .busy where attempt < location.patience * 20 {
        attempt += 1
        usleep(50_000)
      }
    }
  }

  /// Opens to read a database of ours whatever the version of its schema, in order to copy it.
  static func openOfAnySchema(_ location: StoreLocation) throws(StorageFailure) -> SQLiteDatabase {
    try refuseImpossible(location)
    do throws(StorageFailure) {
      return try openOnce(location, requiresSchema: false)
    } catch .unopenable {
      return try openFrozen(location, requiresSchema: false)
    }
  }

  /// Opens to read a file beside which nothing can be written, such as one on a read-only disk.
  ///
  /// SQLite needs its index of the log even to read, unless it is told that nobody writes. That
  /// holds where there is no log: whoever writes makes one first.
  /// - Throws: `StorageFailure.unreadableLog` where there is one.
  static func openFrozen(
    _ location: StoreLocation,
    requiresSchema: Bool = true
  ) throws(StorageFailure) -> SQLiteDatabase {
    var log = stat()
    if stat(location.path + "-wal", &log) == 0, log.st_size > 0 {
      throw .unreadableLog(path: location.path)
    }
    return try openOnce(
      location,
      as: OwnFile.frozenName(of: location.path),
      requiresSchema: requiresSchema
    )
  }

  private static func openOnce(
    _ location: StoreLocation,
    as name: String? = nil,
    requiresSchema: Bool = true
  ) throws(StorageFailure) -> SQLiteDatabase {
    let database = SQLiteDatabase(
      try SQLiteHandle.open(name ?? location.path, isAddress: name != nil, location),
      location: location
    )
    let hasRewritten = try database.outsideTransaction { connection throws(StorageFailure) in
      switch location.mode {
      case .readOnly:
        if requiresSchema {
          try connection.requireCurrentSchema(location)
        } else {
          try connection.requireOwnFile(location)
        }
        return false
      case .update, .readWrite:
        try connection.requireOwnFile(location)
        try connection.setUp()
        return try connection.migrate(location) ? try connection.isUnscrubbed() : false
      }
    }
    if hasRewritten {
      // While others read, the file stays marked, and `database scrub` does it later.
      do throws(StorageFailure) { try database.scrub() } catch .busy {}
    }
    return database
  }

  private static func refuseImpossible(_ location: StoreLocation) throws(StorageFailure) {
    var status = stat()
    guard stat(location.path, &status) == 0 else {
      if location.mode != .readWrite { throw .missing(path: location.path) }
      return
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw .directory(path: location.path) }
    // A file that somebody began and nobody wrote to is no installation.
    if status.st_size == 0, location.mode != .readWrite { throw .empty(path: location.path) }
  }
}

extension SQLiteConnection {
  /// Write-ahead log, a flush to disk for every commit, zeroes over whatever is deleted.
  fileprivate func setUp() throws(StorageFailure) {
    // 16 MB: a list of 100,000 people writes into indexes in random order, and pages that don't fit
    // are written to the log and read from it again.
    try script("PRAGMA cache_size = -16384")
    for (pragma, value, expected) in [
      ("journal_mode", "WAL", "wal"), ("synchronous", "FULL", "2"), ("secure_delete", "ON", "1"),
      ("foreign_keys", "ON", "1"),
    ] {
      try script("PRAGMA \(pragma) = \(value)")
      let actual = try texts("PRAGMA \(pragma)").first ?? ""
      guard actual == expected else {
        throw .database(
          code: Int(SQLITE_ERROR),
          message: "\(pragma) stayed '\(actual)', expected '\(expected)'"
        )
      }
    }
  }

  /// Refuses a file that holds another program's tables, before anything in it is changed.
  fileprivate func requireOwnFile(_ location: StoreLocation) throws(StorageFailure) {
    // In one statement: between two of them somebody else may begin the file.
    let both = try prepare(
      """
      SELECT application_id, (SELECT count(*) FROM sqlite_master) FROM pragma_application_id
      """
    ).first { row throws(StorageFailure) in (Int(row.integer(0)), Int(row.integer(1))) }
    let (application, tables) = both ?? (0, 0)
    guard application == SQLiteDatabase.applicationID || application == 0 && tables == 0 else {
      throw .foreign(path: location.path)
    }
    if tables == 0, location.mode != .readWrite { throw .empty(path: location.path) }
  }

  fileprivate func requireCurrentSchema(_ location: StoreLocation) throws(StorageFailure) {
    try requireOwnFile(location)
    let version = try schemaVersion(location)
    let known = SQLiteMigration.all.count
    if version < known { throw .older(path: location.path, version: version, known: known) }
  }
}
