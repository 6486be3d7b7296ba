import OrderedJSON
import QTI
import Testing

@Suite struct `Responses in JSON` {
  static let rows: [(type: String, cardinality: String, json: String, expected: String?)] = [
    ("pair", "single", "\"A B\"", "\"A B\""),
    ("pair", "single", "[\"A\", \"B\"]", "\"A B\""),
    ("pair", "single", "{\"base\": {\"pair\": [\"A\", \"B\"]}}", "\"A B\""),
    ("directedPair", "multiple", "[\"A B\", \"C D\"]", "[\"A B\",\"C D\"]"),
    (
      "directedPair", "multiple",
      "{\"list\": {\"directedPair\": [[\"A\", \"B\"], [\"C\", \"D\"]]}}", "[\"A B\",\"C D\"]"
    ),
    ("point", "single", "{\"base\": {\"point\": [10, 20]}}", "\"10 20\""),
    ("point", "multiple", "[[1, 2], [3, 4.5]]", "[\"1 2\",\"3 4.5\"]"),
    ("point", "multiple", "[\"1 2\"]", "[\"1 2\"]"),
    ("identifier", "single", "{\"base\": null}", "null"),
    ("identifier", "multiple", "{\"list\": {\"identifier\": [\"A\", \"B\"]}}", "[\"A\",\"B\"]"),
    ("integer", "single", "{\"base\": {\"integer\": 7}}", "7"),
    ("integer", "single", "\"tujuh\"", nil), ("integer", "single", "[1, 2]", nil),
    ("boolean", "single", "true", "true"), ("float", "single", "\"1.5e3\"", "1500"),
    ("float", "single", "\"0x10\"", nil), ("float", "single", "\"INF\"", nil),
    ("float", "single", "\"NaN\"", nil), ("integer", "single", "\"3.7\"", nil),
    ("integer", "single", "\"1e3\"", "1000"),
  ]

  @Test func `plain values and the forms of the PCI standard are read alike`() throws {
    for row in Self.rows {
      let item = try ItemMarkup.read(
        ItemMarkup.item(
          "<qti-response-declaration identifier=\"R\" cardinality=\"\(row.cardinality)\" base-type=\"\(row.type)\"/>"
        )
      )
      let json = try JSONValue(parsing: Array(row.json.utf8))
      let found = item.variable("R")?.value(of: json)?.json.text()
      #expect(found == row.expected, "\(row.json)")
    }
  }

  @Test func `a record is read as an object or as the PCI standard lists it`() throws {
    let item = try ItemMarkup.read(
      ItemMarkup.item("<qti-response-declaration identifier=\"R\" cardinality=\"record\"/>")
    )
    for text in [
      "{\"x\": 7, \"y\": \"ya\"}",
      "{\"record\": [{\"name\": \"x\", \"base\": {\"integer\": 7}}, {\"name\": \"y\", \"base\": {\"string\": \"ya\"}}]}",
    ] {
      let value = item.variable("R")?.value(of: try JSONValue(parsing: Array(text.utf8)))
      #expect(value?.json == ["x": 7, "y": "ya"])
    }
  }
}
