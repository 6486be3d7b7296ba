/// What the outcome processing of a test may ask of its items.
///
/// - Source: QTI 3.0, section 5, Item subsets: testVariables, numberCorrect and their kin.
extension Operators {
  static let testResults: [OperatorDefinition] = [
    overItems("testvariables", spans: testVariableSpans) { items, element in
      let weight = element["weightIdentifier"]
      let name = element["variableIdentifier"] ?? "SCORE"
      let type = element["baseType"].flatMap { BaseType(rawValue: $0) }
      let members = items.compactMap { item -> Scalar? in
        guard case .single(let scalar) = item.values[name] ?? .null else { return nil }
        let isWanted =
          type.map { $0 == scalar.baseType } ?? [.integer, .float].contains(scalar.baseType)
        return isWanted ? item.weighted(name, by: weight).scalar : nil
      }
      return .container(members, isOrdered: false)
    },
    overItems("outcomemaximum") { items, element in
      // An item without a known maximum leaves the whole unknown.
      let limits = limits(items, element) { $0.maximums }
      return limits.count == items.count ? .container(limits, isOrdered: false) : .null
    },
    overItems("outcomeminimum") { items, element in
      .container(limits(items, element) { $0.minimums }, isOrdered: false)
    },
    overItems("numbercorrect", spans: upToAll) { items, _ in
      .integer(items.count { $0.isCorrect == true })
    },
    // Every item that was met was attempted, since all is handed in at once.
    overItems("numberincorrect", spans: upToAll) {
      items,
      _ in .integer(items.count { $0.isCorrect == false })
    },
    overItems(
      "numberpresented",
      spans: presentedSpan
    ) { items, _ in .integer(items.count(where: \.isPresented)) },
    overItems("numberresponded", spans: upToAll) {
      items,
      _ in .integer(items.count(where: \.isResponded))
    },
    overItems("numberselected", spans: allSpan) { items, _ in
      .integer(items.count)
    },
  ]

  /// Those that are known, weighted.
  private static func limits(
    _ items: [ItemResult],
    _ element: ItemElement,
    _ limits: (ItemResult) -> [String: Double]
  ) -> [Scalar] {
    let weight = element["weightIdentifier"]
    let name = element["outcomeIdentifier"] ?? "SCORE"
    return items.compactMap { item in
      limits(item)[name].map { .float($0 * (weight.flatMap { item.weights[$0] } ?? 1)) }
    }
  }

  private static let upToAll: @Sendable ([ItemResult], ItemElement) -> [Span]? = { items, _ in
    [Span(0, Double(items.count))]
  }
  private static let allSpan: @Sendable ([ItemResult], ItemElement) -> [Span]? = { items, _ in
    [Span(Double(items.count))]
  }
  private static let presentedSpan: @Sendable ([ItemResult], ItemElement) -> [Span]? = { items, _ in
    [Span(Double(items.count(where: \.isPresented)))]
  }

  /// Of each item its variable's; one that isn't a number there counts as nothing.
  private static let testVariableSpans: @Sendable ([ItemResult], ItemElement) -> [Span]? = {
    items,
    element in
    let name = element["variableIdentifier"] ?? "SCORE"
    return items.compactMap { item in
      guard let value = item.values[name], value.isNull || value.number != nil else { return nil }
      return item.span(of: name, by: element["weightIdentifier"])
    }
  }

  private static func overItems(
    _ name: String,
    spans: (@Sendable ([ItemResult], ItemElement) -> [Span]?)? = nil,
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
      if let wanted = element["variableIdentifier"] { reader.asked.insert(wanted) }
      let (included, excluded) = (words("includeCategory"), words("excludeCategory"))
      let section = element["sectionIdentifier"]
      let isMeant: @Sendable (ItemResult) -> Bool = { item in
        (included.isEmpty || !included.isDisjoint(with: item.categories))
          && excluded.isDisjoint(with: item.categories)
          && (section.map { item.section.contains($0) } ?? true)
      }
      let known: @Sendable (SpanState) -> [Span]? = { state in
        let items = state.items.filter(isMeant)
        // What has no rule of its own doesn't depend on the responses.
        return spans.map { $0(items, element) } ?? result(items, element).spans
      }
      return Expression(spans: known) { evaluation in
        result(evaluation.items.filter(isMeant), element)
      }
    }
  }
}
