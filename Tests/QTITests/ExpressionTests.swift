import Diagnostics
import OrderedJSON
import QTI
import Testing

@Suite("Expressions worked out by hand")
struct ExpressionTests {
  private static func number(_ value: String) -> String {
    "<qti-base-value base-type=\"float\">\(value)</qti-base-value>"
  }
  private static func whole(_ value: String) -> String {
    "<qti-base-value base-type=\"integer\">\(value)</qti-base-value>"
  }
  private static func word(_ value: String) -> String {
    "<qti-base-value base-type=\"string\">\(value)</qti-base-value>"
  }
  private static func truth(_ value: Bool) -> String {
    "<qti-base-value base-type=\"boolean\">\(value)</qti-base-value>"
  }

  static let numbers: [(String, JSONValue)] = [
    ("<qti-sum>\(whole("1"))\(whole("2"))</qti-sum>", 3),
    ("<qti-sum>\(whole("1"))<qti-null/></qti-sum>", .null),
    ("<qti-product>\(number("1.5"))\(whole("4"))</qti-product>", 6),
    ("<qti-subtract>\(whole("1"))\(whole("3"))</qti-subtract>", -2),
    ("<qti-divide>\(whole("1"))\(whole("4"))</qti-divide>", 0.25),
    ("<qti-divide>\(whole("1"))\(whole("0"))</qti-divide>", .null),
    ("<qti-integer-divide>\(whole("-7"))\(whole("2"))</qti-integer-divide>", -4),
    ("<qti-integer-modulus>\(whole("-7"))\(whole("2"))</qti-integer-modulus>", 1),
    ("<qti-round>\(number("6.5"))</qti-round>", 7),
    ("<qti-round>\(number("-6.5"))</qti-round>", -6),
    ("<qti-truncate>\(number("-6.9"))</qti-truncate>", -6),
    ("<qti-power>\(number("-1"))\(number("0.5"))</qti-power>", .null),
    ("<qti-gcd>\(whole("12"))\(whole("18"))</qti-gcd>", 6),
    ("<qti-lcm>\(whole("4"))\(whole("0"))</qti-lcm>", 0),
    (
      "<qti-product>\(whole("9223372036854775807"))\(whole("2"))</qti-product>",
      1.8446744073709552e19
    ),
    (
      "<qti-round-to rounding-mode=\"significantFigures\" figures=\"3\">\(number("0.0012349"))"
        + "</qti-round-to>", 0.00123
    ),
    ("<qti-container-size><qti-null/></qti-container-size>", 0),
    ("<qti-math-operator name=\"log\">\(number("1000"))</qti-math-operator>", 3),
    ("<qti-math-operator name=\"ln\">\(number("0"))</qti-math-operator>", .null),
    (
      "<qti-container-size><qti-repeat number-repeats=\"3\">\(whole("1"))\(whole("2"))</qti-repeat>"
        + "</qti-container-size>", 6
    ),
    (
      "<qti-lookup-table>\(number("55"))<qti-interpolation-table default-value=\"0\">"
        + "<qti-interpolation-table-entry source-value=\"80\" target-value=\"2\"/>"
        + "<qti-interpolation-table-entry source-value=\"50\" target-value=\"1\"/>"
        + "</qti-interpolation-table></qti-lookup-table>", 1
    ),
  ]

  @Test("Numbers", arguments: numbers)
  func givesNumber(expression: String, expected: JSONValue) throws {
    #expect(try outcome(ItemMarkup.setting(expression)) == expected)
  }

  static let truths: [(String, JSONValue)] = [
    ("<qti-and>\(truth(true))<qti-null/></qti-and>", .null),
    ("<qti-and>\(truth(false))<qti-null/></qti-and>", false),
    ("<qti-or>\(truth(true))<qti-null/></qti-or>", true),
    ("<qti-or>\(truth(false))<qti-null/></qti-or>", .null),
    ("<qti-not><qti-null/></qti-not>", .null),
    ("<qti-any-n min=\"1\" max=\"1\">\(truth(true))\(truth(true))</qti-any-n>", false),
    ("<qti-any-n min=\"1\" max=\"2\">\(truth(true))<qti-null/></qti-any-n>", true),
    ("<qti-any-n min=\"2\" max=\"2\">\(truth(true))<qti-null/></qti-any-n>", .null),
    ("<qti-lt>\(whole("2"))\(whole("2"))</qti-lt>", false),
    ("<qti-lte>\(whole("2"))\(number("2.0"))</qti-lte>", true),
    ("<qti-is-null>\(word(""))</qti-is-null>", true),
    ("<qti-pattern-match pattern=\"[0-9]{2}\">\(word("12"))</qti-pattern-match>", true),
    ("<qti-pattern-match pattern=\"[0-9]{2}\">\(word("123"))</qti-pattern-match>", false),
    ("<qti-substring>\(word("oto"))\(word("foto"))</qti-substring>", true),
    (
      "<qti-string-match case-sensitive=\"false\">\(word("PIRT"))\(word("pirt"))</qti-string-match>",
      true
    ),
    (
      "<qti-match><qti-ordered>\(whole("1"))\(whole("2"))</qti-ordered>"
        + "<qti-ordered>\(whole("2"))\(whole("1"))</qti-ordered></qti-match>", false
    ),
    (
      "<qti-match><qti-multiple>\(whole("1"))\(whole("2"))</qti-multiple>"
        + "<qti-multiple>\(whole("2"))\(whole("1"))</qti-multiple></qti-match>", true
    ),
    (
      "<qti-contains><qti-multiple>\(whole("1"))</qti-multiple>"
        + "<qti-multiple>\(whole("1"))\(whole("1"))</qti-multiple></qti-contains>", false
    ),
    (
      "<qti-inside shape=\"poly\" coords=\"0,0,10,0,10,10,0,10\">"
        + "<qti-base-value base-type=\"point\">5 5</qti-base-value></qti-inside>", true
    ),
    (
      "<qti-inside shape=\"ellipse\" coords=\"0,0,10,5\">"
        + "<qti-base-value base-type=\"point\">0 6</qti-base-value></qti-inside>", false
    ),
  ]

  @Test("True, false and unknown", arguments: truths)
  func givesTruth(expression: String, expected: JSONValue) throws {
    #expect(try outcome(ItemMarkup.setting(expression, "boolean")) == expected)
  }

  private func outcome(_ text: String) throws -> JSONValue {
    var session = ItemSession(try ItemMarkup.read(text))
    session.process()
    return session["OUT"].json
  }

  static let unsound: [(String, String)] = [
    ("<qti-custom-operator class=\"x\"/>", "QTI001"),
    ("<qti-number-correct/>", "QTI001"),
    ("<qti-variable identifier=\"RR\"/>", "QTI002"),
    ("<qti-divide>\(whole("1"))</qti-divide>", "QTI003"),
    ("<qti-base-value base-type=\"integer\">dua</qti-base-value>", "QTI004"),
    ("<qti-math-operator name=\"cosinus\">\(whole("1"))</qti-math-operator>", "QTI004"),
    ("<qti-pattern-match pattern=\"[\">\(word("a"))</qti-pattern-match>", "QTI004"),
    ("<qti-map-response identifier=\"R\"/>", "QTI004"),
    ("<qti-inside shape=\"rect\" coords=\"1,2\"><qti-null/></qti-inside>", "QTI004"),
    ("<qti-random-float/>", "QTI004"),
  ]

  @Test("What can't be worked out is named at check time", arguments: unsound)
  func isNamed(expression: String, code: String) throws {
    let findings = try ItemMarkup.findings(ItemMarkup.setting(expression))
    #expect(findings.map(\.code.rawValue) == [code])
    #expect(findings.allSatisfy { $0.location?.line ?? 0 > 1 && $0.fix != nil })
  }

  @Test("Every finding of an item comes at once, each with its line")
  func allAtOnce() throws {
    let text = ItemMarkup.item(
      """
      <qti-response-declaration identifier="R" cardinality="one" base-type="integer"/>
      <qti-outcome-declaration identifier="OUT" cardinality="single" base-type="number"/>
      <qti-response-processing>
        <qti-set-outcome-value identifier="SCORE"><qti-teleport/></qti-set-outcome-value>
      </qti-response-processing>
      """
    )
    let findings = try ItemMarkup.findings(text)
    #expect(findings.map { $0.location?.line } == [2, 3, 5, 5])
    #expect(findings.map(\.code.rawValue) == ["QTI004", "QTI004", "QTI002", "QTI001"])
  }
}
