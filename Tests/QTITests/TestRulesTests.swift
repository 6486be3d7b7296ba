import Diagnostics
import QTI
import Testing

/// What the rules of a test ask of its items, beyond the way through them.
@Suite struct `Rules of a test` {
  /// With a second response that has no correct one in `open`, and numbers in `priced`.
  static let items: [String: String] = [
    "one": item(
      "one",
      "<qti-outcome-declaration identifier=\"NOTE\" cardinality=\"single\" base-type=\"identifier\"/>"
    ),
    "two": item(
      "two",
      "<qti-outcome-declaration identifier=\"PENALTY\" cardinality=\"single\" base-type=\"float\" normal-minimum=\"-2\"/>"
    ),
    "open": item(
      "open",
      "<qti-response-declaration identifier=\"WHY\" cardinality=\"single\" base-type=\"string\"/>"
    ),
    "priced": ItemMarkup.item(
      """
      <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="integer"/>
      <qti-outcome-declaration identifier="POINTS" cardinality="single" base-type="integer"/>
      <qti-template-declaration identifier="COST" cardinality="single" base-type="integer">
        <qti-default-value><qti-value>5</qti-value></qti-default-value>
      </qti-template-declaration>
      <qti-template-processing>
        <qti-set-correct-response identifier="RESPONSE">
          <qti-product><qti-variable identifier="COST"/><qti-base-value base-type="integer">2</qti-base-value></qti-product>
        </qti-set-correct-response>
      </qti-template-processing>
      <qti-response-processing>
        <qti-set-outcome-value identifier="POINTS"><qti-variable identifier="COST"/></qti-set-outcome-value>
      </qti-response-processing>
      """
    ).replacing("identifier=\"item\"", with: "identifier=\"priced\""),
  ]

  static func item(_ name: String, _ more: String) -> String {
    ItemMarkup.item(
      """
      <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
        <qti-correct-response><qti-value>A</qti-value></qti-correct-response>
      </qti-response-declaration>
      <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
      \(more)
      <qti-response-processing template="match_correct"/>
      """
    ).replacing("identifier=\"item\"", with: "identifier=\"\(name)\"")
  }

  static func test(_ expression: String, _ type: String = "float", references: String = all)
    -> String
  {
    """
    <qti-assessment-test xmlns="\(ItemMarkup.namespace)" identifier="test" title="Test">
      <qti-outcome-declaration identifier="OUT" cardinality="single" base-type="\(type)"/>
      <qti-test-part identifier="part">
        <qti-assessment-section identifier="section">\(references)</qti-assessment-section>
      </qti-test-part>
      <qti-outcome-processing>
        <qti-set-outcome-value identifier="OUT">\(expression)</qti-set-outcome-value>
      </qti-outcome-processing>
    </qti-assessment-test>
    """
  }

  static let all = """
    <qti-assessment-item-ref identifier="one" href="one.xml"><qti-weight identifier="W" value="4"/></qti-assessment-item-ref>
    <qti-assessment-item-ref identifier="two" href="two.xml" category="law"/>
    <qti-assessment-item-ref identifier="open" href="open.xml" category="law hard"/>
    <qti-assessment-item-ref identifier="priced" href="priced.xml">
      <qti-template-default template-identifier="COST"><qti-base-value base-type="integer">30</qti-base-value></qti-template-default>
      <qti-variable-mapping source-identifier="POINTS" target-identifier="SCORE"/>
    </qti-assessment-item-ref>
    """

  /// `one` is answered rightly, `two` wrongly, `open` not at all, `priced` with 60.
  static func value(of text: String) throws -> Double? {
    let (read, findings) = AssessmentTest.read(try ItemMarkup.markup(text))
    let test = try #require(read, "\(findings.map(\.message))")
    let items = try Self.items.mapValues { try ItemMarkup.read($0) }
    let session = TestSession(test, items: items, seed: 1) { name, session in
      switch name {
      case "one": session.respond("RESPONSE", .single(.text("A", .identifier)))
      case "two": session.respond("RESPONSE", .single(.text("B", .identifier)))
      case "priced": session.respond("RESPONSE", session.correctResponse("RESPONSE"))
      default: break
      }
    }
    return session["OUT"].number
  }

  private static func sum(_ inside: String) -> String { "<qti-sum>\(inside)</qti-sum>" }

  static let rows: [(expression: String, expected: Double?)] = [
    (sum("<qti-test-variables variable-identifier=\"SCORE\"/>"), 31),
    (sum("<qti-test-variables variable-identifier=\"SCORE\" weight-identifier=\"W\"/>"), 34),
    (sum("<qti-test-variables variable-identifier=\"SCORE\" base-type=\"integer\"/>"), 30),
    (sum("<qti-test-variables variable-identifier=\"SCORE\" include-category=\"law\"/>"), 0),
    (sum("<qti-test-variables variable-identifier=\"SCORE\" exclude-category=\"hard law\"/>"), 31),
    (sum("<qti-test-variables variable-identifier=\"NOTE\"/>"), nil),
    (sum("<qti-outcome-minimum outcome-identifier=\"PENALTY\"/>"), -2),
    (sum("<qti-outcome-maximum outcome-identifier=\"PENALTY\"/>"), nil),
    // The item with a response that has no correct one counts neither as right nor as wrong; the
    // priced one has a correct response from its template.
    ("<qti-number-correct/>", 2), ("<qti-number-incorrect/>", 1),
    ("<qti-number-responded/>", 3), ("<qti-number-presented/>", 4),
    ("<qti-number-selected section-identifier=\"section\"/>", 4),
    ("<qti-number-selected section-identifier=\"other\"/>", 0),
    ("<qti-number-correct include-category=\"law\"/>", 0),
    ("<qti-variable identifier=\"priced.SCORE\"/>", 30),
    ("<qti-variable identifier=\"priced.POINTS\"/>", 30),
    ("<qti-variable identifier=\"priced.RESPONSE\"/>", 60),
    ("<qti-variable identifier=\"one.1.SCORE\" weight-identifier=\"W\"/>", 4),
    ("<qti-variable identifier=\"one.2.SCORE\"/>", nil),
  ]

  @Test func `what is asked of the items is answered as the standard says`() throws {
    for row in Self.rows {
      let found = try Self.value(of: Self.test(row.expression))
      #expect(found == row.expected, "\(row.expression) gave \(String(describing: found))")
    }
  }

  /// What is wrong with a test; what the finding names.
  static let unsound: [(String, String, String)] = [
    (test("<qti-variable identifier=\"on.SCORE\"/>"), "QTI002", "did you mean 'one'"),
    (test("<qti-variable identifier=\"part.duration\"/>"), "QTI002", "'part'"),
    (
      test(
        "<qti-null/>",
        references:
          "<qti-assessment-item-ref identifier=\"one\" href=\"one.xml\"><qti-time-limits max-time=\"60\"/></qti-assessment-item-ref>"
      ),
      "QTI001", "qti-time-limits"
    ),
    (
      test("<qti-null/>", references: "<qti-time-limits max-time=\"60\"/>" + all), "QTI001",
      "qti-assessment-section"
    ),
    (limited("min-time=\"60\""), "QTI001", "minTime"),
    (limited("max-time=\"60\" allow-late-submission=\"true\""), "QTI001", "allowLateSubmission"),
    (limited("max-time=\"0\""), "QTI004", "maxTime"),
    (limited("max-time=\"sejam\""), "QTI004", "maxTime"),
  ]

  static func limited(_ attributes: String) -> String {
    test("<qti-null/>").replacing(
      "<qti-test-part ",
      with: "<qti-time-limits \(attributes)/><qti-test-part "
    )
  }

  @Test(arguments: unsound) func `what a test asks for and can't get is named`(
    text: String,
    code: String,
    words: String
  ) throws {
    let findings = AssessmentTest.read(try ItemMarkup.markup(text)).diagnostics
    #expect(findings.map(\.code.rawValue) == [code])
    #expect(findings.first?.message.contains(words) == true, "\(findings.map(\.message))")
  }

  @Test func `the time of a whole test is read in seconds`() throws {
    let markup = try ItemMarkup.markup(Self.limited("max-time=\"1200\""))
    #expect(AssessmentTest.read(markup).test?.maximumSeconds == 1_200)
  }
}
