import Diagnostics

/// Reading the parts, sections and item references of a test.
struct TestPartReading {
  private(set) var references: [AssessmentTest.Reference] = []
  /// The identifiers of parts, sections and references with the place of their beginning.
  private var places: [String: Int] = [:]
  private var taken: [String: Set<String>] = [:]
  private var branches: [(target: String, place: Int, element: ItemElement)] = []
  private var count = 0
  /// Whether the participant goes through the part in any order.
  private var isNonlinear = false

  mutating func parts(
    of element: ItemElement,
    _ reader: inout ItemReader
  ) -> [AssessmentTest.Part] {
    var parts: [AssessmentTest.Part] = []
    for child in element.elements where child.isQTI {
      switch child.name {
      case "testPart", "assessmentSection":
        enter(child, &reader)
        if child.name == "testPart" { isNonlinear = false }
        let own = branches.count
        let routing = routing(child, &reader)
        let others = branches.count
        if child.name == "testPart" { isNonlinear = child["navigationMode"] == "nonlinear" }
        parts.append(.section(section(child, &reader), routing))
        // What comes after a section comes after everything in it.
        for branch in own..<others { branches[branch].place = count }
        if child.name == "testPart" { isNonlinear = false }
      case "assessmentItemRef":
        enter(child, &reader)
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
    let href = element["href"] ?? identifier
    var item = href.split(separator: "/").last.map(String.init) ?? ""
    if item.hasSuffix(".xml") { item.removeLast(4) }
    let position = references.count
    references.append(
      .init(identifier: identifier, href: href, location: element.location, item: item)
    )
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
      position: position,
      categories: (element["category"] ?? "").splittingBlanks,
      weights: weights,
      isRequired: element.flag("required", default: false),
      isFixed: element.flag("fixed", default: false),
      templateDefaults: defaults,
      mappings: mappings
    )
  }

  /// Counts a part, and names one whose identifier is taken.
  private mutating func enter(_ element: ItemElement, _ reader: inout ItemReader) {
    count += 1
    guard let identifier = element["identifier"], !identifier.isEmpty else { return }
    // Where two kinds of parts share an identifier, the first is meant.
    places[identifier] = places[identifier] ?? count
    if !taken[element.name, default: []].insert(identifier).inserted {
      reader.report(
        .duplicate,
        "'\(identifier)' is the identifier of two <\(element.writtenName)>",
        at: element,
        fix: "give each part, section and item reference an identifier of its own"
      )
    }
  }

  /// A finding for each branch that leads nowhere, or back.
  func checkTargets(_ reader: inout ItemReader) {
    for branch in branches where !Self.exits.contains(branch.target) {
      let (target, element) = (branch.target, branch.element)
      if let place = places[target] {
        if place > branch.place { continue }
        reader.report(
          .undeclared,
          "<\(element.writtenName)> leads to '\(target)', which doesn't come after it",
          at: element,
          fix: "name a later item, section or part"
        )
        continue
      }
      let meant = Spelling.closest(to: target, among: places.keys.sorted() + Self.exits)
      reader.report(
        .undeclared,
        "<\(element.writtenName)> leads to '\(target)', which is no item, section or part of the test"
          + (meant.map { "; did you mean '\($0)'?" } ?? ""),
        at: element,
        fix: "name a later item, section or part, or \(Self.exits.joined(separator: ", "))"
      )
    }
  }

  private static let exits = ["EXIT_SECTION", "EXIT_TESTPART", "EXIT_TEST"]

  /// - Source: QTI 3.0, preCondition and branchRule: "in nonlinear mode … ignored".
  private mutating func routing(
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
      self.branches.append((target, count, rule))
      if let condition = reader.onlyOperand(of: rule) { branches.append((condition, target)) }
    }
    if isNonlinear { return AssessmentTest.Routing(preconditions: [], branches: []) }
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
