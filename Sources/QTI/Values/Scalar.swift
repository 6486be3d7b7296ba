/// One value of a base type.
public enum Scalar: Hashable, Sendable {
  case boolean(Bool)
  case integer(Int)
  case float(Double)
  /// An identifier, a string, a URI or the name of a file.
  case text(String, BaseType)
  case point(x: Double, y: Double)
  /// Two identifiers whose order doesn't count.
  case pair(String, String)
  case directedPair(source: String, destination: String)
  /// In seconds.
  case duration(Double)

  /// The value of any number, `nil` for what is none.
  public var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .float(let value): value
    case .duration(let seconds): seconds
    default: nil
    }
  }

  /// The text of an identifier, string, URI or file name.
  public var text: String? { if case .text(let text, _) = self { text } else { nil } }

  public var baseType: BaseType {
    switch self {
    case .boolean: .boolean
    case .integer: .integer
    case .float: .float
    case .text(_, let type): type
    case .point: .point
    case .pair: .pair
    case .directedPair: .directedPair
    case .duration: .duration
    }
  }

  /// Whether two values are the same; 2 is 2.0, and texts are compared letter by letter.
  ///
  /// - Source: QTI 3.0, match.
  public func matches(_ other: Scalar) -> Bool {
    switch (self, other) {
    case (.text(let left, _), .text(let right, _)): left == right
    case (.pair(let first, let second), .pair(let third, let fourth)):
      (first == third && second == fourth) || (first == fourth && second == third)
    case (.pair, .directedPair(let source, let destination)):
      matches(.pair(source, destination))
    case (.directedPair(let source, let destination), .pair):
      Scalar.pair(source, destination).matches(other)
    case (.integer(let left), .integer(let right)): left == right
    default:
      if let left = number, let right = other.number { left == right } else { self == other }
    }
  }
}
