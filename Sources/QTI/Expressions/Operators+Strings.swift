import TextPatterns

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
      let operand = operands[0]
      if operands.count > 1 {
        let pattern = operands[1]
        return Expression { evaluation in
          guard let text = operand.evaluate(&evaluation).scalar?.written,
            let written = pattern.evaluate(&evaluation).scalar?.text,
            let pattern = try? SchemaPattern(written, isCaseSensitive: isCaseSensitive)
          else { return .null }
          return .boolean(pattern.matches(text))
        }
      }
      guard let pattern = reader.pattern(element, isCaseSensitive: isCaseSensitive) else {
        return nil
      }
      if let example = pattern.example { reader.hints.scalars.append(.text(example, .string)) }
      return Expression { evaluation in
        guard let text = operand.evaluate(&evaluation).scalar?.written else { return .null }
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

extension ItemReader {
  /// The expression in `pattern`; `nil` with a finding for what is none.
  fileprivate mutating func pattern(
    _ element: ItemElement,
    isCaseSensitive: Bool
  ) -> SchemaPattern? {
    let expected = "a regular expression of XML Schema"
    guard let written = element["pattern"] else {
      malformed(element, "pattern", expected: expected)
      return nil
    }
    do throws(PatternFault) {
      return try SchemaPattern(written, isCaseSensitive: isCaseSensitive)
    } catch {
      report(
        .malformed,
        "pattern of <\(element.writtenName)>\(ofItem) is '\(written)', which is no regular expression of "
          + "XML Schema: \(error.what) (character \(error.position))",
        at: element,
        fix: "write pattern=\"...\" with \(expected), such as [0-9]{4}"
      )
      return nil
    }
  }
}
