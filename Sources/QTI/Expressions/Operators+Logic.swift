/// True, false and NULL.
///
/// - Source: QTI 3.0: and, or, not and anyN with NULL as "not known".
extension Operators {
  static let logic: [OperatorDefinition] = [
    .unary("not") { $0.isNull ? .null : .boolean(!$0.isTrue) },
    OperatorDefinition("and", OperatorDefinition.any) { _, _, operands in
      Expression { evaluation in
        var isUnknown = false
        for operand in operands {
          let value = operand.evaluate(&evaluation)
          if value.isNull { isUnknown = true } else if !value.isTrue { return .boolean(false) }
        }
        return isUnknown ? .null : .boolean(true)
      }
    },
    OperatorDefinition("or", OperatorDefinition.any) { _, _, operands in
      Expression { evaluation in
        var isUnknown = false
        for operand in operands {
          let value = operand.evaluate(&evaluation)
          if value.isTrue { return .boolean(true) }
          if value.isNull { isUnknown = true }
        }
        return isUnknown ? .null : .boolean(false)
      }
    },
    OperatorDefinition("anyn", OperatorDefinition.any) { reader, element, operands in
      guard let least = reader.figure(element, "min"), let most = reader.figure(element, "max")
      else {
        reader.malformed(element, element["min"] == nil ? "min" : "max", expected: "a number")
        return nil
      }
      return Expression { evaluation in
        let values = operands.map { $0.evaluate(&evaluation) }
        guard let least = least.evaluate(&evaluation).number,
          let most = most.evaluate(&evaluation).number
        else { return .null }
        let sure = Double(values.count(where: \.isTrue))
        let possible = sure + Double(values.count(where: \.isNull))
        if sure > most || possible < least { return .boolean(false) }
        return sure >= least && possible <= most ? .boolean(true) : .null
      }
    },
    .binary("match") { left, right in left.matches(right).map { .boolean($0) } ?? .null },
  ]
}
