/// What a response is worth, and looking things up.
extension Operators {
  static let responses: [OperatorDefinition] = [
    OperatorDefinition("mapresponse", 0...0) { reader, element, _ in
      guard let slot = reader.slot(element, roles: [.response]) else { return nil }
      guard let mapping = reader.variables[slot].mapping else {
        // What has areas only is worth nothing as a key.
        if reader.variables[slot].areaMapping != nil { return .constant(.float(0)) }
        return missing("mapping", &reader, element)
      }
      let span = reader.span(of: slot)
      return Expression(spans: SpanState.always(span)) {
        .float(mapping.total(of: $0.values[slot]))
      }
    },
    OperatorDefinition("mapresponsepoint", 0...0) { reader, element, _ in
      guard let slot = reader.slot(element, roles: [.response]) else { return nil }
      guard let areas = reader.variables[slot].areaMapping else {
        return missing("areaMapping", &reader, element)
      }
      let declared = reader.variables[slot]
      reader.need(ValueType(declared.baseType, declared.cardinality), "a point", in: element) {
        $0.base == .point
      }
      let span = reader.pointSpan(of: slot)
      return Expression(spans: SpanState.always(span)) { .float(areas.total(of: $0.values[slot])) }
    },
    OperatorDefinition("lookuptable", 1...1) { reader, element, operands in
      let tables = ["matchTable", "interpolationTable"]
      guard let child = element.elements.first(where: { tables.contains($0.name) }) else {
        return missing("matchTable", &reader, element)
      }
      let targets =
        child.elements.compactMap { $0["targetValue"] } + [child["defaultValue"]].compactMap { $0 }
      // The expression has no declared type, so the targets say which one it is.
      let type: BaseType =
        targets.allSatisfy { Int($0) != nil }
        ? .integer : targets.allSatisfy { Double($0) != nil } ? .float : .string
      let table = reader.lookupTable(child, type)
      let source = operands[0]
      return Expression(spans: SpanState.always(table.span)) {
        table.target(for: source.evaluate(&$0).number)
      }
    },
  ]

  private static func missing(
    _ part: String,
    _ reader: inout ItemReader,
    _ element: ItemElement
  ) -> Expression? {
    reader.report(
      .malformed,
      "<\(element.writtenName)> needs a <\(part)>, and there is none",
      at: element,
      fix: "add a <\(part)> to the declaration of the response"
    )
    return nil
  }
}
