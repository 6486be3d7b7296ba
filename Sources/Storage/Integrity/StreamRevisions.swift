enum StreamRevisionSQL {
  static let all: SQLText = """
    SELECT registration, count(*) FROM registration_event GROUP BY registration
    UNION ALL SELECT class, count(*) FROM class_event GROUP BY class
    UNION ALL SELECT stream, count(*) FROM schedule_event GROUP BY stream
    UNION ALL SELECT stream, count(*) FROM trade_event GROUP BY stream
    """
}

extension ReadAccess {
  /// How many events each stream has, by what the journal knows the stream by.
  ///
  /// Two of these tell which streams were written to in between.
  /// - Complexity: O(events).
  public func streamRevisions() throws(StorageFailure) -> [String: Int] {
    let all = try statement(StreamRevisionSQL.all)
    defer { all.reset() }
    var revisions: [String: Int] = [:]
    while try all.step() { revisions[all.text(0)] = Int(all.integer(1)) }
    return revisions
  }
}
