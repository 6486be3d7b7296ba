import CivilTime
import Files
import Storage

/// What came of making a copy of the database.
public struct BackupReceipt: Sendable {
  public var path: String
  /// What the copy was held to; it is kept only when it is sound.
  public var check: DatabaseCheck

  public var isKept: Bool { check.isSound }
}

extension Office {
  /// Puts a copy of the database, as it is at one moment, at a path; others may go on working.
  ///
  /// The copy is made beside the path, held to the same checks as the database, and only then given its
  /// name. Only its owner can read it.
  /// - Parameter replaces: takes the place of a file that is there.
  /// - Throws: `ProgrammeError.invalid` for a path that is taken; `UnwritableFile`, `StorageFailure`.
  /// - Complexity: O(file).
  public func backUp(to path: String, replaces: Bool = false) throws -> BackupReceipt {
    try WrittenFile.check(path)
    if FileNames.areOne(path, store.path) {
      throw ProgrammeError.invalid(
        field: "file",
        value: path,
        id: "berkas lain daripada berkas data itu sendiri",
        en: "another file than the database itself"
      )
    }
    if WrittenFile.exists(path), !replaces {
      throw ProgrammeError.invalid(
        field: "file",
        value: path,
        id: "berkas yang belum ada, atau --force untuk menggantinya",
        en: "a file that isn't there yet, or --force to replace it"
      )
    }
    var found: DatabaseCheck?
    try PassingFile.place(at: path) { passing in
      try store.copy(into: passing)
      let check = try Office(
        store: try Store.open(StoreLocation(path: passing, mode: .readOnly)),
        registry: registry,
        clock: clock
      ).checkDatabase()
      found = check
      return check.isSound
    }
    guard let found else { throw StorageFailure.missing(path: path) }
    return BackupReceipt(path: path, check: found)
  }
}
