import AssessmentKit
import CurriculumModel
import Diagnostics
import Testing

@Suite("Declared fields") struct FieldDeclarationTests {
  static func choice(_ name: String, _ values: [String]) -> MarkupElement {
    markup(
      "field",
      ["name": name, "kind": "choice"],
      values.map { markup("choice", ["value": $0]) }
    )
  }

  @Test func `fields come in document order with labels, choices and marks`() throws {
    let configuration = markup(
      "rubric",
      [:],
      [
        field("photo", "file", ["required": "false"]), markup("criterion", ["id": "taste"]),
        field("monthly-sales", "number", ["personal": "1"]), Self.choice("size", ["small", "big"]),
      ]
    )
    let fields = FieldDeclaration.fields(in: configuration)
    #expect(fields.map(\.name) == ["photo", "monthly-sales", "size"])
    #expect(fields.map(\.kind) == [.file, .number, .choice])
    #expect(fields.map(\.isRequired) == [false, true, true])
    #expect(fields.map(\.isPersonal) == [false, true, false])
    #expect(fields.last?.choices.map(\.value) == ["small", "big"])
    #expect(fields.first?.label == LocalizedText(id: "Isian photo", en: "Field photo"))
  }

  static let rows: [([MarkupElement], String)] = [
    ([], ""),
    ([field("a", "text"), field("b", "day"), choice("c", ["x", "y"])], ""),
    ([field("a", "text"), field("a", "day")], "FLD001"),
    ([field("a", "text"), field("a", "text"), field("a", "text")], "FLD001 FLD001"),
    ([field("", "text")], "FLD001"),
    ([field("number", "text")], "FLD001"),
    ([field("a", "date")], "FLD002"),
    ([field("a", "")], "FLD002"),
    ([choice("a", [])], "FLD003"),
    ([choice("a", ["x"])], "FLD003"),
    ([choice("a", ["x", "y", "x"])], "FLD003"),
    (
      [markup("field", ["name": "a", "kind": "text"], [markup("choice", ["value": "x"])])],
      "FLD004"
    ),
    ([field("number", "date"), choice("c", ["x"])], "FLD001 FLD002 FLD003"),
  ]

  @Test(arguments: rows)
  func `checking fields finds every fault at once`(fields: [MarkupElement], codes: String) {
    let findings = FieldDeclaration.check(markup("rubric", [:], fields), reserved: ["number"])
    #expect(findings.map(\.code.rawValue).joined(separator: " ") == codes)
    for finding in findings { #expect(finding.fix?.isEmpty == false) }
  }

  @Test func `a finding says whether a name is taken, repeated or missing`() {
    let fields = [
      field("number", "text"), field("a", "text"), field("a", "text"), field("", "day"),
    ]
    #expect(
      FieldDeclaration.check(markup("rubric", [:], fields), reserved: ["number"]).map(\.message)
        == [
          "field 'number' is asked for already by this kind of assessment",
          "field 'a' is declared twice", "<field> has no name",
        ]
    )
  }

  @Test func `what can't be read is left out of the fields`() {
    let fields = [field("a", "date"), field("", "text"), field("b", "text")]
    #expect(FieldDeclaration.fields(in: markup("rubric", [:], fields)).map(\.name) == ["b"])
  }
}
