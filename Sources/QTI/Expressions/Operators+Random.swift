/// Drawing by the seed of the session.
extension Operators {
  static let randomness: [OperatorDefinition] = [
    OperatorDefinition("random", 1...1) { _, _, operands in
      let container = operands[0]
      return Expression { evaluation in
        let members = container.evaluate(&evaluation).members
        guard !members.isEmpty else { return .null }
        return .single(members[evaluation.random.index(below: members.count)])
      }
    },
    OperatorDefinition("randominteger", 0...0) { reader, element, _ in
      guard let (least, most) = bounds(&reader, element) else { return nil }
      let step = reader.figure(element, "step") ?? .constant(.integer(1))
      return Expression { evaluation in
        guard let least = least.evaluate(&evaluation).number,
          let most = most.evaluate(&evaluation).number,
          let step = step.evaluate(&evaluation).number, step >= 1, most >= least,
          let steps = Int(exactly: ((most - least) / step).rounded(.down)), steps < Int.max
        else { return .null }
        let drawn = Double(evaluation.random.index(below: steps + 1))
        return Int(exactly: least + drawn * step).map { .integer($0) } ?? .null
      }
    },
    OperatorDefinition("randomfloat", 0...0) { reader, element, _ in
      guard let (least, most) = bounds(&reader, element) else { return nil }
      return Expression { evaluation in
        guard let least = least.evaluate(&evaluation).number,
          let most = most.evaluate(&evaluation).number
        else { return .null }
        return .float(least + evaluation.random.unit() * (most - least))
      }
    },
  ]

  private static func bounds(
    _ reader: inout ItemReader,
    _ element: ItemElement
  ) -> (Expression, Expression)? {
    guard element["max"] != nil else {
      reader.malformed(element, "max", expected: "a number")
      return nil
    }
    let least = element["min"] == nil ? .constant(.integer(0)) : reader.figure(element, "min")
    guard let least, let most = reader.figure(element, "max") else { return nil }
    return (least, most)
  }
}
