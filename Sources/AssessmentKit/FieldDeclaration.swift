public import CurriculumModel
public import Diagnostics

/// The `<field>` elements by which a curriculum's author asks for something to be handed in.
public enum FieldDeclaration {
  /// The fields that a configuration declares, in document order; what can't be read is left out.
  public static func fields(in configuration: MarkupElement) -> [SubmissionField] {
    configuration.elements(named: "field").compactMap(field)
  }

  /// Duplicate names, names already taken, unknown kinds, choices missing or out of place.
  public static func check(
    _ configuration: MarkupElement,
    reserved: [String] = []
  ) -> [Diagnostic] {
    var seen = Set(reserved)
    var findings: [Diagnostic] = []
    for element in configuration.elements(named: "field") {
      let name = element["name"] ?? ""
      if name.isEmpty || !seen.insert(name).inserted {
        findings.append(duplicate(name, element, reserved))
      }
      findings += checkKind(element, name)
    }
    return findings
  }

  private static func field(_ element: MarkupElement) -> SubmissionField? {
    guard let name = element["name"], !name.isEmpty,
      let kind = SubmissionField.Kind(rawValue: element["kind"] ?? "")
    else { return nil }
    return SubmissionField(
      name: name,
      kind: kind,
      label: element.localizedText("label"),
      isRequired: element.isTrue("required", default: true),
      choices: element.elements(named: "choice").compactMap { choice in
        choice["value"].map {
          SubmissionField.Choice(value: $0, label: choice.localizedText("label"))
        }
      },
      isPersonal: element.isTrue("personal", default: false),
      pattern: element["pattern"]
    )
  }

  private static func duplicate(
    _ name: String,
    _ element: MarkupElement,
    _ reserved: [String]
  ) -> Diagnostic {
    let problem =
      name.isEmpty
      ? "<field> has no name"
      : reserved.contains(name)
        ? "field '\(name)' is asked for already by this kind of assessment"
        : "field '\(name)' is declared twice"
    return Diagnostic(
      .error,
      "FLD001",
      problem,
      at: element.origin.location,
      fix: "give each <field> a name of its own"
    )
  }

  private static func checkKind(_ element: MarkupElement, _ name: String) -> [Diagnostic] {
    let written = element["kind"] ?? ""
    guard let kind = SubmissionField.Kind(rawValue: written) else {
      return [
        Diagnostic(
          .error,
          "FLD002",
          "field '\(name)' has the kind '\(written)', which does not exist",
          at: element.origin.location,
          fix: "use one of: text, number, day, choice, file"
        )
      ]
    }
    let values = element.elements(named: "choice").map { $0["value"] ?? "" }
    if kind == .choice, Set(values).count < 2 || Set(values).count < values.count {
      return [
        Diagnostic(
          .error,
          "FLD003",
          "field '\(name)' is a choice of \(Set(values).count) different values",
          at: element.origin.location,
          fix: "list two or more <choice value=\"...\">, each value once"
        )
      ]
    }
    guard kind != .choice, !values.isEmpty else { return [] }
    return [
      Diagnostic(
        .error,
        "FLD004",
        "field '\(name)' lists choices but is of the kind '\(kind.rawValue)'",
        at: element.origin.location,
        fix: "write kind=\"choice\", or take the <choice> elements out"
      )
    ]
  }
}
