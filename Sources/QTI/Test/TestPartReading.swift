/// Reading the parts, sections and item references of a test.
struct TestPartReading {
  private(set) var itemNames: [String] = []

  mutating func parts(
    of element: ItemElement,
    _ reader: inout ItemReader
  ) -> [AssessmentTest.Part] {
    var parts: [AssessmentTest.Part] = []
    for child in element.elements where child.isQTI {
      switch child.name {
      case "testPart", "assessmentSection":
        parts.append(.section(section(child, &reader), routing(child, &reader)))
      case "assessmentItemRef":
        parts.append(.item(reference(child, &reader), routing(child, &reader)))
      case "assessmentSectionRef", "adaptiveSelection", "adaptiveItemSelection":
        reader.report(
          .unsupported,
          "<\(child.writtenName)> is not supported",
          at: child,
          fix: "write the section itself in its place"
        )
      default: continue
      }
    }
    return parts
  }

  private mutating func section(
    _ element: ItemElement,
    _ reader: inout ItemReader
  ) -> AssessmentTest.Section {
    let selection = element.first("selection")
    return AssessmentTest.Section(
      identifier: element["identifier"] ?? "",
      parts: parts(of: element, &reader),
      select: selection.flatMap { $0.number("select") }.flatMap { Int(exactly: $0) },
      withReplacement: selection?.flag("withReplacement", default: false) ?? false,
      isShuffled: element.first("ordering")?.flag("shuffle", default: false) ?? false
    )
  }

  private mutating func reference(
    _ element: ItemElement,
    _ reader: inout ItemReader
  ) -> AssessmentTest.ItemReference {
    let identifier = element["identifier"] ?? ""
    if identifier.isEmpty { reader.malformed(element, "identifier", expected: "a name") }
    var item = (element["href"] ?? identifier).split(separator: "/").last.map(String.init) ?? ""
    if item.hasSuffix(".xml") { item.removeLast(4) }
    if !itemNames.contains(item) { itemNames.append(item) }
    var weights: [String: Double] = [:]
    for weight in element.elements(named: "weight") {
      guard let name = weight["identifier"], let value = weight.number("value") else {
        reader.malformed(weight, "value", expected: "a number, and an identifier")
        continue
      }
      weights[name] = value
    }
    return AssessmentTest.ItemReference(
      identifier: identifier,
      item: item,
      categories: (element["category"] ?? "").splittingBlanks,
      weights: weights,
      isRequired: element.flag("required", default: false),
      isFixed: element.flag("fixed", default: false)
    )
  }

  private func routing(
    _ element: ItemElement,
    _ reader: inout ItemReader
  ) -> AssessmentTest.Routing {
    var preconditions: [Expression] = []
    for rule in element.elements(named: "preCondition") {
      if let condition = reader.onlyOperand(of: rule) { preconditions.append(condition) }
    }
    var branches: [(condition: Expression, target: String)] = []
    for rule in element.elements(named: "branchRule") {
      guard let target = rule["target"] else {
        reader.malformed(rule, "target", expected: "an identifier or EXIT_TEST")
        continue
      }
      if let condition = reader.onlyOperand(of: rule) { branches.append((condition, target)) }
    }
    return AssessmentTest.Routing(preconditions: preconditions, branches: branches)
  }
}
