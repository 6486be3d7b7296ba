import OrderedJSON

@testable import QTI

/// What the operators that answer true or false come to.
extension `Operators by the standard` {
  private typealias M = OperatorMarkup

  static let truths: [Row] = [
    (M.call("and", "", M.truth(true), M.truth(true)), "boolean", true),
    (M.call("and", "", M.null, M.truth(false)), "boolean", false),
    (M.call("or", "", M.null, M.truth(false)), "boolean", .null),
    (M.call("or", "", M.null, M.truth(true)), "boolean", true),
    (M.call("not", "", M.truth(false)), "boolean", true),
    (M.call("any-n", "min=\"1\" max=\"TWO\"", M.truth(true), M.truth(true)), "boolean", true),
    (M.call("any-n", "min=\"2\" max=\"3\"", M.truth(true), M.truth(false)), "boolean", false),
    (M.call("is-null", "", M.of("NONE")), "boolean", true),
    (M.call("is-null", "", M.any()), "boolean", true),
    (M.call("is-null", "", M.of("REC")), "boolean", false),
    (
      M.call("match", "", M.of("LETTERS"), M.row(M.name("A"), M.name("B"), M.name("A"))), "boolean",
      true
    ),
    (M.call("match", "", M.of("R"), M.call("correct", "identifier=\"R\"")), "boolean", false),
    (M.call("match", "", M.any(M.name("A"), M.name("A")), M.any(M.name("A"))), "boolean", false),
    (M.call("match", "", M.of("REC"), M.of("REC")), "boolean", true),
    (M.call("match", "", M.null, M.whole(1)), "boolean", .null),
    (M.call("match", "", M.base("pair", "A B"), M.base("pair", "B A")), "boolean", true),
    (
      M.call("match", "", M.base("directedPair", "A B"), M.base("directedPair", "B A")), "boolean",
      false
    ),
    (M.call("match", "", M.word("a"), M.word("A")), "boolean", false),
    (M.call("member", "", M.name("B"), M.of("LETTERS")), "boolean", true),
    (M.call("member", "", M.name("D"), M.of("R")), "boolean", false),
    (M.call("member", "", M.null, M.of("R")), "boolean", .null),
    (M.call("contains", "", M.of("R"), M.any(M.name("C"), M.name("A"))), "boolean", true),
    (M.call("contains", "", M.of("LETTERS"), M.row(M.name("B"), M.name("A"))), "boolean", true),
    (M.call("contains", "", M.of("LETTERS"), M.row(M.name("A"), M.name("A"))), "boolean", false),
    (M.call("contains", "", M.of("R"), M.null), "boolean", .null),
    (
      M.call("string-match", "case-sensitive=\"true\"", M.word("Halal"), M.word("halal")),
      "boolean", false
    ),
    (
      M.call("string-match", "case-sensitive=\"false\"", M.word("HALAL"), M.word("halal")),
      "boolean", true
    ),
    (M.call("string-match", "case-sensitive=\"true\"", M.null, M.word("halal")), "boolean", .null),
    (
      M.call(
        "string-match",
        "case-sensitive=\"false\" substring=\"true\"",
        M.word("Nomor HALAL"),
        M.word("halal")
      ), "boolean", true
    ),
    (
      M.call("substring", "case-sensitive=\"false\"", M.word("KAS"), M.word("buku kas")), "boolean",
      true
    ),
    (
      M.call("substring", "case-sensitive=\"true\"", M.word("KAS"), M.word("buku kas")), "boolean",
      false
    ),
    (
      M.call("pattern-match", "pattern=\"ID[0-9]{17}\"", M.word("ID12345678901234567")), "boolean",
      true
    ),
    (M.call("pattern-match", "pattern=\"[a-z]+\"", M.word("abc1")), "boolean", false),
    (M.call("pattern-match", "pattern=\"[a-z-[aeiou]]+\"", M.word("bcd")), "boolean", true),
    (M.call("pattern-match", "pattern=\"[a-z-[aeiou]]+\"", M.word("bad")), "boolean", false),
    (M.call("pattern-match", "pattern=\".*\"", M.null), "boolean", .null),
    (M.call("equal", "tolerance-mode=\"exact\"", M.whole(2), M.float(2)), "boolean", true),
    (
      M.call("equal", "tolerance-mode=\"absolute\" tolerance=\"0.5 1\"", M.whole(10), M.float(9.5)),
      "boolean", true
    ),
    (
      M.call(
        "equal",
        "tolerance-mode=\"absolute\" tolerance=\"0.5 1\" include-lower-bound=\"false\"",
        M.whole(10),
        M.float(9.5)
      ), "boolean", false
    ),
    (
      M.call("equal", "tolerance-mode=\"relative\" tolerance=\"10\"", M.whole(-10), M.float(-11)),
      "boolean", true
    ),
    (
      M.call("equal", "tolerance-mode=\"relative\" tolerance=\"10\"", M.whole(10), M.float(11.5)),
      "boolean", false
    ),
    (M.call("equal", "tolerance-mode=\"exact\"", M.whole(2), M.null), "boolean", .null),
    (
      M.call(
        "equal-rounded",
        "rounding-mode=\"significantFigures\" figures=\"3\"",
        M.float(3.175),
        M.float(3.183)
      ), "boolean", true
    ),
    (
      M.call(
        "equal-rounded",
        "rounding-mode=\"decimalPlaces\" figures=\"2\"",
        M.float(1.68572),
        M.float(1.68432)
      ), "boolean", false
    ),
    (
      M.call(
        "equal-rounded",
        "rounding-mode=\"decimalPlaces\" figures=\"2\"",
        M.float(1.5),
        M.null
      ), "boolean", .null
    ),
    (M.call("lt", "", M.whole(1), M.float(1.5)), "boolean", true),
    (M.call("lt", "", M.null, M.float(1.5)), "boolean", .null),
    (M.call("lte", "", M.whole(2), M.whole(1)), "boolean", false),
    (M.call("gt", "", M.whole(2), M.of("TWO")), "boolean", false),
    (M.call("gte", "", M.whole(2), M.of("TWO")), "boolean", true),
    (M.call("duration-lt", "", M.lasting("PT59M"), M.lasting("PT1H")), "boolean", true),
    (M.call("duration-gte", "", M.lasting("PT60M"), M.lasting("PT1H")), "boolean", true),
    (M.call("duration-gte", "", M.null, M.lasting("PT1H")), "boolean", .null),
    (M.call("inside", "shape=\"rect\" coords=\"0,0,2,2\"", M.of("P")), "boolean", true),
    (M.call("inside", "shape=\"circle\" coords=\"50,50,5\"", M.of("P")), "boolean", false),
    (M.call("inside", "shape=\"default\"", M.null), "boolean", .null),
  ]
}
