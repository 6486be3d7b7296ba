/// The ready-made response processing of the standard, by the last word of its address.
///
/// - Source: QTI 2.2 and 3.0, rptemplates; 1EdTech Common Cartridge 1.3 for those with `CC2`.
enum ResponseTemplate: String, CaseIterable {
  case matchCorrect = "match_correct"
  case mapResponse = "map_response"
  case mapResponsePoint = "map_response_point"
  case cartridgeMatch = "CC2_match"
  case cartridgeMatchBasic = "CC2_match_basic"
  case cartridgeMapResponse = "CC2_map_response"
  /// Not of the standard, but met in the field: leaving the item empty is right.
  case matchNothing = "match_nothing"

  /// `nil` for an address that ends in none of them.
  init?(address: String) {
    var name = address.trimmingBlanks.split(separator: "/").last.map(String.init) ?? ""
    if name.hasSuffix(".xml") { name.removeLast(4) }
    self.init(rawValue: name)
  }

  /// The rules for the variables RESPONSE and SCORE, and for MAXSCORE and FEEDBACKBASIC where
  /// they are declared; `nil` when one that is needed is missing.
  func rules(in reader: ItemReader) -> [Rule]? {
    guard let response = reader.slot(of: "RESPONSE"), let score = reader.slot(of: "SCORE") else {
      return nil
    }
    let declaration = reader.variables[response]
    let read = Expression { $0.values[response] }
    let isCorrect = Expression { evaluation in
      .boolean(evaluation.values[response].matches(evaluation.corrects[response]) ?? false)
    }
    let maximum = reader.slot(of: "MAXSCORE").map { slot in
      Expression(spans: SpanState.variable(slot)) { $0.values[slot] }
    }
    let full = maximum ?? .constant(.float(1))
    func set(_ slot: Int, _ value: Expression) -> Rule {
      let variable = reader.variables[slot]
      return .set(
        Rule.Target(slot: slot, baseType: variable.baseType, cardinality: variable.cardinality),
        value
      )
    }
    func either(_ condition: Expression, _ first: [Rule], else second: [Rule]) -> Rule {
      .choose([
        .init(condition: condition, rules: first), .init(condition: nil, rules: second),
      ])
    }
    let feedback = reader.slot(of: "FEEDBACKBASIC")
    func saying(_ word: String) -> [Rule] {
      feedback.map { [set($0, .constant(.single(.text(word, .identifier))))] } ?? []
    }
    let zero = Expression.constant(.float(0))
    switch self {
    case .matchCorrect:
      return [
        either(isCorrect, [set(score, .constant(.float(1)))], else: [set(score, zero)])
      ]
    case .cartridgeMatch, .cartridgeMatchBasic:
      return [
        either(
          isCorrect,
          [set(score, full)] + saying("correct"),
          else: [set(score, zero)] + saying("incorrect")
        )
      ]
    case .matchNothing:
      let isEmpty = Expression { .boolean(read.evaluate(&$0).isNull) }
      return [either(isEmpty, [set(score, full)], else: [set(score, zero)])]
    case .mapResponse, .cartridgeMapResponse:
      guard let mapping = declaration.mapping else { return nil }
      let span = reader.span(of: response)
      let total = Expression(spans: SpanState.always(span)) {
        .float(mapping.total(of: $0.values[response]))
      }
      let isFull = Expression { evaluation in
        .boolean(
          full.evaluate(&evaluation).number.map {
            (evaluation.values[score].number ?? 0) >= $0
          } ?? false
        )
      }
      let scored = set(score, total)
      guard self == .cartridgeMapResponse, feedback != nil else { return [scored] }
      return [scored, either(isFull, saying("correct"), else: saying("incorrect"))]
    case .mapResponsePoint:
      guard let areas = declaration.areaMapping else { return nil }
      let span = reader.pointSpan(of: response)
      return [
        set(
          score,
          Expression(spans: SpanState.always(span)) { .float(areas.total(of: $0.values[response])) }
        )
      ]
    }
  }
}
