/// The named functions of `mathOperator`.
extension Operators {
  static let functions: [OperatorDefinition] = [
    OperatorDefinition("mathoperator", 1...2) { reader, element, operands in
      let name = element["name"] ?? ""
      if name == "atan2", operands.count == 2 {
        let (first, second) = (operands[0], operands[1])
        return Expression { evaluation in
          guard let y = first.evaluate(&evaluation).number,
            let x = second.evaluate(&evaluation).number
          else { return .null }
          return finite(Elementary.arcTangent(y, x))
        }
      }
      guard let function = Elementary.functions[name], operands.count == 1 else {
        let known = (Elementary.functions.keys + ["atan2"]).sorted().joined(separator: ", ")
        reader.malformed(element, "name", expected: "one of \(known), with its operands")
        return nil
      }
      let isWhole = ["floor", "ceil", "signum"].contains(name)
      let operand = operands[0]
      let spans: @Sendable (SpanState) -> [Span]? = { state in
        let span = operand.sum(in: state)
        if span.low == span.high { return [Span(function(span.low))] }
        return ["floor", "ceil", "signum", "exp"].contains(name) ? [span.rising(function)] : nil
      }
      return Expression(spans: spans) { evaluation in
        guard let number = operand.evaluate(&evaluation).number else { return .null }
        let result = function(number)
        if isWhole, let integer = Int(exactly: result) { return .integer(integer) }
        return finite(result)
      }
    }
  ]
}
