/// Values that are there: variables, literals, constants.
extension Operators {
  static let builtIn: [OperatorDefinition] = [
    OperatorDefinition("variable", 0...0) { reader, element, _ in
      if let outside = outsideVariable(&reader, element) { return outside }
      guard let slot = reader.slot(element) else { return nil }
      return Expression(spans: SpanState.variable(slot)) { $0.values[slot] }
    },
    OperatorDefinition("correct", 0...0) { reader, element, _ in
      guard let slot = reader.slot(element, roles: [.response]) else { return nil }
      return Expression { $0.corrects[slot] }
    },
    OperatorDefinition("default", 0...0) { reader, element, _ in
      guard let slot = reader.slot(element) else { return nil }
      return Expression { $0.defaults[slot] }
    },
    OperatorDefinition("basevalue", 0...0) { reader, element, _ in
      guard let type = element["baseType"].flatMap({ BaseType(rawValue: $0) }) else {
        reader.malformed(element, "baseType", expected: "a base type such as float")
        return nil
      }
      let text = element.text
      if text.trimmingBlanks.isEmpty { return .constant(.null) }
      guard let scalar = reader.value(text, type, at: element) else { return nil }
      reader.hints.scalars.append(scalar)
      return .constant(.single(scalar))
    },
    OperatorDefinition("null", 0...0) { _, _, _ in .constant(.null) },
    OperatorDefinition("mathconstant", 0...0) { reader, element, _ in
      switch element["name"] {
      case "pi": return .constant(.float(.pi))
      case "e": return .constant(.float(2.718281828459045))
      default:
        reader.malformed(element, "name", expected: "pi or e")
        return nil
      }
    },
    OperatorDefinition("istypeof", 2...2) { _, _, operands in
      let (value, type) = (operands[0], operands[1])
      return Expression { evaluation in
        guard let scalar = value.evaluate(&evaluation).members.first,
          let name = type.evaluate(&evaluation).scalar?.text
        else { return .null }
        return .boolean(scalar.baseType.rawValue == name)
      }
    },
  ]

  /// `ITEM.VARIABLE` in the outcome processing of a test.
  private static func outsideVariable(
    _ reader: inout ItemReader,
    _ element: ItemElement
  ) -> Expression? {
    guard reader.scope == .test, let name = element["identifier"],
      let dot = name.firstIndex(of: ".")
    else { return nil }
    let item = String(name[..<dot])
    reader.mentions.append((item, element))
    var variable = name[name.index(after: dot)...]
    // An item that was drawn more than once is told apart by a number: `ITEM.2.SCORE`.
    var instance = 1
    if let second = variable.firstIndex(of: "."), let number = Int(variable[..<second]) {
      instance = number
      variable = variable[variable.index(after: second)...]
    }
    let (wanted, weight) = (String(variable), element["weightIdentifier"])
    reader.asked.insert(wanted)
    let find: @Sendable ([ItemResult]) -> ItemResult? = { [instance] items in
      guard instance > 0 else { return nil }
      return items.lazy.filter { $0.identifier == item }.dropFirst(instance - 1).first
    }
    let known: @Sendable (SpanState) -> [Span]? = { state in
      guard let result = find(state.items) else { return [] }
      return [result.span(of: wanted, by: weight)]
    }
    return Expression(spans: known) { evaluation in
      find(evaluation.items)?.weighted(wanted, by: weight) ?? .null
    }
  }
}

extension ItemResult {
  /// The value of a variable, times the item's weight of that name when it is a number.
  func weighted(_ variable: String, by weight: String?) -> Value {
    let value = values[variable] ?? .null
    guard let weight, let number = value.number else { return value }
    return .float(number * (weights[weight] ?? 1))
  }

  /// Where the value of a variable can lie, times the weight.
  func span(of variable: String, by weight: String?) -> Span {
    (spans[variable] ?? .everything) * Span(weight.flatMap { weights[$0] } ?? 1)
  }
}
