import Diagnostics

/// Reading the parts, sections and item references of a test.
struct TestPartReading {
  private(set) var items: [(item: String, href: String, location: SourceLocation?)] = []
  /// The identifiers of the references, which the test's rules use.
  private(set) var identifiers: [String] = []

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
      case "timeLimits" where element.name != "assessmentTest":
        reader.report(
          .unsupported,
          "<\(child.writtenName)> of a <\(element.writtenName)> is not supported",
          at: child,
          fix: "limit the whole test: put it into the assessmentTest"
        )
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
    if !items.contains(where: { $0.item == item }) {
      items.append((item, element["href"] ?? "", element.location))
    }
    identifiers.append(identifier)
    if let limits = element.first("timeLimits") {
      reader.report(
        .unsupported,
        "<\(limits.writtenName)> of one item is not supported",
        at: limits,
        fix: "limit the whole test: put it into the assessmentTest"
      )
    }
    var weights: [String: Double] = [:]
    for weight in element.elements(named: "weight") {
      guard let name = weight["identifier"], let value = weight.number("value") else {
        reader.malformed(weight, "value", expected: "a number, and an identifier")
        continue
      }
      weights[name] = value
    }
    var defaults: [(variable: String, value: Expression)] = []
    for child in element.elements(named: "templateDefault") {
      guard let name = child["templateIdentifier"] else {
        reader.malformed(child, "templateIdentifier", expected: "a template variable's name")
        continue
      }
      if let value = reader.onlyOperand(of: child) { defaults.append((name, value)) }
    }
    var mappings: [(source: String, target: String)] = []
    for child in element.elements(named: "variableMapping") {
      guard let source = child["sourceIdentifier"], let target = child["targetIdentifier"] else {
        let missing = child["sourceIdentifier"] == nil ? "sourceIdentifier" : "targetIdentifier"
        reader.malformed(child, missing, expected: "a variable's name")
        continue
      }
      mappings.append((source, target))
    }
    return AssessmentTest.ItemReference(
      identifier: identifier,
      item: item,
      categories: (element["category"] ?? "").splittingBlanks,
      weights: weights,
      isRequired: element.flag("required", default: false),
      isFixed: element.flag("fixed", default: false),
      templateDefaults: defaults,
      mappings: mappings
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

extension ItemReader {
  /// Seconds of a `timeLimits`; whatever else one may say is named as not kept.
  mutating func maximumSeconds(_ element: ItemElement) -> Int? {
    let isLateTaken = element.flag("allowLateSubmission", default: false)
    if element["minTime"] != nil || isLateTaken {
      report(
        .unsupported,
        "\(isLateTaken ? "allowLateSubmission" : "minTime") of <\(element.writtenName)> is not "
          + "supported",
        at: element,
        fix: "say only how long the test may take, with maxTime in seconds"
      )
    }
    guard element["maxTime"] != nil else { return nil }
    guard let seconds = element.number("maxTime").flatMap({ Int(exactly: $0) }), seconds > 0 else {
      malformed(element, "maxTime", expected: "whole seconds from 1")
      return nil
    }
    return seconds
  }

  /// A finding for each rule that names an item which the test doesn't have.
  mutating func checkMentions(of references: [String]) {
    for mention in mentions where !references.contains(mention.item) {
      let meant = Spelling.closest(to: mention.item, among: references)
      report(
        .undeclared,
        "<\(mention.element.writtenName)> names '\(mention.item)', which is no item of the test"
          + (meant.map { "; did you mean '\($0)'?" } ?? ""),
        at: mention.element,
        fix: "name the identifier of an assessmentItemRef"
      )
    }
  }
}
