/// What an item is worth.
extension ItemSession {
  /// SCORE, where the item has one that is a number.
  public var score: Double? { self["SCORE"].number }

  /// The most that SCORE can be, as far as the item says or its correct responses show; `nil` when
  /// nothing tells.
  ///
  /// In order: the variable MAXSCORE, the declared `normalMaximum`, the mapping of a lone response,
  /// and the score of the correct responses.
  public var maximumScore: Double? {
    if let declared = self["MAXSCORE"].number, declared > 0 { return declared }
    if let declared = item.variable("SCORE")?.normalMaximum, declared > 0 { return declared }
    var best = self
    for variable in item.responses { best.respond(variable.identifier, .null) }
    var known: Double?
    if item.responses.count == 1, let response = item.responses.first {
      let isSingle = response.cardinality == .single
      known =
        response.mapping.map { isSingle ? $0.greatestOfOne : $0.greatest }
        ?? response.areaMapping.map { isSingle ? $0.greatestOfOne : $0.greatest }
    }
    let correct = item.responses.filter { !correctResponse($0.identifier).isNull }
    if !correct.isEmpty {
      for variable in correct {
        best.respond(variable.identifier, correctResponse(variable.identifier))
      }
      // What was scored already must not be counted again.
      for (slot, variable) in item.variables.enumerated() where variable.role == .outcome {
        best.evaluation.values[slot] = variable.initialValue
      }
      best.process()
      if let reached = best.score { known = max(known ?? reached, reached) }
    }
    return known.flatMap { $0 > 0 ? $0 : nil }
  }
}
