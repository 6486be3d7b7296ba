import Diagnostics

/// Reading the declarations of variables.
extension ItemReader {
  mutating func declare(_ element: ItemElement, as role: VariableDeclaration.Role) {
    guard let identifier = element["identifier"]?.trimmingBlanks, !identifier.isEmpty else {
      return malformed(element, "identifier", expected: "a name")
    }
    guard let cardinality = element["cardinality"].flatMap({ Cardinality(rawValue: $0) }) else {
      return malformed(element, "cardinality", expected: "single, multiple, ordered or record")
    }
    let type = element["baseType"].flatMap { BaseType(rawValue: $0) }
    if type == nil, cardinality != .record || element["baseType"] != nil {
      let known = BaseType.allCases.map(\.rawValue).joined(separator: ", ")
      return malformed(element, "baseType", expected: "one of \(known)")
    }
    var variable = VariableDeclaration(
      identifier: identifier,
      role: role,
      cardinality: cardinality,
      baseType: type
    )
    if let child = element.first("defaultValue") {
      variable.defaultValue = values(in: child, type, cardinality)
    } else if let written = element["defaultValue"] {
      variable.defaultValue = value(written, type, at: element).map { .single($0) } ?? .null
    }
    if let child = element.first("correctResponse") {
      variable.correctResponse = values(in: child, type, cardinality)
    }
    variable.mapping = element.first("mapping").map { mapping($0, type) }
    variable.areaMapping = element.first("areaMapping").map { areaMapping($0) }
    if let child = element.first("matchTable") ?? element.first("interpolationTable") {
      variable.table = lookupTable(child, type)
    }
    variable.normalMaximum = element.number("normalMaximum")
    variable.normalMinimum = element.number("normalMinimum")
    variable.externalScored = element["externalScored"]
    declare(variable, at: element)
  }

  mutating func malformed(_ element: ItemElement, _ attribute: String, expected: String) {
    let found = element[attribute].map { "is '\($0)'" } ?? "is missing"
    report(
      .malformed,
      "\(attribute) of <\(element.writtenName)> \(found); expected is \(expected)",
      at: element,
      fix: "write \(attribute)=\"...\" with \(expected)"
    )
  }

  /// The `<value>` children as one value.
  private mutating func values(
    in element: ItemElement,
    _ type: BaseType?,
    _ cardinality: Cardinality
  ) -> Value {
    let written = element.elements(named: "value")
    if cardinality == .record {
      var fields: [Value.Field] = []
      for child in written {
        let kind = child["baseType"].flatMap { BaseType(rawValue: $0) } ?? .string
        if let name = child["fieldIdentifier"], let scalar = value(child.text, kind, at: child) {
          fields.append(Value.Field(name: name, value: scalar))
        }
      }
      return fields.isEmpty ? .null : .record(fields)
    }
    var members: [Scalar] = []
    for child in written {
      if let scalar = value(child.text, type, at: child) { members.append(scalar) }
    }
    if cardinality == .single { return members.first.map { .single($0) } ?? .null }
    return .container(members, isOrdered: cardinality == .ordered)
  }

  /// One value of a type; nothing for an empty text, and a finding for one of another shape.
  mutating func value(_ text: String, _ type: BaseType?, at element: ItemElement) -> Scalar? {
    guard !text.trimmingBlanks.isEmpty else { return nil }
    let type = type ?? .string
    if let scalar = Scalar(type == .string ? text.trimmingBlanks : text, as: type) {
      return scalar
    }
    report(
      .malformed,
      "'\(text.trimmingBlanks)' is no \(type.rawValue)",
      at: element,
      fix: "write a value of the base type \(type.rawValue)"
    )
    return nil
  }

  private mutating func mapping(_ element: ItemElement, _ type: BaseType?) -> Mapping {
    var entries: [Mapping.Entry] = []
    for entry in element.elements(named: "mapEntry") {
      guard let worth = entry.number("mappedValue") else {
        malformed(entry, "mappedValue", expected: "a number")
        continue
      }
      guard let key = entry["mapKey"] else {
        malformed(entry, "mapKey", expected: "a response")
        continue
      }
      // Points can't be map keys; such an entry simply never matches.
      let scalar = Scalar(type == .string ? key : key.trimmingBlanks, as: type ?? .string)
      entries.append(
        Mapping.Entry(
          key: scalar ?? .text(key, .string),
          value: worth,
          isCaseSensitive: entry.flag(
            "caseSensitive",
            default: element.flag("caseSensitive", default: true)
          )
        )
      )
    }
    return Mapping(
      entries: entries,
      defaultValue: element.number("defaultValue") ?? 0,
      lowerBound: element.number("lowerBound"),
      upperBound: element.number("upperBound")
    )
  }

  private mutating func areaMapping(_ element: ItemElement) -> AreaMapping {
    var entries: [AreaMapping.Entry] = []
    for entry in element.elements(named: "areaMapEntry") {
      guard let worth = entry.number("mappedValue") else {
        malformed(entry, "mappedValue", expected: "a number")
        continue
      }
      if let area = area(entry) { entries.append(.init(area: area, value: worth)) }
    }
    return AreaMapping(
      entries: entries,
      defaultValue: element.number("defaultValue") ?? 0,
      lowerBound: element.number("lowerBound"),
      upperBound: element.number("upperBound")
    )
  }

  mutating func area(_ element: ItemElement) -> Area? {
    let shape = element["shape"] ?? "default"
    if let area = Area(shape: shape, coords: element["coords"] ?? "") { return area }
    malformed(element, "coords", expected: "the coordinates of a \(shape)")
    return nil
  }

  mutating func lookupTable(_ element: ItemElement, _ type: BaseType?) -> LookupTable {
    let interpolates = element.name == "interpolationTable"
    var rows: [LookupTable.Row] = []
    for entry in element.elements {
      guard entry.name == "matchTableEntry" || entry.name == "interpolationTableEntry" else {
        continue
      }
      guard let source = entry.number("sourceValue") else {
        malformed(entry, "sourceValue", expected: "a number")
        continue
      }
      guard let written = entry["targetValue"] else {
        malformed(entry, "targetValue", expected: "a value")
        continue
      }
      rows.append(
        LookupTable.Row(
          source: source,
          target: value(written, type, at: entry).map { .single($0) } ?? .null,
          includesBoundary: entry.flag("includeBoundary", default: true)
        )
      )
    }
    let fallback = element["defaultValue"].flatMap { value($0, type, at: element) }
    return LookupTable(
      interpolates: interpolates,
      rows: rows,
      defaultValue: fallback.map { .single($0) } ?? .null
    )
  }
}
