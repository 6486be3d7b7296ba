/// Means and spreads of containers; NULL as soon as a member is missing or no number.
///
/// - Source: QTI 3.0, statsOperator and StatsOperatorNameEnum.
extension Operators {
  static let statistics: [OperatorDefinition] =
    names.map { name in
      OperatorDefinition(name.lowercased(), 1...Int.max) { reader, element, operands in
        expression(name, &reader, element, operands)
      }
    }
    + [
      OperatorDefinition("statsoperator", 1...Int.max) { reader, element, operands in
        guard let name = element["name"], names.contains(name) else {
          reader.malformed(element, "name", expected: "one of \(names.joined(separator: ", "))")
          return nil
        }
        return expression(name, &reader, element, operands)
      }
    ]

  /// `multiple` and `ordered` drop NULL, which would hide that a figure is missing; what they are
  /// given is therefore looked at one by one.
  private static func expression(
    _ name: String,
    _ reader: inout ItemReader,
    _ element: ItemElement,
    _ operands: [Expression]
  ) -> Expression {
    let containers = element.elements.filter { ["multiple", "ordered"].contains($0.name) }
    let members = containers.count == 1 && operands.count == 1
    let inner = members ? reader.operands(of: containers[0]) : operands
    return Expression { evaluation in statistic(name, inner.map { $0.evaluate(&evaluation) }) }
  }

  private static let names = ["mean", "sampleVariance", "sampleSD", "popVariance", "popSD"]

  private static func statistic(_ name: String, _ values: [Value]) -> Value {
    guard let members = numbers(values)?.compactMap(\.number), !members.isEmpty else {
      return .null
    }
    let count = Double(members.count)
    let mean = members.reduce(0, +) / count
    if name == "mean" { return finite(mean) }
    let squares = members.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let isSample = name.hasPrefix("sample")
    if isSample, members.count < 2 { return .null }
    let variance = squares / (isSample ? count - 1 : count)
    return finite(name.hasSuffix("SD") ? variance.squareRoot() : variance)
  }
}
