/// What the outcome processing of a test may ask of its items.
///
/// - Source: QTI 3.0, section 5, Item subsets: testVariables, numberCorrect and their kin.
extension Operators {
  static let testResults: [OperatorDefinition] = [
    overItems("testvariables") { items, element in
      let weight = element["weightIdentifier"]
      let name = element["variableIdentifier"] ?? "SCORE"
      return .container(items.flatMap { $0.weighted(name, by: weight).members }, isOrdered: false)
    },
    overItems("outcomemaximum") { limits($0, $1) { $0.maximums } },
    overItems("outcomeminimum") { limits($0, $1) { $0.minimums } },
    overItems("numbercorrect") { items, _ in .integer(items.count { $0.isCorrect == true }) },
    overItems("numberincorrect") { items, _ in
      .integer(items.count { $0.isResponded && $0.isCorrect == false })
    },
    overItems("numberpresented") { items, _ in .integer(items.count(where: \.isPresented)) },
    overItems("numberresponded") { items, _ in .integer(items.count(where: \.isResponded)) },
    overItems("numberselected") { items, _ in .integer(items.count) },
  ]

  /// An item without a known limit leaves the whole unknown.
  private static func limits(
    _ items: [ItemResult],
    _ element: ItemElement,
    _ limits: (ItemResult) -> [String: Double]
  ) -> Value {
    let weight = element["weightIdentifier"]
    let name = element["outcomeIdentifier"] ?? "SCORE"
    var members: [Scalar] = []
    for item in items {
      guard let limit = limits(item)[name] else { return .null }
      members.append(.float(limit * (weight.flatMap { item.weights[$0] } ?? 1)))
    }
    return .container(members, isOrdered: false)
  }

  private static func overItems(
    _ name: String,
    _ result: @escaping @Sendable ([ItemResult], ItemElement) -> Value
  ) -> OperatorDefinition {
    OperatorDefinition(name, 0...0) { reader, element, _ in
      guard reader.scope == .test else {
        reader.report(
          .unsupported,
          "<\(element.writtenName)> counts the items of a test and has no place in one item",
          at: element,
          fix: "move it to the outcomeProcessing of the assessmentTest"
        )
        return nil
      }
      func words(_ attribute: String) -> Set<String> {
        Set((element[attribute] ?? "").splittingBlanks)
      }
      let (included, excluded) = (words("includeCategory"), words("excludeCategory"))
      let section = element["sectionIdentifier"]
      return Expression { evaluation in
        let items = evaluation.items.filter { item in
          (included.isEmpty || !included.isDisjoint(with: item.categories))
            && excluded.isDisjoint(with: item.categories)
            && (section.map { item.section.contains($0) } ?? true)
        }
        return result(items, element)
      }
    }
  }
}
