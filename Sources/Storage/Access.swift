/// A consistent view of the store; valid only inside the closure that was given it.
public class ReadAccess {
  let connection: any SQLConnection

  init(connection: any SQLConnection) { self.connection = connection }

  func statement(_ text: SQLText) throws(StorageFailure) -> any SQLStatement {
    try connection.statement(text)
  }
}

/// One transaction that writes: all of it is kept, or none; it also sees what it wrote.
public final class WriteAccess: ReadAccess {
  /// What is known of the transaction beside the database, and goes back with a part of it.
  struct Memory {
    /// Numbers given out so far, by counter; written back once, at the end.
    var counters: [Counter: Int] = [:]
    /// What was appended so far, by table; added to the tallies at the end.
    var appended: [JournalTable: JournalTally] = [:]
    /// The registration whose first event this transaction appended last, so that its projection is
    /// known to have no rows to clear.
    var newestRegistration: String?
    /// Whether somebody was erased, so that the list beside the database has to grow.
    var hasErased = false
    /// Set when something was half done: then nothing at all may be kept, even if the caller went on.
    var refusal: StorageFailure?
  }

  var memory = Memory()
  /// Whether any two people are one; `nil` until it was looked up in this transaction.
  var hasMerges: Bool?
  /// Whether the database gave the transaction up, so that nothing more may be asked of it.
  var isLost = false

  override func statement(_ text: SQLText) throws(StorageFailure) -> any SQLStatement {
    if isLost, let refusal = memory.refusal { throw refusal }
    return try super.statement(text)
  }

  /// What has to be written before the commit.
  func finish() throws(StorageFailure) {
    if let refusal = memory.refusal { throw refusal }
    try storeCounters()
    try storeTallies()
  }
}
