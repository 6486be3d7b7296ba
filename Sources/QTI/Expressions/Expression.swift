/// Something that can be worked out: an operator with its operands, made ready once.
struct Expression: Sendable {
  let evaluate: @Sendable (inout Evaluation) -> Value

  init(_ evaluate: @escaping @Sendable (inout Evaluation) -> Value) { self.evaluate = evaluate }

  static func constant(_ value: Value) -> Expression { Expression { _ in value } }
}

/// How one operator is read and what it does.
struct OperatorDefinition: Sendable {
  /// The name in lower case, since versions differ in capitals.
  var name: String
  /// How many operands it takes.
  var operands: ClosedRange<Int>
  /// Makes the expression; `nil` when something was reported.
  var build: @Sendable (inout ItemReader, ItemElement, [Expression]) -> Expression?

  static let any = 0...Int.max

  init(
    _ name: String,
    _ operands: ClosedRange<Int>,
    build: @escaping @Sendable (inout ItemReader, ItemElement, [Expression]) -> Expression?
  ) {
    self.name = name
    self.operands = operands
    self.build = build
  }

  /// An operator that looks at the value of its one operand.
  static func unary(
    _ name: String,
    _ apply: @escaping @Sendable (Value) -> Value
  ) -> OperatorDefinition {
    OperatorDefinition(name, 1...1) { _, _, operands in
      let operand = operands[0]
      return Expression { apply(operand.evaluate(&$0)) }
    }
  }

  /// An operator that looks at the values of its two operands.
  static func binary(
    _ name: String,
    _ apply: @escaping @Sendable (Value, Value) -> Value
  ) -> OperatorDefinition {
    OperatorDefinition(name, 2...2) { _, _, operands in
      let (left, right) = (operands[0], operands[1])
      return Expression { apply(left.evaluate(&$0), right.evaluate(&$0)) }
    }
  }

  /// An operator that looks at the values of all its operands.
  static func variadic(
    _ name: String,
    _ operands: ClosedRange<Int> = 1...Int.max,
    _ apply: @escaping @Sendable ([Value]) -> Value
  ) -> OperatorDefinition {
    OperatorDefinition(name, operands) { _, _, operands in
      Expression { evaluation in apply(operands.map { $0.evaluate(&evaluation) }) }
    }
  }
}
