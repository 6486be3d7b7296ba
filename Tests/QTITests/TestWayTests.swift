import Diagnostics
import QTI
import Testing

/// The way through a test's sections.
@Suite struct `The way through a test` {
  private static let condition = """
    <qti-match><qti-variable identifier="i1.SCORE"/><qti-base-value base-type="float">1</qti-base-value></qti-match>
    """

  private static func reference(_ name: String, _ inside: String = "") -> String {
    "<qti-assessment-item-ref identifier=\"\(name)\" href=\"x.xml\">\(inside)</qti-assessment-item-ref>"
  }

  private static func branch(to target: String) -> String {
    "<qti-branch-rule target=\"\(target)\">\(condition)</qti-branch-rule>"
  }

  private static func section(_ name: String, _ inside: String) -> String {
    "<qti-assessment-section identifier=\"\(name)\" title=\"\(name)\" visible=\"true\">\(inside)</qti-assessment-section>"
  }

  private static func part(_ name: String, _ inside: String, _ mode: String = "linear") -> String {
    "<qti-test-part identifier=\"\(name)\" navigation-mode=\"\(mode)\" submission-mode=\"individual\">\(inside)</qti-test-part>"
  }

  private static func test(_ parts: String) -> String {
    "<qti-assessment-test xmlns=\"\(ItemMarkup.namespace)\" identifier=\"t\" title=\"t\">\(parts)</qti-assessment-test>"
  }

  private static let rest = reference("i3") + reference("i4")

  private static func two(_ target: String, _ mode: String = "linear") -> String {
    test(
      part(
        "P1",
        section("S1", reference("i1", branch(to: target)) + reference("i2")) + section("S2", rest),
        mode
      ) + part("P2", section("S3", reference("i5")))
    )
  }

  /// The test, where every answer is right, and the items met.
  static let ways: [(String, String)] = [
    (two("i2"), "i1 i2 i3 i4 i5"), (two("i4"), "i1 i4 i5"), (two("S2"), "i1 i3 i4 i5"),
    (two("i5"), "i1 i5"), (two("P2"), "i1 i5"), (two("EXIT_SECTION"), "i1 i3 i4 i5"),
    (two("EXIT_TESTPART"), "i1 i5"), (two("EXIT_TEST"), "i1"),
    // In any order there is no way that rules could lead.
    (two("i4", "nonlinear"), "i1 i2 i3 i4 i5"),
    (
      test(
        part(
          "P1",
          section(
            "S1",
            reference("i1")
              + reference(
                "i2",
                "<qti-pre-condition><qti-not>\(condition)</qti-not></qti-pre-condition>"
              )
          )
        )
      ), "i1"
    ),
    (
      test(
        part(
          "P1",
          section(
            "S1",
            reference("i1")
              + reference(
                "i2",
                "<qti-pre-condition><qti-not>\(condition)</qti-not></qti-pre-condition>"
              )
          ),
          "nonlinear"
        )
      ), "i1 i2"
    ),
    // Into a section within a section.
    (
      test(
        part(
          "P1",
          section("S1", reference("i1", branch(to: "i4")) + reference("i2"))
            + section("S2", reference("i3") + section("S4", reference("i6") + reference("i4")))
        )
      ), "i1 i4"
    ),
  ]

  private static func item() throws -> AssessmentItem {
    try ItemMarkup.read(
      ItemMarkup.item(
        """
        <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
          <qti-correct-response><qti-value>A</qti-value></qti-correct-response>
        </qti-response-declaration>
        <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
        <qti-response-processing template="match_correct"/>
        """
      )
    )
  }

  @Test func `goes into later sections and ends where the rules say`() throws {
    let item = try Self.item()
    for (text, met) in Self.ways {
      let (read, findings) = AssessmentTest.read(try ItemMarkup.markup(text))
      let test = try #require(read, "\(findings.map(\.message))")
      let items = Dictionary(uniqueKeysWithValues: test.references.map { ($0.identifier, item) })
      let session = TestSession(test, items: items, seed: 1) { _, session in
        session.respond("RESPONSE", .single(.text("A", .identifier)))
      }
      #expect(session.steps.map(\.identifier).joined(separator: " ") == met, "\(text)")
    }
  }

  /// The test, the code, and what the finding says.
  static let wrong: [(String, String, String)] = [
    (two("nowhere"), "QTI002", "'nowhere', which is no item, section or part"),
    (two("i44"), "QTI002", "did you mean 'i4'"), (two("i1"), "QTI002", "doesn't come after it"),
    (two("P1"), "QTI002", "doesn't come after it"),
    (two("nowhere", "nonlinear"), "QTI002", "'nowhere'"),
    (test(part("P1", section("S1", reference("i1") + reference("i1")))), "QTI005", "'i1'"),
  ]

  @Test func `leads to later parts that there are`() throws {
    for (text, code, words) in Self.wrong {
      let findings = AssessmentTest.read(try ItemMarkup.markup(text)).diagnostics
      #expect(findings.map(\.code.rawValue) == [code], "\(text)")
      #expect(findings.first?.message.contains(words) == true, "\(findings.map(\.message))")
    }
  }
}
