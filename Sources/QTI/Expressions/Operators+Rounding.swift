/// Whole numbers and fewer figures.
extension Operators {
  static let rounding: [OperatorDefinition] = [
    .unary("round", span: Span.halved) { integer($0, Rounding.half) },
    .unary("truncate", span: Span.truncated) {
      integer($0) { $0.rounded(.towardZero) }
    },
    OperatorDefinition("roundto", 1...2) { reader, element, operands in
      let value = operands[0]
      let rounding: Rounding
      if operands.count > 1 {
        let isSignificant = element["roundingMode"].map { $0.hasPrefix("significant") } ?? false
        rounding = Rounding(isSignificant: isSignificant, figures: operands[1])
      } else {
        guard let read = Rounding(element, &reader) else { return nil }
        rounding = read
      }
      let spans: @Sendable (SpanState) -> [Span]? = { state in
        let figures = rounding.figures.sum(in: state)
        guard figures.low == figures.high else { return nil }
        return [value.sum(in: state).rising { rounding.rounded($0, figures.low) }]
      }
      return Expression(spans: spans) { evaluation in
        guard let number = value.evaluate(&evaluation).number,
          let figures = rounding.figures.evaluate(&evaluation).number
        else { return .null }
        return .float(rounding.rounded(number, figures))
      }
    },
  ]

  private static func integer(_ value: Value, _ apply: (Double) -> Double) -> Value {
    guard let number = value.number else { return .null }
    let result = apply(number)
    return Int(exactly: result).map { .integer($0) } ?? finite(result)
  }
}
