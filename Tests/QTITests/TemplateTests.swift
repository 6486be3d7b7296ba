import OrderedJSON
import QTI
import Testing

@Suite("Questions drawn by a seed")
struct TemplateTests {
  static let item = ItemMarkup.item(
    """
    <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="integer"/>
    <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
    <qti-template-declaration identifier="COST" cardinality="single" base-type="integer"/>
    <qti-template-declaration identifier="PRICE" cardinality="single" base-type="integer"/>
    <qti-template-processing>
      <qti-set-template-value identifier="COST">
        <qti-random-integer min="1000" max="9000" step="500"/>
      </qti-set-template-value>
      <qti-set-template-value identifier="PRICE">
        <qti-random-integer min="1000" max="9000" step="500"/>
      </qti-set-template-value>
      <qti-template-constraint>
        <qti-gt><qti-variable identifier="PRICE"/><qti-variable identifier="COST"/></qti-gt>
      </qti-template-constraint>
      <qti-set-correct-response identifier="RESPONSE">
        <qti-subtract><qti-variable identifier="PRICE"/><qti-variable identifier="COST"/></qti-subtract>
      </qti-set-correct-response>
    </qti-template-processing>
    <qti-item-body><p>Rp<qti-printed-variable identifier="PRICE"/></p></qti-item-body>
    <qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/>
    """
  )

  @Test("A constraint holds for every seed, and the correct response is right")
  func constraint() throws {
    let item = try ItemMarkup.read(Self.item)
    var prices: Set<Value> = []
    for seed in 0..<200 as Range<UInt64> {
      var session = ItemSession(item, seed: seed)
      let (price, cost) = (session["PRICE"].number ?? 0, session["COST"].number ?? 0)
      #expect(price > cost)
      prices.insert(session["PRICE"])
      session.respond("RESPONSE", session.correctResponse("RESPONSE"))
      session.process()
      #expect(session.score == 1)
      #expect(session.correctResponse("RESPONSE").number == price - cost)
    }
    #expect(prices.count > 10)
  }

  @Test("The same seed draws the same question")
  func repeatable() throws {
    let item = try ItemMarkup.read(Self.item)
    #expect(ItemSession(item, seed: 7)["PRICE"] == ItemSession(item, seed: 7)["PRICE"])
  }

  @Test("The generator gives the published numbers")
  func generator() {
    var random = Mulberry32(seed: 42)
    let drawn = (0..<3).map { _ in (random.unit() * 1e6).rounded() }
    #expect(drawn == [601_104, 448_291, 852_466])
  }

  @Test("A shuffle keeps every element and reaches every order")
  func shuffle() {
    var orders: Set<[Int]> = []
    for seed in 0..<200 as Range<UInt64> {
      var random = Mulberry32(seed: seed)
      var elements = [1, 2, 3]
      random.shuffle(&elements)
      #expect(elements.sorted() == [1, 2, 3])
      orders.insert(elements)
    }
    #expect(orders.count == 6)
  }

  @Test("An adaptive item says itself when it is completed", arguments: [true, false])
  func completion(isAdaptive: Bool) throws {
    let markup = ItemMarkup.setting("<qti-base-value base-type=\"float\">1</qti-base-value>")
      .replacing("title=\"Item\"", with: "title=\"Item\" adaptive=\"\(isAdaptive)\"")
    var session = ItemSession(try ItemMarkup.read(markup), seed: 1)
    session.process()
    let status = session["completionStatus"].members.first?.text
    #expect(status == (isAdaptive ? "unknown" : "completed"))
  }
}
