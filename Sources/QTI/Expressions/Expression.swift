/// Something that can be worked out: an operator with its operands, made ready once.
struct Expression: Sendable {
  let evaluate: @Sendable (inout Evaluation) -> Value
  /// Where its members can lie, one span for each; `nil` where nothing is known.
  let spans: @Sendable (SpanState) -> [Span]?
  /// `nil` where it isn't known.
  var type: ValueType?

  init(
    spans: @escaping @Sendable (SpanState) -> [Span]? = { _ in nil },
    _ evaluate: @escaping @Sendable (inout Evaluation) -> Value
  ) {
    self.spans = spans
    self.evaluate = evaluate
  }

  static func constant(_ value: Value) -> Expression {
    let spans = value.spans
    let known: @Sendable (SpanState) -> [Span]? = { _ in spans }
    return Expression(spans: known) { _ in value }
  }

  /// Where it can lie as one number; NULL is nothing.
  func sum(in state: SpanState) -> Span {
    guard let spans = spans(state) else { return .everything }
    return spans.count == 1 ? spans[0] : spans.isEmpty ? Span(0) : .everything
  }

  /// Where all members of several lie together.
  static func spans(of operands: [Expression], in state: SpanState) -> [Span]? {
    var all: [Span] = []
    for operand in operands {
      guard let spans = operand.spans(state) else { return nil }
      all += spans
    }
    return all
  }
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
    span: (@Sendable (Span) -> Span)? = nil,
    _ apply: @escaping @Sendable (Value) -> Value
  ) -> OperatorDefinition {
    OperatorDefinition(name, 1...1) { _, _, operands in
      let operand = operands[0]
      let spans: @Sendable (SpanState) -> [Span]? = { state in
        span.map { [$0(operand.sum(in: state))] }
      }
      return Expression(spans: spans) {
        apply(operand.evaluate(&$0))
      }
    }
  }

  /// An operator that looks at the values of its two operands.
  static func binary(
    _ name: String,
    span: (@Sendable (Span, Span) -> Span)? = nil,
    _ apply: @escaping @Sendable (Value, Value) -> Value
  ) -> OperatorDefinition {
    OperatorDefinition(name, 2...2) { _, _, operands in
      let (left, right) = (operands[0], operands[1])
      let spans: @Sendable (SpanState) -> [Span]? = { state in
        span.map { [$0(left.sum(in: state), right.sum(in: state))] }
      }
      return Expression(spans: spans) {
        apply(left.evaluate(&$0), right.evaluate(&$0))
      }
    }
  }

  /// An operator that looks at the values of all its operands.
  static func variadic(
    _ name: String,
    _ operands: ClosedRange<Int> = 1...Int.max,
    spans: (@Sendable ([Span]) -> [Span]?)? = nil,
    _ apply: @escaping @Sendable ([Value]) -> Value
  ) -> OperatorDefinition {
    OperatorDefinition(name, operands) { _, _, operands in
      let known: @Sendable (SpanState) -> [Span]? = { state in
        Expression.spans(of: operands, in: state).flatMap { spans?($0) }
      }
      return Expression(spans: known) { evaluation in
        apply(operands.map { $0.evaluate(&evaluation) })
      }
    }
  }
}
