import AssessmentKit
import CivilTime
import CurriculumModel
import Diagnostics
import Testing

@Suite("Parameters in a configuration") struct ParameterResolutionTests {
  static func parameter(
    _ id: ParameterID,
    _ values: (text: String, from: String, to: String)...
  ) -> Parameter {
    Parameter(
      id: id,
      unit: "ratio",
      title: LocalizedText(),
      values: values.map {
        Parameter.Value(
          text: $0.text,
          validFrom: Day($0.from),
          validTo: Day($0.to),
          source: "Synthetic"
        )
      }
    )
  }

  static let curriculum = [
    parameter("share", ("0.8", "", "")), parameter("levy", ("5000", "2026-01-01", "2026-12-31")),
    parameter("nested", ("{share}", "", "")),
    parameter("mark", ("0.6", "", "2026-06-30"), ("0.7", "2026-07-01", "")),
  ]
  static let module = [parameter("share", ("0.9", "", "")), parameter("own", ("x", "", ""))]

  static func resolve(_ text: String, on day: String) throws -> ParameterResolution.Resolved {
    ParameterResolution(module: module, curriculum: curriculum, on: try #require(Day(day)))
      .resolve(markup("rubric", ["passMark": text]))
  }

  @Test(arguments: [
    ("{mark}", "2026-06-30", "0.6"),
    ("{mark}", "2026-07-01", "0.7"),
    ("{levy}", "2026-01-01", "5000"),
    ("{levy}", "2026-12-31", "5000"),
    ("{own}", "2026-07-01", "x"),
    // The module's own value shadows the curriculum's.
    ("{share}", "2026-07-01", "0.9"),
    ("from {share} to {mark}", "2026-07-01", "from 0.9 to 0.7"),
    // A value is put in as written, not searched again.
    ("{nested}", "2026-07-01", "{share}"),
    // Doubled braces are braces.
    ("{{share}}", "2026-07-01", "{share}"),
    ("[0-9]{{5}}|[0-9]{5}", "2026-07-01", "[0-9]{5}|[0-9]{5}"),
    ("{{1,3}} {{{share}}} {X} {{X}}", "2026-07-01", "{1,3} {{share}} {X} {{X}}"),
    // Braces around what can't be an id stay.
    ("{Share}", "2026-07-01", "{Share}"),
    ("{}", "2026-07-01", "{}"),
    ("{ share }", "2026-07-01", "{ share }"),
    ("{share", "2026-07-01", "{share"),
    ("share}", "2026-07-01", "share}"),
    ("{1st}", "2026-07-01", "{1st}"),
    ("plain", "2026-07-01", "plain"),
  ])
  func `a reference becomes the value of that day`(
    written: String,
    day: String,
    expected: String
  ) throws {
    let resolved = try Self.resolve(written, on: day)
    #expect(resolved.element["passMark"] == expected)
    #expect(resolved.diagnostics.isEmpty)
  }

  @Test(arguments: [
    (
      "{levy}", "2025-12-31", "PAR002", "parameter 'levy' in <rubric> has no value on 2025-12-31",
      "add a <value> to parameter 'levy' that holds on 2025-12-31"
    ),
    (
      "{levy}", "2027-01-01", "PAR002", "parameter 'levy' in <rubric> has no value on 2027-01-01",
      "add a <value> to parameter 'levy' that holds on 2027-01-01"
    ),
    (
      "{shrae}", "2026-07-01", "PAR001",
      "'{shrae}' in <rubric> names no parameter of the module or the curriculum",
      "did you mean '{share}'?"
    ),
    (
      "{zzzzzzzz}", "2026-07-01", "PAR001",
      "'{zzzzzzzz}' in <rubric> names no parameter of the module or the curriculum",
      "declare <parameter id=\"zzzzzzzz\"> in the module or the curriculum"
    ),
  ])
  func `what can't be resolved stays as written and is reported`(
    written: String,
    day: String,
    code: DiagnosticCode,
    message: String,
    fix: String
  ) throws {
    let resolved = try Self.resolve(written, on: day)
    #expect(resolved.element["passMark"] == written)
    #expect(resolved.diagnostics.map(\.code) == [code])
    #expect(resolved.diagnostics.map(\.message) == [message])
    #expect(resolved.diagnostics.map(\.fix) == [fix])
  }

  @Test func `texts and nested elements are resolved too, and all findings come at once`() throws {
    let resolution = ParameterResolution(
      module: [],
      curriculum: Self.curriculum,
      on: try #require(Day("2028-01-01"))
    )
    let element = markup(
      "rubric",
      ["passMark": "{gone}"],
      [markup("criterion", ["weight": "{share}"], text: "At least {mark} of {levy}")]
    )
    let resolved = resolution.resolve(element)
    #expect(resolved.element.elements.first?["weight"] == "0.8")
    #expect(resolved.element.elements.first?.text == "At least 0.7 of {levy}")
    #expect(resolved.diagnostics.map(\.code) == ["PAR001", "PAR002"])
    let fault = #expect(throws: AssessorFault.self) { try resolution.configuration(element) }
    #expect(fault?.cause == resolved.diagnostics.map(\.message).joined(separator: "; "))
    #expect(fault?.isRetryable == false)
  }

  @Test(arguments: [
    ("{share}", "share"), ("{a.b-2}", "a.b-2"), ("share", nil), ("{share} ", nil), ("{}", nil),
    ("{Share}", nil), ("{a}{b}", nil), ("{a b}", nil),
    ("{\(String(repeating: "a", count: 64))}", String(repeating: "a", count: 64)),
    ("{\(String(repeating: "a", count: 65))}", nil),
  ])
  func `only a whole reference is one`(text: String, id: String?) {
    #expect(ParameterResolution.reference(in: text)?.rawValue == id)
  }
}
