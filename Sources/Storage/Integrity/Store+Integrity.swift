/// Checking and cleaning the file itself.
extension Store {
  /// Everything that is wrong with the file; an empty array is good news.
  ///
  /// Looks at the database's own structure, its triggers, the links of the journal's events, the
  /// readability of each, and every digest.
  /// - Parameter sha256: lower-case hexadecimal SHA-256 of bytes.
  /// - Complexity: O(file).
  public func checkIntegrity(
    sha256: ([UInt8]) -> String
  ) throws -> [IntegrityProblem] {
    let structure = try database.structureProblems()
    // Reading on would only repeat what a damaged file says already.
    if !structure.isEmpty { return structure }
    return try read { access in try access.contentProblems(sha256: sha256) }
  }

  /// Whether others than its owner may read or write the file.
  public var isOpenToOthers: Bool { OwnFile.isOpenToOthers(database.location.path) }

  /// Rewrites the file, so that no byte of what was erased is left in it or in its log.
  ///
  /// - Throws: `StorageFailure.busy` while another process reads or writes.
  /// - Complexity: O(file).
  public func scrub() throws(StorageFailure) { try database.scrub() }
}

extension ReadAccess {
  /// Whether bytes of somebody who was erased may still be in the file, unreachable, until
  /// `Store.scrub()`.
  public func isUnscrubbed() throws(StorageFailure) -> Bool {
    try setting(UnscrubbedMark.name) != nil
  }
}
