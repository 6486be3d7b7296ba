import Diagnostics
import OrderedJSON
import Testing

@testable import QTI

/// Every operator of the standard, with NULL, containers, records and mixed base types.
@Suite struct `Operators by the standard` {
  private typealias M = OperatorMarkup

  typealias Row = (expression: String, type: String, expected: JSONValue)

  static let numbers: [Row] = [
    (M.call("sum", "", M.whole(1), M.float(0.5)), "float", 1.5),
    (M.call("sum", "", M.any(M.whole(1), M.whole(2)), M.whole(3)), "integer", 6),
    (M.call("sum", "", M.whole(1), M.any()), "integer", .null),
    (M.call("product", "", M.row(M.whole(2), M.float(1.5)), M.of("TWO")), "float", 6),
    (M.call("product", "", M.null), "float", .null),
    (M.call("max", "", M.whole(2), M.float(2.5)), "float", 2.5),
    (M.call("max", "", M.whole(2), M.null), "float", .null),
    (M.call("min", "", M.any(M.whole(2), M.whole(-3))), "integer", -3),
    (M.call("subtract", "", M.float(1), M.null), "float", .null),
    (M.call("subtract", "", M.whole(5), M.whole(7)), "integer", -2),
    (M.call("divide", "", M.whole(7), M.whole(2)), "float", 3.5),
    (M.call("divide", "", M.whole(7), M.float(0)), "float", .null),
    (M.call("divide", "", M.null, M.whole(2)), "float", .null),
    (M.call("power", "", M.whole(2), M.whole(-1)), "float", 0.5),
    (M.call("power", "", M.whole(0), M.whole(0)), "float", 1),
    (M.call("power", "", M.whole(2), M.null), "float", .null),
    (M.call("integer-divide", "", M.whole(7), M.whole(-2)), "integer", -4),
    (M.call("integer-divide", "", M.whole(7), M.whole(0)), "integer", .null),
    (M.call("integer-modulus", "", M.whole(7), M.whole(-2)), "integer", -1),
    (M.call("integer-modulus", "", M.whole(7), M.whole(0)), "integer", .null),
    (M.call("integer-to-float", "", M.whole(7)), "float", 7),
    (M.call("integer-to-float", "", M.null), "float", .null),
    (M.call("gcd", "", M.any(M.whole(12), M.whole(18)), M.whole(27)), "integer", 3),
    (M.call("gcd", "", M.whole(0), M.whole(-4)), "integer", 4),
    (M.call("gcd", "", M.whole(0), M.whole(0)), "integer", 0),
    (M.call("gcd", "", M.whole(4), M.null), "integer", .null),
    (M.call("lcm", "", M.whole(4), M.row(M.whole(6), M.whole(10))), "integer", 60),
    (M.call("round", "", M.float(2.5)), "integer", 3),
    (M.call("round", "", M.float(-2.5)), "integer", -2),
    (M.call("round", "", M.null), "integer", .null),
    (M.call("truncate", "", M.float(6.8)), "integer", 6),
    (M.call("truncate", "", M.float(-6.8)), "integer", -6),
    (
      M.call("round-to", "rounding-mode=\"decimalPlaces\" figures=\"2\"", M.float(1.236)), "float",
      1.24
    ),
    (
      M.call("round-to", "rounding-mode=\"decimalPlaces\" figures=\"0\"", M.float(-1.5)), "float",
      -1
    ),
    (
      M.call("round-to", "rounding-mode=\"significantFigures\" figures=\"TWO\"", M.float(12_345)),
      "float", 12_000
    ),
    (M.call("round-to", "figures=\"3\"", M.float(0)), "float", 0),
    (M.call("round-to", "figures=\"3\"", M.null), "float", .null),
    (M.call("math-operator", "name=\"sin\"", M.float(0)), "float", 0),
    (M.call("math-operator", "name=\"atan2\"", M.whole(0), M.whole(1)), "float", 0),
    (M.call("math-operator", "name=\"signum\"", M.float(-3.5)), "integer", -1),
    (M.call("math-operator", "name=\"floor\"", M.float(-3.5)), "integer", -4),
    (M.call("math-operator", "name=\"ceil\"", M.float(-3.5)), "integer", -3),
    (M.call("math-operator", "name=\"abs\"", M.float(-3.5)), "float", 3.5),
    (
      M.call("math-operator", "name=\"toDegrees\"", M.call("math-constant", "name=\"pi\"")),
      "float", 180
    ),
    (M.call("math-operator", "name=\"exp\"", M.whole(0)), "float", 1),
    (M.call("math-operator", "name=\"acos\"", M.whole(2)), "float", .null),
    (M.call("math-operator", "name=\"sin\"", M.null), "float", .null),
    (M.call("stats-operator", "name=\"mean\"", M.any(M.whole(1), M.whole(4))), "float", 2.5),
    (M.call("stats-operator", "name=\"popVariance\"", M.row(M.whole(1), M.whole(3))), "float", 1),
    (M.call("stats-operator", "name=\"popSD\"", M.row(M.whole(1), M.whole(3))), "float", 1),
    (
      M.call("stats-operator", "name=\"sampleVariance\"", M.any(M.whole(1), M.whole(3))), "float", 2
    ),
    (M.call("stats-operator", "name=\"sampleSD\"", M.any(M.whole(5))), "float", .null),
    (M.call("map-response", "identifier=\"R\""), "float", 1.5),
    (M.call("map-response-point", "identifier=\"P\""), "float", 3),
    (M.call("container-size", "", M.of("LETTERS")), "integer", 3),
    (M.call("container-size", "", M.any(M.null, M.whole(1))), "integer", 1),
    (M.call("index", "n=\"TWO\"", M.row(M.whole(4), M.whole(9))), "integer", 9),
    (M.call("index", "n=\"3\"", M.row(M.whole(4), M.whole(9))), "integer", .null),
    (M.call("index", "n=\"1\"", M.null), "integer", .null),
    (M.call("random-integer", "min=\"5\" max=\"5\""), "integer", 5),
    (M.call("random-integer", "min=\"5\" max=\"4\""), "integer", .null),
    (M.call("random-float", "min=\"2\" max=\"2\""), "float", 2),
    (M.call("random", "", M.row(M.whole(6), M.whole(6))), "integer", 6),
    (M.call("random", "", M.null), "integer", .null),
    (M.of("SEVEN"), "integer", 7), (M.of("TWO"), "float", 2), (M.of("NONE"), "string", .null),
    (M.call("default", "identifier=\"SEVEN\""), "integer", 7),
    (M.call("field-value", "field-identifier=\"x\"", M.of("REC")), "integer", 3),
    (M.call("field-value", "field-identifier=\"z\"", M.of("REC")), "integer", .null),
    (M.call("field-value", "field-identifier=\"x\"", M.null), "integer", .null),
  ]

  static let texts: [Row] = [
    (M.call("field-value", "field-identifier=\"y\"", M.of("REC")), "string", "ya"),
    (
      M.call("field-value", "field-identifier=\"environmentIdentifier\"", M.of("QTI_CONTEXT")),
      "string", "rumah"
    ),
    (M.word(""), "string", .null), (M.null, "string", .null),
    (M.base("uri", "https://contoh.id/a"), "uri", "https://contoh.id/a"),
    (M.call("math-constant", "name=\"e\""), "float", 2.718281828459045),
  ]

  @Test func `numbers, truths and texts come out as the standard says`() throws {
    for row in Self.numbers + Self.truths + Self.texts {
      let found = try OperatorMarkup.value(row.expression, row.type)
      let isSame =
        found.number.flatMap { found in row.expected.number.map { abs(found - $0) < 1e-9 } }
        ?? (found == row.expected)
      #expect(isSame, "\(row.expression) gave \(found), expected \(row.expected)")
    }
  }

  static let containers: [(expression: String, cardinality: String, expected: JSONValue)] = [
    (M.any(M.name("A"), M.null, M.any(M.name("B"))), "multiple", ["A", "B"]),
    (M.row(M.of("LETTERS"), M.name("C")), "ordered", ["A", "B", "A", "C"]),
    (M.any(M.null), "multiple", .null),
    (M.call("delete", "", M.name("A"), M.of("LETTERS")), "ordered", ["B"]),
    (M.call("delete", "", M.name("C"), M.of("LETTERS")), "ordered", ["A", "B", "A"]),
    (M.call("delete", "", M.name("A"), M.any(M.name("A"))), "multiple", .null),
    (M.call("delete", "", M.null, M.of("LETTERS")), "ordered", .null),
    (M.call("repeat", "number-repeats=\"TWO\"", M.name("A"), M.null), "ordered", ["A", "A"]),
    (M.call("repeat", "number-repeats=\"0\"", M.name("A")), "ordered", .null),
    (M.call("repeat", "number-repeats=\"2\"", M.null), "ordered", .null),
    (M.call("correct", "identifier=\"R\""), "multiple", ["A", "B"]),
    (M.of("R"), "multiple", ["A", "C"]), (M.call("default", "identifier=\"R\""), "multiple", .null),
  ]

  @Test func `containers keep their members and their order`() throws {
    for row in Self.containers {
      let found = try OperatorMarkup.value(row.expression, "identifier", row.cardinality)
      #expect(found == row.expected, "\(row.expression)")
    }
  }

  @Test func `no operator of the standard is left out of these tables`() {
    let written =
      (Self.numbers + Self.truths + Self.texts).map(\.expression).joined()
      + Self.containers.map(\.expression).joined()
    let used = Set(
      written.split(separator: "<qti-").compactMap { part in
        part.split { " />".contains($0) }.first?.filter { $0 != "-" }.lowercased()
      }
    )
    // Extensions beyond the standard, other spellings of a name, and what counts a test's items.
    let elsewhere: Set<String> = [
      "record", "istypeof", "mod", "lookuptable", "mean", "samplevariance", "samplesd",
      "popvariance", "popsd", "testvariables", "outcomemaximum", "outcomeminimum", "numbercorrect",
      "numberincorrect", "numberpresented", "numberresponded", "numberselected",
    ]
    let missing = Set(Operators.all.map(\.name)).subtracting(used).subtracting(elsewhere)
    #expect(missing.sorted() == [])
  }

  @Test func `a custom operator is named as not supported, wherever it stands`() throws {
    let custom =
      "<qti-custom-operator class=\"org.example.Roman\">\(M.whole(4))</qti-custom-operator>"
    for expression in [custom, M.call("sum", "", M.whole(1), custom), M.call("not", "", custom)] {
      let text = OperatorMarkup.item(expression, "float", "single")
      let findings = try ItemMarkup.findings(text)
      #expect(findings.map(\.code.rawValue) == ["QTI001"])
      #expect(findings.first?.message.contains("qti-custom-operator") == true)
    }
  }

  @Test func `both spellings of a name mean the same operator`() throws {
    let old = """
      <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i" title="i">
      <outcomeDeclaration identifier="OUT" cardinality="single" baseType="boolean"/>
      <responseProcessing><setOutcomeValue identifier="OUT">
      <durationGTE><baseValue baseType="duration">PT2M</baseValue>
      <baseValue baseType="duration">120</baseValue></durationGTE>
      </setOutcomeValue></responseProcessing></assessmentItem>
      """
    var session = ItemSession(try ItemMarkup.read(old))
    session.process()
    #expect(session["OUT"].json == true)
  }
}
