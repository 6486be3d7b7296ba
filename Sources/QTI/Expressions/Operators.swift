/// Every operator there is, family by family.
///
/// A further operator is a line in its family's file; a further family is a line here.
enum Operators {
  static let all: [OperatorDefinition] =
    builtIn + responses + containers + logic + comparison + strings + geometry + arithmetic
    + rounding + functions + statistics + randomness + testResults

  private static let byName = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name, $0) }
  )

  static func named(_ name: String) -> OperatorDefinition? { byName[name.lowercased()] }
}
