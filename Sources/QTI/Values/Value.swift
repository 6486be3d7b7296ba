/// What a variable holds and an expression gives.
///
/// Empty containers and empty strings are NULL, so they never occur: build containers with
/// `container(_:isOrdered:)` and texts with `single(text:)`.
/// - Source: QTI 3.0, section 2.6, Variables and their values.
public enum Value: Hashable, Sendable {
  case null
  case single(Scalar)
  /// Any order; the same value may occur more than once. Never empty.
  case multiple([Scalar])
  /// Never empty.
  case ordered([Scalar])
  /// In the order written; names differ.
  case record([Field])

  /// One named value of a record.
  public struct Field: Hashable, Sendable {
    public var name: String
    public var value: Scalar

    public init(name: String, value: Scalar) {
      self.name = name
      self.value = value
    }
  }

  static func container(_ members: [Scalar], isOrdered: Bool) -> Value {
    members.isEmpty ? .null : isOrdered ? .ordered(members) : .multiple(members)
  }

  static func float(_ value: Double) -> Value { value.isNaN ? .null : .single(.float(value)) }
  static func integer(_ value: Int) -> Value { .single(.integer(value)) }
  static func boolean(_ value: Bool) -> Value { .single(.boolean(value)) }

  /// The empty string is NULL.
  static func string(_ text: String) -> Value {
    text.isEmpty ? .null : .single(.text(text, .string))
  }
}

extension Value {
  public var isNull: Bool { self == .null }

  /// Every value in it: none of NULL, one of a single value.
  public var members: [Scalar] {
    switch self {
    case .null: []
    case .single(let value): [value]
    case .multiple(let values), .ordered(let values): values
    case .record(let fields): fields.map(\.value)
    }
  }

  /// The one value there is; a container of one counts as that one.
  var scalar: Scalar? {
    switch self {
    case .single(let value): value
    case .multiple(let values), .ordered(let values): values.count == 1 ? values[0] : nil
    case .null, .record: nil
    }
  }

  public var number: Double? { scalar?.number }

  /// What a condition makes of it.
  ///
  /// The standard asks conditions for booleans; real items also put numbers, texts and containers
  /// there, where zero and NULL are false and all else is true.
  var isTrue: Bool {
    switch self {
    case .null: false
    case .single(.boolean(let value)): value
    case .single(.integer(let value)): value != 0
    case .single(.float(let value)): value != 0
    case .single(.text("false", _)): false
    default: true
    }
  }

  /// Whether two values of one cardinality hold the same; `nil` when one of them is NULL.
  ///
  /// - Complexity: O(members²) for `multiple`, whose order doesn't count.
  /// - Source: QTI 3.0, match.
  func matches(_ other: Value) -> Bool? {
    switch (self, other) {
    case (.null, _), (_, .null): return nil
    case (.single(let left), .single(let right)): return left.matches(right)
    case (.record(let left), .record(let right)):
      return left.count == right.count
        && left.allSatisfy { field in
          right.contains { $0.name == field.name && $0.value.matches(field.value) }
        }
    case (.record, _), (_, .record): return false
    case (.ordered(let left), .ordered(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { $0.matches($1) }
    default:
      var rest = other.members
      guard members.count == rest.count else { return false }
      for member in members {
        guard let position = rest.firstIndex(where: { $0.matches(member) }) else { return false }
        rest.swapAt(position, rest.count - 1)
        rest.removeLast()
      }
      return true
    }
  }
}
