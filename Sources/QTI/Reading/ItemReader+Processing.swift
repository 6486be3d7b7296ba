import Diagnostics

/// Response processing, and what an item's body asks for.
extension ItemReader {
  /// The rules that are written, or those of the template that is named.
  mutating func responseRules(in element: ItemElement) -> [Rule] {
    let written = rules(in: element)
    // What was refused is no reason to take the template.
    if !element.elements.isEmpty { return written }
    guard written.isEmpty, let address = element["template"] ?? element["templateLocation"] else {
      return written
    }
    guard let template = ResponseTemplate(address: address) else {
      let known = ResponseTemplate.allCases.map(\.rawValue).joined(separator: ", ")
      report(
        .unknownTemplate,
        "'\(address)' is no known template; known are \(known)",
        at: element,
        fix: "name one of these, or write the rules out"
      )
      return []
    }
    if let rules = template.rules(in: self) { return rules }
    report(
      .undeclared,
      "the template \(template.rawValue) needs the variables RESPONSE and SCORE, and RESPONSE with"
        + " its mapping where it maps",
      at: element,
      fix: "declare them, or write the rules out"
    )
    return []
  }

  /// A finding for what would have to be put in from another file, which is never read.
  mutating func checkInclusions(in root: ItemElement) {
    for element in root.descendants(where: { !$0.isQTI && $0.name == "include" }) {
      report(
        .unsupported,
        "<\(element.writtenName)>\(ofItem) names another file, and no other file is read",
        at: element,
        fix: "put what that file holds into its place"
      )
    }
  }

  /// A finding for each interaction that names no response, or one that nobody declared.
  mutating func checkInteractions(in body: ItemElement) {
    for element in body.descendants(where: { $0.isQTI && $0.name.hasSuffix("Interaction") }) {
      if InteractionKind(rawValue: element.name) == nil {
        report(
          .unsupported,
          "<\(element.writtenName)> can't be shown",
          at: element,
          fix: "use one of the standard's interactions",
          .warning
        )
      }
      if element["responseIdentifier"] != nil {
        _ = slot(element, "responseIdentifier", roles: [.response])
      }
    }
  }
}
