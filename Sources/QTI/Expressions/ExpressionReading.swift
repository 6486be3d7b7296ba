import Diagnostics

/// Reading expressions.
extension ItemReader {
  /// The expression of an element; `nil` with a finding for what can't be worked out.
  mutating func expression(_ element: ItemElement) -> Expression? {
    guard let definition = Operators.named(element.name) else {
      let known = Operators.all.map(\.name)
      let meant = Spelling.closest(to: element.name.lowercased(), among: known)
      report(
        .unsupported,
        "the expression <\(element.writtenName)> is not supported"
          + (meant.map { "; did you mean '\($0)'?" } ?? ""),
        at: element,
        fix: "write the rule with the operators of the standard"
      )
      return nil
    }
    let errors = findings.count
    let operands = operands(of: element)
    if definition.operands != 0...0, findings.count > errors { return nil }
    guard definition.operands.contains(operands.count) else {
      wrongOperands(element, found: operands.count, expected: definition.arity)
      return nil
    }
    checkOperands(definition.name, of: element, operands)
    var expression = definition.build(&self, element, operands)
    expression?.type = type(of: definition.name, element, operands)
    return expression
  }

  /// The expressions inside an element; text means nothing here.
  mutating func operands(of element: ItemElement) -> [Expression] {
    // Tables, and the fields of a record, belong to their operator and are read by it.
    let own = ["matchTable", "interpolationTable"]
    if element.name == "record" { return [] }
    var operands: [Expression] = []
    for child in standardElements(of: element) where !own.contains(child.name) {
      if let operand = expression(child) { operands.append(operand) }
    }
    return operands
  }

  /// The child elements of a rule or an expression, with a finding for each that isn't QTI's: what it
  /// means to say would be lost.
  mutating func standardElements(of element: ItemElement) -> [ItemElement] {
    for child in element.elements where !child.isQTI {
      report(
        .unsupported,
        "<\(child.writtenName)> in <\(element.writtenName)>\(ofItem) is no element of QTI",
        at: child,
        fix: "write the rule with the elements of the standard"
      )
    }
    return element.elements.filter(\.isQTI)
  }

  /// ` in the item 'q1'`.
  var ofItem: String {
    owner.isEmpty ? "" : " in the \(scope == .item ? "item" : "test") '\(owner)'"
  }

  mutating func wrongOperands(_ element: ItemElement, found: Int, expected: String) {
    report(
      .operands,
      "<\(element.writtenName)> has \(found) operand\(found == 1 ? "" : "s"); expected is \(expected)",
      at: element,
      fix: "give it \(expected)"
    )
  }

  /// A number that an attribute gives itself or by the name of a variable; `nil` without the
  /// attribute, and with a finding for what is neither.
  mutating func figure(_ element: ItemElement, _ attribute: String) -> Expression? {
    guard var written = element[attribute]?.trimmingBlanks else { return nil }
    if let number = Double(written), number.isFinite {
      return .constant(Int(exactly: number).map { .integer($0) } ?? .float(number))
    }
    // A template variable may be written with braces.
    if written.hasPrefix("{"), written.hasSuffix("}") {
      written = String(written.dropFirst().dropLast())
    }
    guard let slot = slot(of: written) else {
      malformed(element, attribute, expected: "a number or the name of a variable")
      return nil
    }
    return Expression(spans: SpanState.variable(slot)) { $0.values[slot] }
  }
}

extension OperatorDefinition {
  fileprivate var arity: String {
    let (low, high) = (operands.lowerBound, operands.upperBound)
    if low == high { return "\(low) operand\(low == 1 ? "" : "s")" }
    return high == .max ? "at least \(low)" : "\(low) to \(high) operands"
  }
}
