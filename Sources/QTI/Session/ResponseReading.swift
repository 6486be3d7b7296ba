public import OrderedJSON

/// Responses as other programs and people give them.
extension VariableDeclaration {
  /// A response in JSON: a text, number or boolean, an array of them, or the form of the PCI
  /// standard (`{"base": {"string": "x"}}`); `nil` when it isn't of this variable's type.
  ///
  /// - Source: 1EdTech Portable Custom Interaction 1.0, section 3.1, JSON response format.
  public func value(of json: JSONValue) -> Value? {
    switch json {
    case .null: return .null
    case .string(let text): return value(ofTexts: [text])
    case .integer, .number, .bool: return value(ofTexts: [json.plainText ?? ""])
    case .array(let members):
      if let text = joined(members), cardinality == .single { return value(ofTexts: [text]) }
      let texts = members.filter { !$0.isNull }.compactMap { member in
        member.plainText ?? member.array.flatMap { joined($0) }
      }
      guard texts.count == members.count(where: { !$0.isNull }) else { return nil }
      return value(ofTexts: texts)
    case .object(let members):
      if cardinality == .record {
        if let record = members.first, members.count == 1, record.name == "record",
          let fields = record.value.array
        {
          return Self.record(fields)
        }
        let fields = members.compactMap { member in
          member.value.scalar.map { Value.Field(name: member.name, value: $0) }
        }
        return fields.count == members.count && !fields.isEmpty ? .record(fields) : nil
      }
      guard members.count == 1, let member = members.first else { return nil }
      switch member.name {
      case "base", "list":
        guard let inner = member.value.members else { return member.value.isNull ? .null : nil }
        return inner.first.map { value(of: $0.value) } ?? .null
      default: return nil
      }
    }
  }

  /// Two names or coordinates beside each other as QTI writes a pair or a point; `nil` for others.
  private func joined(_ members: [JSONValue]) -> String? {
    guard [.pair, .directedPair, .point].contains(baseType), members.count == 2 else { return nil }
    let halves = members.compactMap(\.plainText)
    guard halves.count == 2, !halves.contains(where: { $0.contains(where: \.isWhitespace) }) else {
      return nil
    }
    return halves.joined(separator: " ")
  }

  /// `[{"name": "x", "base": {"integer": 7}}]`; `nil` when a field has another shape.
  private static func record(_ fields: [JSONValue]) -> Value? {
    var found: [Value.Field] = []
    for field in fields {
      guard let name = field["name"]?.string, let base = field["base"] else { return nil }
      guard let inner = base.members?.first else { continue }
      guard let type = BaseType(rawValue: inner.name), let text = inner.value.plainText,
        let scalar = Scalar(text, as: type)
      else { return nil }
      found.append(Value.Field(name: name, value: scalar))
    }
    return found.isEmpty ? .null : .record(found)
  }

  /// A response as typed into one field: members apart by a comma, a semicolon or a line; or a
  /// JSON array.
  public func value(ofField text: String) -> Value? {
    if text.trimmingBlanks.hasPrefix("[") || cardinality == .record {
      if let json = try? JSONValue(parsing: Array(text.utf8)),
        let value = value(of: json)
      {
        return value
      }
      if cardinality == .record { return text.trimmingBlanks.isEmpty ? .null : nil }
      // A list of several for a variable that holds one is no value of it, unless it is a text.
      if let list = try? JSONValue(parsing: Array(text.utf8)), list.array != nil,
        baseType != .string
      {
        return nil
      }
    }
    if cardinality == .single { return value(ofTexts: [text]) }
    // Blanks stand within strings and pairs; identifiers and numbers have none.
    let isOneWord = [.identifier, .integer, .float, .boolean].contains(baseType)
    return value(
      ofTexts: text.split {
        $0 == "," || $0 == ";" || $0.isNewline || (isOneWord && $0.isWhitespace)
      }.map(String.init)
    )
  }

  private func value(ofTexts texts: [String]) -> Value? {
    var members: [Scalar] = []
    for text in texts where !text.trimmingBlanks.isEmpty {
      guard let scalar = Scalar(text, as: baseType ?? .string) else { return nil }
      members.append(scalar)
    }
    guard let first = members.first else { return .null }
    switch cardinality {
    case .single: return members.count == 1 ? .single(first) : nil
    case .multiple: return .multiple(members)
    case .ordered: return .ordered(members)
    case .record: return nil
    }
  }
}

extension JSONValue {
  fileprivate var plainText: String? {
    switch self {
    case .string(let text): text
    case .integer(let value): String(value)
    case .number(let value): String(value)
    case .bool(let value): value ? "true" : "false"
    case .null, .array, .object: nil
    }
  }

  fileprivate var scalar: Scalar? {
    switch self {
    case .string(let text): .text(text, .string)
    case .integer(let value): .integer(value)
    case .number(let value): .float(value)
    case .bool(let value): .boolean(value)
    case .null, .array, .object: nil
    }
  }
}
