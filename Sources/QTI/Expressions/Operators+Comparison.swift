/// Which is greater, and whether two are as good as equal.
extension Operators {
  static let comparison: [OperatorDefinition] =
    [
      ordering("lt") { $0 < $1 }, ordering("lte") { $0 <= $1 },
      ordering("gt") { $0 > $1 }, ordering("gte") { $0 >= $1 },
      ordering("durationlt") { $0 < $1 }, ordering("durationgte") { $0 >= $1 },
    ] + [equal, equalRounded]

  private static func ordering(
    _ name: String,
    _ holds: @escaping @Sendable (Double, Double) -> Bool
  ) -> OperatorDefinition {
    .binary(name) { left, right in
      guard let left = left.number, let right = right.number else { return .null }
      return .boolean(holds(left, right))
    }
  }

  private static let equal = OperatorDefinition("equal", 2...2) { reader, element, operands in
    let (first, second) = (operands[0], operands[1])
    let mode = element["toleranceMode"] ?? "exact"
    guard mode != "exact" else {
      return Expression { evaluation in
        let (left, right) = (first.evaluate(&evaluation), second.evaluate(&evaluation))
        guard let one = left.scalar, let other = right.scalar else {
          return left.matches(right).map { .boolean($0) } ?? .null
        }
        return .boolean(one.matches(other))
      }
    }
    guard mode == "absolute" || mode == "relative" else {
      reader.malformed(element, "toleranceMode", expected: "exact, absolute or relative")
      return nil
    }
    let written = (element["tolerance"] ?? "").split { $0 == " " || $0 == "," }.map(String.init)
    let bounds = written.compactMap { text -> Expression? in
      if let number = Double(text) { return .constant(.float(number)) }
      return reader.slot(of: text.filter { $0 != "{" && $0 != "}" }).map { slot in
        Expression { $0.values[slot] }
      }
    }
    guard let below = bounds.first, let above = bounds.last, bounds.count == written.count,
      bounds.count <= 2
    else {
      reader.malformed(element, "tolerance", expected: "one number, or two")
      return nil
    }
    let includesLower = element.flag("includeLowerBound", default: true)
    let includesUpper = element.flag("includeUpperBound", default: true)
    return Expression { evaluation in
      guard let exact = first.evaluate(&evaluation).number,
        let found = second.evaluate(&evaluation).number,
        let below = below.evaluate(&evaluation).number,
        let above = above.evaluate(&evaluation).number
      else { return .null }
      var (low, high) = (exact - below, exact + above)
      if mode == "relative" {
        (low, high) = (exact * (1 - below / 100), exact * (1 + above / 100))
        if low > high { swap(&low, &high) }
      }
      return .boolean(
        (includesLower ? found >= low : found > low)
          && (includesUpper ? found <= high : found < high)
      )
    }
  }

  private static let equalRounded = OperatorDefinition("equalrounded", 2...2) {
    reader,
    element,
    operands in
    guard let rounding = Rounding(element, &reader) else { return nil }
    let (first, second) = (operands[0], operands[1])
    return Expression { evaluation in
      guard let left = first.evaluate(&evaluation).number,
        let right = second.evaluate(&evaluation).number,
        let figures = rounding.figures.evaluate(&evaluation).number
      else { return .null }
      return .boolean(
        rounding.rounded(left, figures) == rounding.rounded(right, figures)
      )
    }
  }
}
