/// Containers and records.
extension Operators {
  static let containers: [OperatorDefinition] = [
    .variadic("multiple", OperatorDefinition.any, spans: Span.together) {
      .container($0.flatMap(\.members), isOrdered: false)
    },
    .variadic("ordered", OperatorDefinition.any, spans: Span.together) {
      .container($0.flatMap(\.members), isOrdered: true)
    },
    .unary("containersize") { .integer($0.members.count) },
    .unary("isnull") { .boolean($0.isNull) },
    OperatorDefinition("index", 1...2) { reader, element, operands in
      guard let position = operands.count > 1 ? operands[1] : reader.figure(element, "n") else {
        if element["n"] == nil { reader.malformed(element, "n", expected: "a position from 1") }
        return nil
      }
      let container = operands[0]
      return Expression { evaluation in
        let members = container.evaluate(&evaluation).members
        guard let number = position.evaluate(&evaluation).number,
          let position = Int(exactly: number), (1...max(1, members.count)).contains(position),
          !members.isEmpty
        else { return .null }
        return .single(members[position - 1])
      }
    },
    .binary("member") { member, container in
      guard let scalar = member.scalar, !container.isNull else { return .null }
      return .boolean(container.members.contains { $0.matches(scalar) })
    },
    .binary("delete") { member, container in
      guard let scalar = member.scalar, !container.isNull else { return .null }
      let rest = container.members.filter { !$0.matches(scalar) }
      if case .ordered = container { return .container(rest, isOrdered: true) }
      return .container(rest, isOrdered: false)
    },
    .binary("contains") { whole, part in
      guard !whole.isNull, !part.isNull else { return .null }
      return .boolean(contains(whole, part))
    },
    OperatorDefinition("record", OperatorDefinition.any) { reader, element, _ in
      var fields: [(name: String, value: Expression)] = []
      for child in element.elements(named: "fieldValue") {
        guard let name = child["fieldIdentifier"] else {
          reader.malformed(child, "fieldIdentifier", expected: "a name")
          continue
        }
        if let value = reader.onlyOperand(of: child) { fields.append((name, value)) }
      }
      let all = fields
      return Expression { evaluation in
        let found = all.compactMap { field in
          field.value.evaluate(&evaluation).scalar.map { Value.Field(name: field.name, value: $0) }
        }
        return found.isEmpty ? .null : .record(found)
      }
    },
    OperatorDefinition("fieldvalue", 1...1) { reader, element, operands in
      guard let name = element["fieldIdentifier"] else {
        reader.malformed(element, "fieldIdentifier", expected: "a name")
        return nil
      }
      let record = operands[0]
      return Expression { evaluation in
        guard case .record(let fields) = record.evaluate(&evaluation),
          let field = fields.first(where: { $0.name == name })
        else { return .null }
        return .single(field.value)
      }
    },
    OperatorDefinition("repeat", 1...Int.max) { reader, element, operands in
      guard let count = reader.figure(element, "numberRepeats") else {
        if element["numberRepeats"] == nil {
          reader.malformed(element, "numberRepeats", expected: "a whole number")
        }
        return nil
      }
      return Expression { evaluation in
        guard let times = count.evaluate(&evaluation).number, times >= 1 else { return .null }
        var members: [Scalar] = []
        // Bounded, so that no item can keep the office's laptop busy for ever.
        for _ in 0..<Int(min(times, 10_000)) where members.count < 10_000 {
          for operand in operands { members += operand.evaluate(&evaluation).members }
        }
        return .container(members, isOrdered: true)
      }
    },
  ]

  /// All members of the part, as often as they occur; for ordered ones as one unbroken run.
  private static func contains(_ whole: Value, _ part: Value) -> Bool {
    var rest = whole.members
    let wanted = part.members
    if case .ordered = whole, case .ordered = part {
      guard wanted.count <= rest.count else { return false }
      return (0...(rest.count - wanted.count)).contains { start in
        wanted.indices.allSatisfy { rest[start + $0].matches(wanted[$0]) }
      }
    }
    for member in wanted {
      guard let position = rest.firstIndex(where: { $0.matches(member) }) else { return false }
      rest.remove(at: position)
    }
    return true
  }
}
