import CurriculumModel
import Testing

@Suite struct `A placeholder names a parameter` {
  static let cases: [RuleCase] = [
    RuleCase(
      "sound: of the module, of the curriculum, and braces that hold no id",
      Sample.curriculum(
        module(attribute: "{rate} {Not an id} {} } {", text: "{lesson-hours}"),
        parameters: [Figures.parameter("lesson-hours")]
      )
    ),
    RuleCase(
      "sound: counts of a pattern, and doubled braces",
      Sample.curriculum(module(attribute: "[0-9]{5} {1,3} {{name}}", text: "{{x}} {{{x}}}"))
    ),
    RuleCase(
      "a slip in an attribute",
      Sample.curriculum(module(attribute: "up to {rtae}", text: "")),
      finds: "6:3 error: '{rtae}' names no parameter of module 'a' or the curriculum | "
        + "did you mean '{rate}'?"
    ),
    RuleCase(
      "two unknown names in a nested text",
      Sample.curriculum(module(attribute: "", text: "{levy}{x.y-2}")),
      finds:
        "7:5 error: '{levy}' names no parameter of module 'a' or the curriculum | "
        + "add <parameter id=\"levy\">, or write {{levy}} for the braces themselves",
      "7:5 error: '{x.y-2}' names no parameter of module 'a' or the curriculum | "
        + "add <parameter id=\"x.y-2\">, or write {{x.y-2}} for the braces themselves"
    ),
    RuleCase(
      "a parameter of another module",
      Sample.curriculum(
        module(attribute: "{other-figure}", text: ""),
        Sample.module("b", parameters: [Figures.parameter("other-figure")])
      ),
      finds: "6:3 error: '{other-figure}' names no parameter of module 'a' or the curriculum | "
        + "add <parameter id=\"other-figure\">, or write {{other-figure}} for the braces themselves"
    ),
  ]

  /// A module with the parameter `rate` and a configuration that holds these two.
  static func module(attribute: String, text: String) -> Module {
    let field = MarkupElement(
      namespace: "urn:sample",
      name: "field",
      children: [.text(text)],
      origin: Sample.at(7, 5)
    )
    let configuration = MarkupElement(
      namespace: "urn:sample",
      name: "sample",
      attributes: [MarkupElement.Attribute(name: "limit", value: attribute)],
      children: [.element(field)],
      origin: Sample.at(6)
    )
    return Sample.module(
      "a",
      assessments: [Sample.assessment(configuration: configuration)],
      parameters: [Figures.parameter("rate")]
    )
  }

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(PlaceholderParameterExists.self, is: "CUR008")
  }
}
