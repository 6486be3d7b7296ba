extension AssessmentTest {
  /// Whether its outcome processing sets SCORE; else the scores of its items are added up.
  public var hasOwnScore: Bool {
    slots["SCORE"].map { slot in outcomeRules.contains { $0.sets(slot) } } ?? false
  }
}

/// The most that a test can be worth.
extension TestSession {
  /// Whether the test itself says how its items add up to SCORE; else their scores do.
  public var setsScore: Bool { test.hasOwnScore }

  /// The most that the test's own SCORE can be on the way that was taken; `nil` where the test sets
  /// none.
  ///
  /// In order: the variable MAXSCORE, the declared `normalMaximum`, and what the outcome processing
  /// makes of the best that each item can be worth, unless it could be more.
  /// - Complexity: O(items × rules), and the search in items whose best isn't known.
  public var maximum: ScoreMaximum? {
    guard setsScore, let slot = test.slots["SCORE"] else { return nil }
    if let declared = self["MAXSCORE"].number, declared > 0 { return .known(declared) }
    if let declared = test.variables[slot].normalMaximum, declared > 0 { return .known(declared) }
    var best = evaluation
    best.values = test.initial.values
    best.isStopped = false
    best.items = steps.map(bestResult)
    let items = best.items
    Rule.run(test.outcomeRules, in: &best)
    let reached = max(0, best.values[slot].number ?? 0)
    let values = zip(test.variables, test.initial.values).map { variable, value in
      value.isNull && variable.role == .outcome
        ? Span(0) : value.number.map { Span($0) } ?? .everything
    }
    var state = SpanState(values: values, items: items)
    Rule.span(test.outcomeRules, in: &state)
    let bound = state.atEnd[slot].high
    return reached >= bound - 1e-9 ? .known(reached) : .open(reached: reached)
  }

  /// The item as it is at its best, in the variable that the test asks for.
  private func bestResult(of step: Step) -> ItemResult {
    var step = step
    let declared = step.session.item.variables.filter { $0.role == .outcome }.map(\.identifier)
    let sources = Dictionary(
      step.reference.mappings.map { ($0.target, $0.source) },
      uniquingKeysWith: { first, _ in first }
    )
    let asked = Set(test.asked.map { sources[$0] ?? $0 }).intersection(declared)
    let name = asked.contains("SCORE") || asked.isEmpty ? "SCORE" : asked.sorted()[0]
    let (maximum, best) = step.session.best(of: name)
    step.session = best
    step.isResponded = true
    var result = ItemResult(step)
    let spans =
      best.item.needsReview ? best.evaluation.values.map { Span($0.number ?? 0) } : best.spans
    for (variable, span) in zip(best.item.variables, spans) {
      result.spans[variable.identifier] = span
    }
    if let most = maximum.value, let span = result.spans[name] {
      result.spans[name] = Span(min(span.low, most), min(span.high, most))
    }
    for (target, source) in sources { result.spans[target] = result.spans[source] }
    return result
  }
}
