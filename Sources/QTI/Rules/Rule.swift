/// One step of response, template or outcome processing.
///
/// - Source: QTI 3.0, section 4, Response processing, and its siblings.
indirect enum Rule: Sendable {
  case set(Target, Expression)
  case setDefault(Target, Expression?)
  case setCorrect(Target, Expression?)
  /// The first branch whose condition holds; one without a condition always does.
  case choose([Branch])
  /// What a fragment encloses.
  case group([Rule])
  case require(Expression)
  case stop

  /// A variable and the shape it gives to what it is set to.
  struct Target: Sendable {
    var slot: Int
    var baseType: BaseType?
    var cardinality: Cardinality
  }

  struct Branch: Sendable {
    var condition: Expression?
    var rules: [Rule]
  }

  static func run(_ rules: [Rule], in evaluation: inout Evaluation) {
    for rule in rules {
      if evaluation.isStopped { return }
      rule.run(in: &evaluation)
    }
  }

  private func run(in evaluation: inout Evaluation) {
    switch self {
    case .set(let target, let expression):
      evaluation.values[target.slot] = target.held(expression.evaluate(&evaluation))
    case .setDefault(let target, let expression):
      if let expression {
        evaluation.defaults[target.slot] = target.held(expression.evaluate(&evaluation))
      }
      evaluation.values[target.slot] = evaluation.defaults[target.slot]
    case .setCorrect(let target, let expression):
      let value = expression?.evaluate(&evaluation) ?? .null
      evaluation.corrects[target.slot] = target.held(value)
    case .choose(let branches):
      for branch in branches {
        if let condition = branch.condition, !condition.evaluate(&evaluation).isTrue { continue }
        Rule.run(branch.rules, in: &evaluation)
        return
      }
    case .group(let rules): Rule.run(rules, in: &evaluation)
    case .require(let expression):
      if !expression.evaluate(&evaluation).isTrue {
        evaluation.isRejected = true
        evaluation.isStopped = true
      }
    case .stop: evaluation.isStopped = true
    }
  }
}

extension Rule.Target {
  fileprivate func held(_ value: Value) -> Value { value.held(as: baseType, cardinality) }
}
