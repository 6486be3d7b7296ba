enum SavepointSQL {
  static let begin: SQLText = "SAVEPOINT part"
  static let release: SQLText = "RELEASE SAVEPOINT part"
  static let rollBack: SQLText = "ROLLBACK TO SAVEPOINT part"
}

extension WriteAccess {
  /// Runs a part of the transaction whose error may be caught: then nothing of the part is kept, and
  /// the transaction can go on as if the part had never begun.
  ///
  /// Parts may be nested. Both what was written and what this access remembers go back.
  /// - Throws: what `body` throws, after undoing the part; `StorageFailure` when the part was half
  ///   done, or when the database gave the whole transaction up: then nothing of it can be kept.
  /// - Complexity: some microseconds, and a copy of each page that the part is the first to change.
  public func savepoint<Value>(_ body: () throws -> Value) throws -> Value {
    let before = memory
    try statement(SavepointSQL.begin).run()
    do {
      let value = try body()
      // Half done inside the part: undoing it is all that has to be undone.
      if before.refusal == nil, let refusal = memory.refusal { throw refusal }
      try statement(SavepointSQL.release).run()
      return value
    } catch {
      do throws(StorageFailure) {
        try statement(SavepointSQL.rollBack).run()
        try statement(SavepointSQL.release).run()
      } catch let failure {
        // A full disk undoes the whole transaction; what came after would be kept by itself.
        isLost = true
        memory.refusal = memory.refusal ?? failure
        throw error
      }
      memory = before
      throw error
    }
  }
}
