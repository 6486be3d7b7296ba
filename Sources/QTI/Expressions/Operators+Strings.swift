/// Texts.
extension Operators {
  static let strings: [OperatorDefinition] = [
    OperatorDefinition("stringmatch", 2...2) { _, element, operands in
      let isCaseSensitive = element.flag("caseSensitive", default: true)
      let isPart = element.flag("substring", default: false)
      return comparing(operands, isCaseSensitive) { isPart ? $0.contains($1) : $0 == $1 }
    },
    OperatorDefinition("substring", 2...3) { _, element, operands in
      guard operands.count == 3 else {
        let isCaseSensitive = element.flag("caseSensitive", default: true)
        return comparing(operands, isCaseSensitive) { $1.contains($0) }
      }
      return Expression { evaluation in
        guard let text = operands[0].evaluate(&evaluation).scalar?.written,
          let start = operands[1].evaluate(&evaluation).number.flatMap({ Int(exactly: $0) }),
          let length = operands[2].evaluate(&evaluation).number.flatMap({ Int(exactly: $0) }),
          start >= 1, length >= 0
        else { return .null }
        return .string(String(text.dropFirst(start - 1).prefix(length)))
      }
    },
    OperatorDefinition("patternmatch", 1...2) { reader, element, operands in
      let isCaseSensitive = element.flag("caseSensitive", default: true)
      let pattern: Expression
      if operands.count > 1 {
        pattern = operands[1]
      } else if let written = element["pattern"] {
        guard Pattern(written, isCaseSensitive: isCaseSensitive) != nil else {
          reader.malformed(element, "pattern", expected: "a regular expression of XML Schema")
          return nil
        }
        pattern = .constant(.string(written))
      } else {
        reader.malformed(element, "pattern", expected: "a regular expression of XML Schema")
        return nil
      }
      let operand = operands[0]
      return Expression { evaluation in
        guard let text = operand.evaluate(&evaluation).scalar?.written,
          let written = pattern.evaluate(&evaluation).scalar?.text,
          let pattern = Pattern(written, isCaseSensitive: isCaseSensitive)
        else { return .null }
        return .boolean(pattern.matches(text))
      }
    },
  ]

  private static func comparing(
    _ operands: [Expression],
    _ isCaseSensitive: Bool,
    _ holds: @escaping @Sendable (String, String) -> Bool
  ) -> Expression {
    let (first, second) = (operands[0], operands[1])
    return Expression { evaluation in
      guard let left = first.evaluate(&evaluation).scalar?.written,
        let right = second.evaluate(&evaluation).scalar?.written
      else { return .null }
      return .boolean(
        isCaseSensitive ? holds(left, right) : holds(left.lowercased(), right.lowercased())
      )
    }
  }
}
