import Diagnostics

/// Reading rules: the same shapes under the names of responses, templates and outcomes.
extension ItemReader {
  mutating func rules(in element: ItemElement) -> [Rule] {
    var rules: [Rule] = []
    for child in standardElements(of: element) {
      if let rule = rule(child) { rules.append(rule) }
    }
    return rules
  }

  private mutating func rule(_ element: ItemElement) -> Rule? {
    switch element.name {
    case "setOutcomeValue": return assignment(element, roles: [.outcome])
    case "setResponseValue": return assignment(element, roles: [.response])
    case "setTemplateValue": return assignment(element, roles: [.template])
    case "setDefaultValue":
      guard let target = target(element) else { return nil }
      let expressions = operands(of: element)
      return .setDefault(target, expressions.first)
    case "setCorrectResponse":
      guard let target = target(element, roles: [.response]) else { return nil }
      return .setCorrect(target, operands(of: element).first)
    case "lookupOutcomeValue": return lookup(element)
    case "responseCondition", "templateCondition", "outcomeCondition":
      return .choose(branches(of: element))
    case "responseProcessingFragment", "outcomeProcessingFragment":
      return .group(rules(in: element))
    case "templateConstraint":
      guard let expression = onlyOperand(of: element) else { return nil }
      return .require(expression)
    case "exitResponse", "exitTest", "exitTemplate": return .stop
    default:
      report(
        .unsupported,
        "the rule <\(element.writtenName)> is not supported",
        at: element,
        fix: "use setOutcomeValue, a condition, lookupOutcomeValue or an exit rule"
      )
      return nil
    }
  }

  private mutating func assignment(
    _ element: ItemElement,
    roles: Set<VariableDeclaration.Role>
  ) -> Rule? {
    let target = target(element, roles: roles)
    guard let expression = onlyOperand(of: element), let target else { return nil }
    checkValue(expression.type, for: target.slot, in: element)
    return .set(target, expression)
  }

  private mutating func target(
    _ element: ItemElement,
    roles: Set<VariableDeclaration.Role> = [.response, .outcome, .template]
  ) -> Rule.Target? {
    slot(element, roles: roles).map { slot in
      Rule.Target(
        slot: slot,
        baseType: variables[slot].baseType,
        cardinality: variables[slot].cardinality
      )
    }
  }

  /// The one expression that a rule needs.
  mutating func onlyOperand(of element: ItemElement) -> Expression? {
    let count = element.elements.count(where: \.isQTI)
    let expressions = operands(of: element)
    guard count == 1 else {
      wrongOperands(element, found: count, expected: "one expression")
      return nil
    }
    return expressions.first
  }

  private mutating func lookup(_ element: ItemElement) -> Rule? {
    // Newer items carry the table inside the rule, older ones in the declaration.
    let isTable = ["matchTable", "interpolationTable"]
    let own = element.elements.first { isTable.contains($0.name) }
    guard let target = target(element, roles: [.outcome]) else { return nil }
    let table = own.map { lookupTable($0, target.baseType) } ?? variables[target.slot].table
    guard let table else {
      report(
        .malformed,
        "'\(variables[target.slot].identifier)' has no table to look a value up in",
        at: element,
        fix: "add a matchTable or an interpolationTable to its declaration"
      )
      return nil
    }
    let expressions = standardElements(of: element).filter { !isTable.contains($0.name) }
    guard expressions.count == 1 else {
      wrongOperands(element, found: expressions.count, expected: "one expression")
      return nil
    }
    guard let source = expression(expressions[0]) else { return nil }
    return .set(
      target,
      Expression(spans: SpanState.always(table.span)) {
        table.target(for: source.evaluate(&$0).number)
      }
    )
  }

  private mutating func branches(of element: ItemElement) -> [Rule.Branch] {
    var branches: [Rule.Branch] = []
    for child in standardElements(of: element) {
      if child.name.hasSuffix("ElseIf") || child.name.hasSuffix("If") {
        let parts = standardElements(of: child)
        guard let condition = parts.first else {
          wrongOperands(child, found: 0, expected: "a condition")
          continue
        }
        // Both are read before either is refused, so that all findings come at once.
        let expression = expression(condition)
        var rest: [Rule] = []
        for element in parts.dropFirst() {
          if let rule = rule(element) { rest.append(rule) }
        }
        if let expression { branches.append(.init(condition: expression, rules: rest)) }
      } else if child.name.hasSuffix("Else") {
        branches.append(.init(condition: nil, rules: rules(in: child)))
      } else {
        report(
          .unsupported,
          "<\(child.writtenName)> has no place in <\(element.writtenName)>",
          at: child,
          fix: "use the If, ElseIf and Else of this condition"
        )
      }
    }
    return branches
  }
}
