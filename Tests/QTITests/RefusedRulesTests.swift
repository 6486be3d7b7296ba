import Diagnostics
import QTI
import Testing

/// What an item says and can't mean is named when it is read.
@Suite struct `Rules that can't be followed` {
  private static func rules(_ rules: String) -> String {
    ItemMarkup.item(
      """
      <qti-response-declaration identifier="NAME" cardinality="single" base-type="string"/>
      <qti-response-declaration identifier="PICK" cardinality="multiple" base-type="identifier"/>
      <qti-response-declaration identifier="COUNT" cardinality="single" base-type="integer"/>
      <qti-response-declaration identifier="SPOT" cardinality="single" base-type="point"/>
      <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
      <qti-response-processing xmlns:x="urn:x">\(rules)</qti-response-processing>
      """
    )
  }

  private static func when(_ condition: String) -> String {
    rules(
      """
      <qti-response-condition><qti-response-if>\(condition)<qti-set-outcome-value identifier="SCORE">\
      <qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value></qti-response-if></qti-response-condition>
      """
    )
  }

  private static func variable(_ name: String) -> String {
    "<qti-variable identifier=\"\(name)\"/>"
  }
  private static func value(_ text: String, _ type: String) -> String {
    "<qti-base-value base-type=\"\(type)\">\(text)</qti-base-value>"
  }

  /// The item, the code, and what the finding names; no code for a sound one.
  static let rows: [(String, String, String)] = [
    (rules("<x:rule/>"), "QTI001", "<rule>"),
    (
      rules("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"r.xml\"/>"), "QTI001",
      "<include>"
    ),
    (
      when(
        "<qti-and><x:check/><qti-not><qti-is-null>\(variable("NAME"))</qti-is-null></qti-not></qti-and>"
      ), "QTI001", "<check>"
    ),
    (when("<x:check/>\(variable("NAME"))"), "QTI001", "<check>"),
    (
      when("<qti-gt>\(variable("NAME"))\(value("3", "integer"))</qti-gt>"), "QTI007",
      "single string"
    ),
    (
      when("<qti-gt>\(variable("PICK"))\(value("3", "integer"))</qti-gt>"), "QTI007",
      "multiple identifier"
    ),
    (when("<qti-gt>\(variable("COUNT"))\(value("3", "integer"))</qti-gt>"), "", ""),
    (
      when("<qti-match>\(variable("COUNT"))\(value("tiga", "string"))</qti-match>"), "QTI007",
      "single string"
    ),
    (
      when("<qti-match>\(variable("PICK"))\(value("A", "identifier"))</qti-match>"), "QTI007",
      "single identifier"
    ),
    (when("<qti-match>\(variable("NAME"))\(value("A", "identifier"))</qti-match>"), "", ""),
    (when("<qti-match>\(variable("COUNT"))\(value("3.0", "float"))</qti-match>"), "", ""),
    (
      when("<qti-member>\(value("A", "identifier"))\(variable("NAME"))</qti-member>"), "QTI007",
      "container"
    ),
    (when("<qti-member>\(value("A", "identifier"))\(variable("PICK"))</qti-member>"), "", ""),
    (
      when("<qti-contains>\(value("A", "identifier"))\(variable("PICK"))</qti-contains>"), "QTI007",
      "container"
    ),
    (when("<qti-contains>\(variable("PICK"))\(value("A", "identifier"))</qti-contains>"), "", ""),
    (
      when("<qti-inside shape=\"circle\" coords=\"1,1,1\">\(variable("COUNT"))</qti-inside>"),
      "QTI007", "point"
    ),
    (
      when("<qti-inside shape=\"circle\" coords=\"1,1,1\">\(variable("SPOT"))</qti-inside>"), "", ""
    ),
    (
      rules(
        "<qti-set-outcome-value identifier=\"SCORE\"><qti-sum>\(variable("NAME"))\(value("1", "float"))</qti-sum></qti-set-outcome-value>"
      ), "QTI007", "numbers"
    ),
    (
      rules(
        "<qti-set-outcome-value identifier=\"SCORE\">\(variable("PICK"))</qti-set-outcome-value>"
      ), "QTI007", "'SCORE'"
    ),
  ]

  @Test func `are named with what they are about`() throws {
    for (markup, code, words) in Self.rows {
      let findings = try ItemMarkup.findings(markup).filter { $0.severity == .error }
      let codes = Set(findings.map(\.code.rawValue))
      #expect(codes == (code.isEmpty ? [] : [code]), "\(findings.map(\.message)) of \(markup)")
      #expect(
        findings.allSatisfy { words.isEmpty || $0.message.contains(words) },
        "\(findings.map(\.message))"
      )
    }
  }
}
