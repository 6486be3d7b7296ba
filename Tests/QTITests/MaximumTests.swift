import Diagnostics
import QTI
import Testing

/// How much an item can be worth.
@Suite struct `The most that an item can be worth` {
  private static let score =
    "<qti-outcome-declaration identifier=\"SCORE\" cardinality=\"single\" base-type=\"float\"/>"

  private static func response(
    _ name: String = "R",
    _ type: String,
    _ inside: String = "",
    cardinality: String = "single"
  ) -> String {
    """
    <qti-response-declaration identifier="\(name)" cardinality="\(cardinality)" base-type="\(type)">\
    \(inside)</qti-response-declaration>
    """
  }

  private static func mapping(_ entries: String, _ attributes: String = "") -> String {
    let written = entries.split(separator: " ").map { entry in
      let halves = entry.split(separator: "=")
      return "<qti-map-entry map-key=\"\(halves[0])\" mapped-value=\"\(halves[1])\"/>"
    }
    return "<qti-mapping \(attributes)>\(written.joined())</qti-mapping>"
  }

  private static func choices(_ attributes: String = "", count: Int = 4) -> String {
    """
    <qti-item-body><qti-choice-interaction response-identifier="R" \(attributes)>
    \("ABCDEFGHIJKL".prefix(count).map { "<qti-simple-choice identifier=\"\($0)\">\($0)</qti-simple-choice>" }.joined())
    </qti-choice-interaction></qti-item-body>
    """
  }

  private static func processing(_ rules: String) -> String {
    "<qti-response-processing>\(rules)</qti-response-processing>"
  }

  private static func set(_ value: String, _ name: String = "SCORE") -> String {
    "<qti-set-outcome-value identifier=\"\(name)\">\(value)</qti-set-outcome-value>"
  }

  private static func number(_ value: String, _ type: String = "float") -> String {
    "<qti-base-value base-type=\"\(type)\">\(value)</qti-base-value>"
  }

  private static func when(_ condition: String, _ then: String, else other: String = "") -> String {
    """
    <qti-response-condition><qti-response-if>\(condition)\(then)</qti-response-if>\
    \(other.isEmpty ? "" : "<qti-response-else>\(other)</qti-response-else>")</qti-response-condition>
    """
  }

  private static let variable = "<qti-variable identifier=\"R\"/>"
  private static func mapped(_ name: String = "R") -> String {
    "<qti-map-response identifier=\"\(name)\"/>"
  }
  private static func equal(_ value: String, _ type: String) -> String {
    "<qti-match>\(variable)\(number(value, type))</qti-match>"
  }
  private static func plus(_ value: String) -> String {
    set("<qti-sum><qti-variable identifier=\"SCORE\"/>\(number(value))</qti-sum>")
  }

  /// What the item holds; the most that SCORE can be, `nil` where that can't be known.
  static let rows: [(name: String, inside: String, most: Double?)] = [
    (
      "two mappings add up",
      response("R", "string", mapping("x=1")) + response("Q", "string", mapping("x=1"))
        + score + processing(set("<qti-sum>\(mapped())\(mapped("Q"))</qti-sum>")), 2
    ),
    (
      "a correct response and a mapping add up",
      response(
        "R",
        "identifier",
        "<qti-correct-response><qti-value>A</qti-value></qti-correct-response>"
      )
        + response("Q", "string", mapping("x=2")) + score + choices("max-choices=\"1\"")
        + processing(
          when(
            "<qti-match>\(variable)<qti-correct identifier=\"R\"/></qti-match>",
            set(number("1"))
          )
            + set("<qti-sum><qti-variable identifier=\"SCORE\"/>\(mapped("Q"))</qti-sum>")
        ), 3
    ),
    (
      "a range of numbers",
      response("R", "float") + score
        + processing(
          when(
            "<qti-and><qti-gt>\(variable)\(number("4"))</qti-gt><qti-lt>\(variable)\(number("6"))</qti-lt></qti-and>",
            set(number("5")),
            else: set(number("0"))
          )
        ), 5
    ),
    (
      "a pattern that some text matches",
      response("R", "string") + score
        + processing(
          when(
            "<qti-pattern-match pattern=\"[0-9]{5}-[A-Z]+\">\(variable)</qti-pattern-match>",
            set(number("1"))
          )
        ), 1
    ),
    (
      "what can't both be answered isn't added",
      response("R", "identifier") + score + choices("max-choices=\"1\"")
        + processing(
          when(equal("A", "identifier"), plus("1")) + when(equal("B", "identifier"), plus("2"))
        ), 2
    ),
    (
      "no more choices than may be chosen",
      response("R", "identifier", mapping("A=1 B=2 C=3 D=-1"), cardinality: "multiple") + score
        + choices("max-choices=\"2\"") + processing(set(mapped())), 5
    ),
    (
      "the upper bound of a mapping",
      response(
        "R",
        "identifier",
        mapping("A=1 B=2 C=3", "upper-bound=\"4\""),
        cardinality: "multiple"
      )
        + score + choices("max-choices=\"0\"") + processing(set(mapped())), 4
    ),
    (
      "a default that every other choice is worth",
      response("R", "identifier", mapping("A=1", "default-value=\"2\"")) + score
        + choices("max-choices=\"1\"") + processing(set(mapped())), 2
    ),
    (
      "a keyless choice through other choices",
      response("R", "identifier", cardinality: "multiple") + score
        + choices("max-choices=\"0\"", count: 6)
        + processing(
          when("<qti-member>\(number("F", "identifier"))\(variable)</qti-member>", plus("1"))
            + when(
              "<qti-not><qti-member>\(number("A", "identifier"))\(variable)</qti-member></qti-not>",
              plus("1")
            )
        ), 2
    ),
    ("the number that is typed", response("R", "float") + score + processing(set(variable)), nil),
    (
      "the number that is typed, with a declared maximum",
      response("R", "float")
        + "<qti-outcome-declaration identifier=\"SCORE\" cardinality=\"single\" base-type=\"float\" normal-maximum=\"7\"/>"
        + processing(set(variable)), 7
    ),
    (
      "MAXSCORE",
      response("R", "float") + score
        + "<qti-outcome-declaration identifier=\"MAXSCORE\" cardinality=\"single\" base-type=\"float\"><qti-default-value><qti-value>3</qti-value></qti-default-value></qti-outcome-declaration>"
        + processing(set(variable)), 3
    ),
    (
      "a score that nothing sets",
      response(
        "R",
        "identifier",
        "<qti-correct-response><qti-value>A</qti-value></qti-correct-response>"
      ) + score + choices(), nil
    ),
    (
      "no SCORE at all",
      response("R", "identifier") + score.replacing("SCORE", with: "POINTS") + choices()
        + processing(when(equal("A", "identifier"), set(number("1"), "POINTS"))), nil
    ),
    (
      "areas of a picture, each hit once",
      response(
        "R",
        "point",
        "<qti-area-mapping><qti-area-map-entry shape=\"circle\" coords=\"10,10,5\" mapped-value=\"1\"/><qti-area-map-entry shape=\"rect\" coords=\"50,50,60,60\" mapped-value=\"2\"/></qti-area-mapping>",
        cardinality: "multiple"
      ) + score + processing(set("<qti-map-response-point identifier=\"R\"/>")), 3
    ),
    (
      "an exit keeps what was set before it",
      response("R", "identifier") + score + choices("max-choices=\"1\"")
        + processing(
          when(equal("A", "identifier"), set(number("4")) + "<qti-exit-response/>")
            + set(number("1"))
        ), 4
    ),
    (
      "a share in percent, rounded",
      response("R", "identifier", mapping("A=1 B=2")) + score + choices("max-choices=\"1\"")
        + processing(
          set(
            "<qti-round><qti-divide><qti-product>\(mapped())\(number("100"))</qti-product>\(number("2"))</qti-divide></qti-round>"
          )
        ), 100
    ),
  ]

  @Test(arguments: rows.indices)
  func `is what some response reaches and none exceeds`(row: Int) throws {
    let (name, inside, most) = Self.rows[row]
    let item = try ItemMarkup.read(ItemMarkup.item(inside))
    #expect(ItemSession(item).maximum.value == most, "\(name)")
    // Having answered changes nothing of it.
    var session = ItemSession(item)
    session.respond("R", .single(.text("A", .identifier)))
    session.process()
    #expect(session.maximum.value == most, "\(name)")
  }

  @Test func `is drawn with the question`() throws {
    let item = try ItemMarkup.read(
      ItemMarkup.item(
        Self.response("R", "integer")
          + Self.score + """
            <qti-template-declaration identifier="N" cardinality="single" base-type="integer"/>
            <qti-template-processing>
              <qti-set-template-value identifier="N"><qti-random-integer min="2" max="9"/></qti-set-template-value>
              <qti-set-correct-response identifier="R"><qti-variable identifier="N"/></qti-set-correct-response>
            </qti-template-processing>
            """
          + Self.processing(
            Self.when(
              "<qti-match>\(Self.variable)<qti-correct identifier=\"R\"/></qti-match>",
              Self.set("<qti-variable identifier=\"N\"/>")
            )
          )
      )
    )
    for seed in 0..<20 as Range<UInt64> {
      let session = ItemSession(item, seed: seed)
      #expect(session.maximum.value == session["N"].number)
    }
  }
}
