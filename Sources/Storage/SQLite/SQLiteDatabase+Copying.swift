#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Copying a database whole, while others read and write it.
extension Store {
  /// Puts a copy of this store, as it is at one moment, into a new file that only its owner can read.
  ///
  /// Nothing of what was deleted is in it: SQLite writes every page again.
  /// - Throws: `StorageFailure`; then no file is left.
  /// - Complexity: O(file).
  /// - Source: sqlite.org/lang_vacuum.html, "VACUUM INTO".
  public func copy(into path: String) throws(StorageFailure) {
    // Made first, so that it is its owner's alone from the beginning; SQLite takes an empty file.
    let descriptor = try OwnFile.begin(path)
    defer { close(descriptor) }
    do throws(StorageFailure) {
      try database.outsideTransaction { connection throws(StorageFailure) in
        let statement = try connection.prepare("VACUUM INTO $1")
        statement.bind(path, to: 1)
        try statement.run()
      }
      guard fsync(descriptor) == 0 else {
        throw StorageFailure.failedDisk(path: path, reason: String(cString: strerror(errno)))
      }
    } catch {
      unlink(path)
      throw error
    }
  }

  /// The same of the database at a path, whatever the version of its schema.
  ///
  /// - Throws: `StorageFailure`: missing, directory, empty, notDatabase, foreign, damaged and others;
  ///   then no file is left.
  public static func copy(of source: String, into path: String) throws(StorageFailure) {
    let location = StoreLocation(path: source, mode: .readOnly)
    try Store(database: try SQLiteDatabase.openOfAnySchema(location)).copy(into: path)
  }

  /// Where the file is that it keeps.
  public var path: String { database.location.path }
}
