import Diagnostics

/// Turns the markup of one item or test into what can be run, and collects what is wrong.
struct ItemReader {
  enum Scope { case item, test }

  let scope: Scope
  /// The identifier of the item or test.
  let owner: String
  private(set) var findings: [Diagnostic] = []
  private(set) var variables: [VariableDeclaration] = []
  private var slots: [String: Int] = [:]
  /// Where the rules of a test name a variable of an item.
  var mentions: [(item: String, element: ItemElement)] = []
  /// The variables of items that the rules of a test ask for.
  var asked: Set<String> = []
  /// What the rules compare with.
  var hints = ResponseHints()
  /// What the body takes, by the response's identifier.
  private(set) var limits: [String: ResponseLimits] = [:]

  init(_ scope: Scope, of root: ItemElement) {
    self.scope = scope
    owner = root["identifier"] ?? ""
  }

  mutating func report(
    _ code: DiagnosticCode,
    _ message: String,
    at element: ItemElement,
    fix: String,
    _ severity: Severity = .error
  ) {
    findings.append(Diagnostic(severity, code, message, at: element.location, fix: fix))
  }

  /// Declares what is there without being written.
  mutating func declareBuiltIns() {
    for (identifier, role, type) in [
      ("completionStatus", VariableDeclaration.Role.outcome, BaseType.identifier),
      ("numAttempts", .response, .integer), ("duration", .response, .duration),
    ] where slots[identifier] == nil {
      var variable = VariableDeclaration(
        identifier: identifier,
        role: role,
        cardinality: .single,
        baseType: type
      )
      switch identifier {
      case "completionStatus": variable.defaultValue = .single(.text("unknown", .identifier))
      case "numAttempts": variable.defaultValue = .integer(1)
      default: variable.defaultValue = .single(.duration(0))
      }
      append(variable)
    }
    if slots["QTI_CONTEXT"] == nil {
      append(
        VariableDeclaration(
          identifier: "QTI_CONTEXT",
          role: .context,
          cardinality: .record,
          baseType: nil
        )
      )
    }
  }

  mutating func declare(_ variable: VariableDeclaration, at element: ItemElement) {
    if slots[variable.identifier] != nil {
      report(
        .duplicate,
        "'\(variable.identifier)' is declared twice",
        at: element,
        fix: "give each variable an identifier of its own"
      )
      return
    }
    append(variable)
  }

  private mutating func append(_ variable: VariableDeclaration) {
    slots[variable.identifier] = variables.count
    variables.append(variable)
  }

  /// The place of a variable that the attribute names; `nil` with a finding when there is none.
  mutating func slot(
    _ element: ItemElement,
    _ attribute: String = "identifier",
    roles: Set<VariableDeclaration.Role> = [.response, .outcome, .template, .context]
  ) -> Int? {
    guard let identifier = element[attribute]?.trimmingBlanks, !identifier.isEmpty else {
      report(
        .malformed,
        "<\(element.writtenName)> lacks \(attribute)",
        at: element,
        fix: "name the variable in \(attribute)"
      )
      return nil
    }
    if let slot = slots[identifier], roles.contains(variables[slot].role) { return slot }
    let known = variables.filter { roles.contains($0.role) }.map(\.identifier)
    let meant = Spelling.closest(to: identifier, among: known).map { "; did you mean '\($0)'?" }
    report(
      .undeclared,
      "<\(element.writtenName)> names '\(identifier)', which is not declared" + (meant ?? ""),
      at: element,
      fix: "declare the variable, or name one of \(known.joined(separator: ", "))"
    )
    return nil
  }

  func slot(of identifier: String) -> Int? { slots[identifier] }

  mutating func readLimits(of body: ItemElement?) {
    limits = ResponseLimits.all(in: body, for: variables.filter { $0.role == .response })
  }

  /// Where the worth of a response can lie by its mapping.
  func span(of slot: Int) -> Span {
    let variable = variables[slot]
    return variable.mapping?.span(
      isSingle: variable.cardinality == .single,
      limits[variable.identifier]
    ) ?? .everything
  }

  /// Where the worth of points can lie by their areas.
  func pointSpan(of slot: Int) -> Span {
    let variable = variables[slot]
    return variable.areaMapping?.span(
      isSingle: variable.cardinality == .single,
      limits[variable.identifier]
    ) ?? .everything
  }
}
