import OrderedJSON
import Timetabling

/// What a timetable costs, rule by rule, and the reasons.
struct TimetableCostView {
  let evaluation: Evaluation
  let language: Language

  init(_ evaluation: Evaluation, in language: Language) {
    self.evaluation = evaluation
    self.language = language
  }

  func add(to page: inout Page) {
    let score = evaluation.score
    let mark: Mark = score.isFeasible ? .done : .failed
    page.add(
      mark: mark.text(on: page.terminal),
      "\(TimetablePhrases.cost(score, language), .strong)"
    )
    let costs = evaluation.costs
    let rows = ConstraintName.allCases.compactMap { name in costs[name].map { (name, $0) } }
    guard !rows.isEmpty else { return }
    page.addBlank()
    var table = Table([
      .init(TimetablePhrases.rule(language), isFlexible: true),
      .init(TimetablePhrases.strength(language)),
      .init(TimetablePhrases.price(language), .right),
    ])
    for (name, cost) in rows {
      table.add(
        StyledText(name.definition.rule.text(in: language.rawValue)),
        StyledText(TimetablePhrases.strength(name.definition.strength)(language)),
        StyledText(language.number(cost))
      )
    }
    page.add(table)
  }

  /// - Parameter limit: how many are listed; of the rest only how many there are.
  func addViolations(to page: inout Page, limit: Int) {
    guard !evaluation.violations.isEmpty, limit > 0 else { return }
    page.addBlank()
    for violation in evaluation.violations.prefix(limit) {
      page.add(
        mark: StyledText(TimetablePhrases.mark(violation, language), .active),
        StyledText(violation.reason.text(in: language.rawValue))
      )
    }
    let rest = evaluation.violations.count - limit
    if rest > 0 { page.add(StyledText(TimetablePhrases.more(rest, language), .quiet)) }
  }

  var json: [JSONValue.Member] {
    let costs = ConstraintName.allCases.compactMap { name in
      evaluation.costs[name].map { JSONValue.Member(name.rawValue, .integer($0)) }
    }
    return [
      .init("feasible", .bool(evaluation.score.isFeasible)),
      .init("hard", .integer(evaluation.score.hard)),
      .init("unplaced", .integer(evaluation.score.unplaced)),
      .init("soft", .integer(evaluation.score.soft)), .init("costs", .object(costs)),
    ]
  }

  var violationsJSON: JSONValue.Member {
    .init(
      "violations",
      .array(
        evaluation.violations.map { violation in
          [
            "constraint": .string(violation.constraint.rawValue),
            "strength": .string(
              violation.constraint.definition.strength == .hard ? "hard" : "soft"
            ),
            "cost": .integer(violation.cost),
            "reason": .string(violation.reason.text(in: language.rawValue)),
          ]
        }
      )
    )
  }
}
