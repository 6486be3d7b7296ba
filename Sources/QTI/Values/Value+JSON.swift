public import OrderedJSON

/// Values as JSON has them: numbers, booleans, texts, arrays for containers, objects for records.
extension Value {
  public var json: JSONValue {
    switch self {
    case .null: .null
    case .single(let value): value.json
    case .multiple(let values), .ordered(let values): .array(values.map(\.json))
    case .record(let fields): .object(fields.map { .init($0.name, $0.value.json) })
    }
  }
}

extension Scalar {
  public var json: JSONValue {
    switch self {
    case .boolean(let value): .bool(value)
    case .integer(let value): .integer(value)
    case .float(let value): Int(exactly: value).map { .integer($0) } ?? .number(value)
    case .text, .point, .pair, .directedPair, .duration: .string(written)
    }
  }
}
