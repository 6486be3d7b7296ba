/// Reading a value whose shape is only hoped for: `nil` when it is another.
extension JSONValue {
  public var isNull: Bool { self == .null }

  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

  public var integer: Int? { if case .integer(let value) = self { value } else { nil } }

  /// Any number, whole ones included.
  public var number: Double? {
    switch self {
    case .number(let value): value
    case .integer(let value): Double(value)
    default: nil
    }
  }

  public var string: String? { if case .string(let value) = self { value } else { nil } }

  public var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }

  public var members: [Member]? { if case .object(let members) = self { members } else { nil } }

  /// The value of the first member of that name; `nil` for a missing one and for other shapes.
  ///
  /// - Complexity: O(members).
  public subscript(name: String) -> JSONValue? { members?.first { $0.name == name }?.value }

  /// The element at that position, counted from 0; `nil` beyond the end and for other shapes.
  public subscript(index: Int) -> JSONValue? {
    guard case .array(let values) = self, values.indices.contains(index) else { return nil }
    return values[index]
  }

  /// What kind of value it is, for messages: `a string`, `an object`.
  public var phrase: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .integer, .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// Reading members that must be there.
extension JSONValue {
  /// - Throws: `JSONShapeError` when this is no object or lacks the member.
  public func member(_ name: String) throws(JSONShapeError) -> JSONValue {
    guard let value = self[name] else {
      throw JSONShapeError(name: name, expected: "a value", found: "nothing")
    }
    return value
  }

  /// - Throws: `JSONShapeError` when the member is missing or no string.
  public func string(_ name: String) throws(JSONShapeError) -> String {
    try member(name, as: "a string", \.string)
  }

  /// - Throws: `JSONShapeError` when the member is missing or no whole number of 64 bits.
  public func integer(_ name: String) throws(JSONShapeError) -> Int {
    try member(name, as: "a whole number", \.integer)
  }

  /// - Throws: `JSONShapeError` when the member is missing or no number.
  public func number(_ name: String) throws(JSONShapeError) -> Double {
    try member(name, as: "a number", \.number)
  }

  /// - Throws: `JSONShapeError` when the member is missing or no boolean.
  public func bool(_ name: String) throws(JSONShapeError) -> Bool {
    try member(name, as: "true or false", \.bool)
  }

  /// - Throws: `JSONShapeError` when the member is missing or no array.
  public func array(_ name: String) throws(JSONShapeError) -> [JSONValue] {
    try member(name, as: "an array", \.array)
  }

  private func member<Value>(
    _ name: String,
    as expected: String,
    _ read: (JSONValue) -> Value?
  ) throws(JSONShapeError) -> Value {
    let value = self[name]
    guard let value, let result = read(value) else {
      let found = value.map { $0.phrase } ?? "nothing"
      throw JSONShapeError(name: name, expected: expected, found: found)
    }
    return result
  }
}

/// A value that has another shape than its reader needs.
public struct JSONShapeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The member that was asked for.
  public var name: String
  public var expected: String
  public var found: String

  public init(name: String, expected: String, found: String) {
    self.name = name
    self.expected = expected
    self.found = found
  }

  public var description: String { "member '\(name)': expected \(expected), found \(found)" }
}
