/// Sums and their kin; one NULL among the operands makes the result NULL.
extension Operators {
  static let arithmetic: [OperatorDefinition] = [
    folding("sum", { $0.addingReportingOverflow($1) }, +, span: +),
    folding("product", { $0.multipliedReportingOverflow(by: $1) }, *, span: *),
    folding("max", { (Swift.max($0, $1), false) }, Swift.max, span: Span.greater),
    folding("min", { (Swift.min($0, $1), false) }, Swift.min, span: Span.lesser),
    .binary("subtract", span: -) {
      numbers([$0, $1]).map { Figures.subtract($0[0], $0[1]) } ?? .null
    },
    .binary("divide", span: /) { left, right in
      guard let left = left.number, let right = right.number, right != 0 else { return .null }
      return .float(left / right)
    },
    .binary("power") { base, exponent in
      guard let base = base.number, let exponent = exponent.number else { return .null }
      return finite(Elementary.power(base, exponent))
    },
    .binary("integerdivide") { whole($0, $1) { ($0 / $1).rounded(.down) } },
    .binary("integermodulus") { whole($0, $1) { $0 - ($0 / $1).rounded(.down) * $1 } },
    .binary("mod") { whole($0, $1) { $0 - ($0 / $1).rounded(.down) * $1 } },
    .unary("integertofloat", span: Span.same) { $0.number.map { .float($0) } ?? .null },
    .variadic("gcd") { divisors($0) { Figures.gcd($0, $1) } },
    .variadic("lcm") { divisors($0) { Figures.lcm($0, $1) } },
  ]

  /// Every number in the operands; `nil` when one is NULL or no number.
  static func numbers(_ values: [Value]) -> [Scalar]? {
    var numbers: [Scalar] = []
    for value in values {
      if value.isNull { return nil }
      for member in value.members {
        guard member.number != nil else { return nil }
        numbers.append(member)
      }
    }
    return numbers.isEmpty ? nil : numbers
  }

  /// A finite number, else NULL: the standard knows infinity, but no score is infinite.
  static func finite(_ value: Double) -> Value { value.isFinite ? .float(value) : .null }

  /// Whole numbers stay whole as long as they fit.
  private static func folding(
    _ name: String,
    _ exact: @escaping @Sendable (Int, Int) -> (partialValue: Int, overflow: Bool),
    _ inexact: @escaping @Sendable (Double, Double) -> Double,
    span: @escaping @Sendable (Span, Span) -> Span
  ) -> OperatorDefinition {
    let spans: @Sendable ([Span]) -> [Span]? = { spans in
      spans.first.map { [spans.dropFirst().reduce($0, span)] } ?? [Span(0)]
    }
    return .variadic(name, spans: spans) { values in
      guard let numbers = numbers(values) else { return .null }
      var result = numbers[0]
      for number in numbers.dropFirst() {
        if case .integer(let left) = result, case .integer(let right) = number {
          let (value, overflow) = exact(left, right)
          if !overflow {
            result = .integer(value)
            continue
          }
        }
        result = .float(inexact(result.number ?? .nan, number.number ?? .nan))
      }
      return .single(result)
    }
  }

  private static func whole(
    _ left: Value,
    _ right: Value,
    _ apply: (Double, Double) -> Double
  ) -> Value {
    guard let left = left.number, let right = right.number, right != 0 else { return .null }
    let result = apply(left, right)
    return Int(exactly: result).map { .integer($0) } ?? finite(result)
  }

  private static func divisors(_ values: [Value], _ apply: (Int, Int) -> Int?) -> Value {
    guard let numbers = numbers(values) else { return .null }
    var result: Int?
    for number in numbers {
      guard let value = number.number.flatMap({ Int(exactly: $0) }) else { return .null }
      guard let next = result.map({ apply($0, value) }) ?? value.magnitudeIfItFits else {
        return .null
      }
      result = next
    }
    return result.map { .integer($0) } ?? .null
  }
}

/// Exact steps on whole numbers.
enum Figures {
  static func subtract(_ left: Scalar, _ right: Scalar) -> Value {
    if case .integer(let first) = left, case .integer(let second) = right {
      let (value, overflow) = first.subtractingReportingOverflow(second)
      if !overflow { return .integer(value) }
    }
    return .float((left.number ?? .nan) - (right.number ?? .nan))
  }

  /// Euclid's algorithm; `nil` when the result doesn't fit.
  static func gcd(_ left: Int, _ right: Int) -> Int? {
    var (high, low) = (left.magnitude, right.magnitude)
    while low != 0 { (high, low) = (low, high % low) }
    return Int(exactly: high)
  }

  static func lcm(_ left: Int, _ right: Int) -> Int? {
    guard left != 0, right != 0 else { return 0 }
    guard let divisor = gcd(left, right) else { return nil }
    let (product, overflow) = (left / divisor).multipliedReportingOverflow(by: right)
    return overflow ? nil : product.magnitudeIfItFits
  }
}

extension Int {
  fileprivate var magnitudeIfItFits: Int? { Int(exactly: magnitude) }
}
