import QTI
import Testing

@Suite("Tests of several items")
struct AssessmentTestTests {
  private static func item(_ name: String) -> String {
    """
    <qti-assessment-item xmlns="\(ItemMarkup.namespace)" identifier="\(name)" title="\(name)">
      <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
        <qti-correct-response><qti-value>A</qti-value></qti-correct-response>
      </qti-response-declaration>
      <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
      <qti-response-processing template="match_correct"/>
    </qti-assessment-item>
    """
  }

  private static let test = """
    <qti-assessment-test xmlns="\(ItemMarkup.namespace)" identifier="test" title="Test">
      <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
      <qti-outcome-declaration identifier="LAW" cardinality="single" base-type="float"/>
      <qti-outcome-declaration identifier="RIGHT" cardinality="single" base-type="integer"/>
      <qti-outcome-declaration identifier="MAXSCORE" cardinality="single" base-type="float"/>
      <qti-test-part identifier="part" navigation-mode="linear" submission-mode="individual">
        <qti-assessment-section identifier="one" title="One" visible="true">
          <qti-assessment-item-ref identifier="a" href="items/a.xml" category="law">
            <qti-weight identifier="W" value="3"/>
          </qti-assessment-item-ref>
          <qti-assessment-item-ref identifier="b" href="b.xml">
            <qti-branch-rule target="d">
              <qti-equal>
                <qti-variable identifier="b.SCORE"/>
                <qti-base-value base-type="float">1</qti-base-value>
              </qti-equal>
            </qti-branch-rule>
          </qti-assessment-item-ref>
          <qti-assessment-item-ref identifier="c" href="c.xml"/>
          <qti-assessment-item-ref identifier="d" href="d.xml" category="law">
            <qti-pre-condition>
              <qti-match>
                <qti-variable identifier="a.RESPONSE"/>
                <qti-base-value base-type="identifier">A</qti-base-value>
              </qti-match>
            </qti-pre-condition>
          </qti-assessment-item-ref>
        </qti-assessment-section>
      </qti-test-part>
      <qti-outcome-processing>
        <qti-set-outcome-value identifier="SCORE">
          <qti-sum><qti-test-variables variable-identifier="SCORE" weight-identifier="W"/></qti-sum>
        </qti-set-outcome-value>
        <qti-set-outcome-value identifier="LAW">
          <qti-sum><qti-test-variables variable-identifier="SCORE" include-category="law"/></qti-sum>
        </qti-set-outcome-value>
        <qti-set-outcome-value identifier="RIGHT"><qti-number-correct/></qti-set-outcome-value>
        <qti-set-outcome-value identifier="MAXSCORE">
          <qti-sum><qti-outcome-maximum outcome-identifier="SCORE" weight-identifier="W"/></qti-sum>
        </qti-set-outcome-value>
      </qti-outcome-processing>
    </qti-assessment-test>
    """

  /// Responses to a, b, c, d; the items met; SCORE, LAW, RIGHT, MAXSCORE.
  static let rows: [(String, String, [Double])] = [
    ("AAAA", "abd", [5, 2, 3, 5]),
    ("ABAA", "abcd", [5, 2, 3, 6]),
    ("BBAA", "abc", [1, 0, 1, 5]),
    ("BBBB", "abc", [0, 0, 0, 5]),
  ]

  @Test("Preconditions, branches, weights and categories", arguments: rows)
  func walk(responses: String, met: String, outcomes: [Double]) throws {
    let test = try #require(AssessmentTest.read(ItemMarkup.markup(Self.test)).test)
    var items: [String: AssessmentItem] = [:]
    for name in ["a", "b", "c", "d"] { items[name] = try ItemMarkup.read(Self.item(name)) }
    #expect(test.references.map(\.item) == ["a", "b", "c", "d"])
    let given = Dictionary(uniqueKeysWithValues: zip(["a", "b", "c", "d"], responses))
    let session = TestSession(test, items: items, seed: 1) { name, session in
      let answer = given[name].map { Value.single(.text(String($0), .identifier)) }
      session.respond("RESPONSE", answer ?? .null)
    }
    #expect(session.steps.map(\.identifier).joined() == met)
    let found = ["SCORE", "LAW", "RIGHT", "MAXSCORE"].map { session[$0].number }
    #expect(found == outcomes)
  }
}
