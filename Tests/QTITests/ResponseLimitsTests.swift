import Diagnostics
import QTI
import Testing

/// Which responses an interaction takes.
@Suite struct `A valid response` {
  private static func item(_ type: String, _ cardinality: String, _ body: String) -> String {
    ItemMarkup.item(
      """
      <qti-response-declaration identifier="R" cardinality="\(cardinality)" base-type="\(type)"/>
      <qti-item-body>\(body)</qti-item-body>
      """
    )
  }

  private static func choice(_ attributes: String) -> String {
    item(
      "identifier",
      "multiple",
      """
      <qti-choice-interaction response-identifier="R" \(attributes)>
      <qti-simple-choice identifier="A"/><qti-simple-choice identifier="B"/><qti-simple-choice identifier="C"/>
      </qti-choice-interaction>
      """
    )
  }

  private static let match = item(
    "directedPair",
    "multiple",
    """
    <qti-match-interaction response-identifier="R" max-associations="3">
    <qti-simple-match-set><qti-simple-associable-choice identifier="L1" match-max="1"/><qti-simple-associable-choice identifier="L2" match-max="1"/></qti-simple-match-set>
    <qti-simple-match-set><qti-simple-associable-choice identifier="R1" match-max="2"/><qti-simple-associable-choice identifier="R2" match-max="0"/></qti-simple-match-set>
    </qti-match-interaction>
    """
  )

  private static let associate = item(
    "pair",
    "multiple",
    """
    <qti-associate-interaction response-identifier="R" max-associations="2">
    <qti-simple-associable-choice identifier="A" match-max="1"/><qti-simple-associable-choice identifier="B" match-max="1"/><qti-simple-associable-choice identifier="C" match-max="1"/><qti-simple-associable-choice identifier="D" match-max="1"/>
    </qti-associate-interaction>
    """
  )

  private static let gaps = item(
    "directedPair",
    "multiple",
    """
    <qti-gap-match-interaction response-identifier="R">
    <qti-gap-text identifier="W1" match-max="1">satu</qti-gap-text><qti-gap-text identifier="W2" match-max="0">dua</qti-gap-text>
    <p>Satu <qti-gap identifier="G1"/> dua <qti-gap identifier="G2"/></p>
    </qti-gap-match-interaction>
    """
  )

  private static let order = item(
    "identifier",
    "ordered",
    """
    <qti-order-interaction response-identifier="R">
    <qti-simple-choice identifier="A"/><qti-simple-choice identifier="B"/>
    </qti-order-interaction>
    """
  )

  private static let slider = item(
    "integer",
    "single",
    "<qti-slider-interaction response-identifier=\"R\" lower-bound=\"0\" upper-bound=\"10\" step=\"2\"/>"
  )

  private static let masked = item(
    "string",
    "single",
    "<p><qti-text-entry-interaction response-identifier=\"R\" pattern-mask=\"[0-9]{3}\"/></p>"
  )

  /// The item, the response as typed, and what keeps it from being valid.
  static let rows: [(String, String, ResponseLimits.Breach?)] = [
    (choice("max-choices=\"1\""), "A", nil), (choice("max-choices=\"1\""), "A,B", .tooMany(1)),
    (choice("max-choices=\"0\""), "A,B,C", nil), (choice(""), "A,B", nil),
    (choice("max-choices=\"0\""), "A,A", .twice), (choice(""), "Z", .unknown),
    (choice("max-choices=\"0\" min-choices=\"2\""), "A", .tooFew(2)),
    (choice("max-choices=\"0\" min-choices=\"2\""), "", nil),
    (match, "L1 R1, L2 R1", nil), (match, "L1 R1, L1 R2", .pairedTooOften(1)),
    (match, "R1 L1", .unknown), (match, "L1 L2", .unknown), (match, "L1 R9", .unknown),
    (match, "L1 R1, L1 R1", .twice), (associate, "A B, C D", nil),
    (associate, "A B, B A", .twice), (associate, "A B, B C", .pairedTooOften(1)),
    (associate, "A X", .unknown), (gaps, "W1 G1, W2 G2", nil), (gaps, "W2 G1, W2 G2", nil),
    (gaps, "W1 G1, W2 G1", .pairedTooOften(1)), (gaps, "G1 W1", .unknown),
    (order, "B,A", nil), (order, "A,A", .twice), (order, "A,C", .unknown),
    (slider, "4", nil), (slider, "11", .outside(lower: 0, upper: 10)),
    (slider, "3", .betweenSteps(2)), (masked, "123", nil), (masked, "12", .shape),
  ]

  @Test func `is one of the choices, each once and no more than may be`() throws {
    for (markup, typed, breach) in Self.rows {
      let item = try ItemMarkup.read(markup)
      let value = try #require(item.variable("R")?.value(ofField: typed))
      #expect(item.limits["R"]?.breach(of: value) == breach, "\(typed) in \(markup)")
    }
  }

  /// Responses and what they are worth where A and B are worth 1 and anything else -1.
  static let mapped: [(String, Double)] = [
    ("A", 1), ("A,A", 1), ("A,A,A", 1), ("A,B,A", 2), ("C,C", -1), ("C,D", -2), ("", 0),
  ]

  @Test(arguments: mapped) func `counts a value once, however often it is given`(
    typed: String,
    worth: Double
  ) throws {
    for (type, rules) in [
      ("identifier", "<qti-response-processing template=\"map_response\"/>"),
      (
        "string",
        """
        <qti-response-processing><qti-set-outcome-value identifier="SCORE"><qti-map-response identifier="RESPONSE"/>\
        </qti-set-outcome-value></qti-response-processing>
        """
      ),
    ] {
      let item = try ItemMarkup.read(
        ItemMarkup.item(
          """
          <qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="\(type)">
            <qti-mapping default-value="-1"><qti-map-entry map-key="A" mapped-value="1"/><qti-map-entry map-key="B" mapped-value="1"/></qti-mapping>
          </qti-response-declaration>
          <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
          \(rules)
          """
        )
      )
      var session = ItemSession(item)
      session.respond("RESPONSE", try #require(item.variable("RESPONSE")?.value(ofField: typed)))
      session.process()
      #expect(session.score == worth)
    }
  }
}
