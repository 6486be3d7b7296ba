import QTI
import Testing

@Suite("Variables printed in a text") struct PrintedVariableTests {
  /// Base type, value, attributes; what is read.
  static let printed: [(String, String, String, String)] = [
    ("integer", "7", "format=\"%03d\"", "007"), ("integer", "3", "format=\"%+i\"", "+3"),
    ("integer", "255", "format=\"%x\"", "ff"), ("integer", "255", "format=\"%#X\"", "0XFF"),
    ("integer", "8", "format=\"%o\"", "10"), ("integer", "5", "base=\"2\"", "101"),
    ("float", "2.345", "format=\"%.2f\"", "2.35"), ("float", "-2.5", "format=\"%.0f\"", "-3"),
    ("float", "0.5", "format=\"%f\"", "0.500000"),
    ("float", "12345.678", "format=\"%.3e\"", "1.235e+04"),
    ("float", "0.0001", "format=\"%g\"", "0.0001"), ("float", "1e20", "format=\"%G\"", "1E+20"),
    ("float", "12345.678", "format=\"rupiah\"", "12345.678"),
    ("string", "abc", "format=\"%d\"", "abc"), ("integer", "1500", "", "1500"),
  ]

  @Test("A number is written as its format asks", arguments: printed)
  func format(type: String, value: String, attributes: String, text: String) throws {
    #expect(
      try Self.text(
        "<qti-base-value base-type=\"\(type)\">\(value)</qti-base-value>",
        type,
        "single",
        attributes
      ) == text
    )
  }

  static let lists: [(String, String)] = [
    ("", "4;5;6"), ("delimiter=\", \"", "4, 5, 6"), ("index=\"2\"", "5"), ("index=\"9\"", ""),
    ("format=\"%02d\"", "04;05;06"),
  ]

  @Test("Several are parted by the delimiter, or one is picked out", arguments: lists)
  func list(attributes: String, text: String) throws {
    let members = [4, 5, 6].map { "<qti-base-value base-type=\"integer\">\($0)</qti-base-value>" }
    let ordered = "<qti-ordered>\(members.joined())</qti-ordered>"
    #expect(try Self.text(ordered, "integer", "ordered", attributes) == text)
  }

  private static func text(
    _ expression: String,
    _ type: String,
    _ cardinality: String,
    _ attributes: String
  ) throws -> String {
    let item = try ItemMarkup.read(
      ItemMarkup.item(
        """
        <qti-template-declaration identifier="X" cardinality="\(cardinality)" base-type="\(type)"/>
        <qti-template-processing>
          <qti-set-template-value identifier="X">\(expression)</qti-set-template-value>
        </qti-template-processing>
        <qti-item-body><p><qti-printed-variable identifier="X" \(attributes)/></p></qti-item-body>
        """
      )
    )
    let body = try #require(item.body)
    return ContentText(language: "id", session: ItemSession(item, seed: 1)).text(of: body)
  }
}
