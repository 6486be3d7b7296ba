import CurriculumXML
import Testing

@Suite("An assessor's schema") struct SchemaSizeTests {
  private static func schema(_ body: String) -> String {
    "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:e='u' targetNamespace='u' "
      + "elementFormDefault='qualified'>\(body)</xs:schema>"
  }

  private static func type(_ body: String, _ name: String = "t") -> String {
    "<xs:complexType name='\(name)'>\(body)</xs:complexType>"
  }

  private static func optional(_ count: Int) -> String {
    let elements = (0..<count).map { "<xs:element name='a\($0)' minOccurs='0'/>" }
    return "<xs:sequence>\(elements.joined())</xs:sequence>"
  }

  private static func groups(_ count: Int, each: Int, last: String) -> String {
    (0..<count).map { number in
      let inner =
        number + 1 < count
        ? String(repeating: "<xs:group ref='e:g\(number + 1)'/>", count: each) : last
      return "<xs:group name='g\(number)'><xs:sequence>\(inner)</xs:sequence></xs:group>"
    }.joined()
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      (type(optional(200)), nil),
      (type(optional(201)), "a content model of 't' has more than 200 elements"),
      (type(optional(1_100)), "a content model of 't' has more than 200 elements"),
      (
        (0..<40).map { type(optional(80), "t\($0)") }.joined(),
        "its content models have too many elements together; split the largest of them"
      ),
      (
        groups(12, each: 4, last: "<xs:element name='a'/>") + type("<xs:group ref='e:g0'/>"),
        "a content model of 't' has more than 200 elements"
      ),
      (
        groups(5_000, each: 1, last: "<xs:element name='a'/>") + type("<xs:group ref='e:g0'/>"),
        "a content model of 't' has more than 200 elements"
      ),
      (
        (0..<300).map { number in
          type(
            "<xs:complexContent><xs:extension base='e:t\(number - 1)'><xs:sequence>"
              + "<xs:element name='a\(number)' minOccurs='0'/></xs:sequence></xs:extension>"
              + "</xs:complexContent>",
            "t\(number)"
          )
        }.joined() + type("", "t-1"),
        "a content model of 't299' has more than 200 elements"
      ),
      (
        type((0..<1_001).map { "<xs:attribute name='a\($0)'/>" }.joined()),
        "a type of 't' has more than 1000 attributes"
      ),
      (String(repeating: " ", count: 2 << 20), "it has 2097282 bytes; at most 1048576 are read"),
    ] as [(String, String?)]
  )
  func `that would take long to compile is refused with its limit`(body: String, why: String?) {
    #expect(MarkupLoader.problem(ofSchema: Self.schema(body)) == why.map { "is too large: \($0)" })
  }
}
