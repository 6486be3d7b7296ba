import CurriculumModel
import CurriculumXML
import Diagnostics
import QTI
import QuestionFormats
import Testing

/// What Moodle's questions mean, kept in the items made of them.
@Suite struct `Questions of Moodle` {
  private static func imported(_ questions: String) throws -> QuestionImport {
    let text = "<?xml version=\"1.0\"?>\n<quiz>\n\(questions)\n</quiz>"
    let root = try #require(MarkupLoader.root(of: Array(text.utf8), path: "q.xml"))
    return MoodleReader.read(root, path: "q.xml")
  }

  private static func question(_ type: String, _ text: String, _ inside: String) -> String {
    """
    <question type="\(type)"><name><text>q</text></name>\
    <questiontext format="html"><text><![CDATA[\(text)]]></text></questiontext>\(inside)</question>
    """
  }

  private static func answer(_ text: String, _ fraction: Int, _ inside: String = "") -> String {
    "<answer fraction=\"\(fraction)\"><text><![CDATA[\(text)]]></text>\(inside)</answer>"
  }

  /// Through text and back, as a file would go, with braces as a module has them.
  private static func items(_ questions: String) throws -> [AssessmentItem] {
    let imported = try imported(questions)
    #expect(imported.findings.filter { $0.severity == .error } == [])
    let bytes = CurriculumWriter().encode(
      ItemWriting.quiz(of: imported.questions, passing: "0.7")
    )
    let root = try #require(MarkupLoader.root(of: bytes, path: "quiz.xml"))
    return try root.elements.map { element in
      let (item, findings) = AssessmentItem.read(element.withPlainBraces)
      return try #require(item, "\(findings.map(\.message))")
    }
  }

  private static let yesNo = answer("ya", 100) + answer("tidak", 0)

  /// The text; how it is read on a screen.
  static let texts: [(String, String)] = [
    ("Berapa 10<sup>3</sup>?", "Berapa 10³?"), ("H<sub>2</sub>O", "H₂O"),
    ("x<sup>a+b</sup>", "x^(a+b)"),
    (
      "<table><tr><td>1</td><td>2</td></tr><tr><td>10</td><td>20</td></tr></table>Jumlah?",
      "1 | 2\n10 | 20\nJumlah?"
    ),
    ("<style>p{color:red}</style><p>Apa?</p><!-- a > b --><script>x()</script>", "Apa?"),
    (
      "Caf&eacute; &ndash; &#8217; &#x2019; &euro; 5 &le; 6 &bogus; &amp;",
      "Café – ’ ’ € 5 ≤ 6 &bogus; &"
    ),
    ("<ol><li>satu</li><li>dua</li></ol>", "1. satu\n2. dua"),
    ("3 < 5 dan 5 > 3", "3 < 5 dan 5 > 3"),
    ("f{x} = {{a}} dan \\frac{a}{b}", "f{x} = {{a}} dan \\frac{a}{b}"),
    ("<p>satu</p><p>dua<br>tiga</p>", "satu\ndua\ntiga"),
    (
      "Lihat <a href=\"https://contoh.id/a\">di sini</a>.",
      "Lihat di sini (https://contoh.id/a)."
    ),
    (
      "<span lang=\"id\" class=\"multilang\">Apa?</span><span lang=\"en\" class=\"multilang\">What?</span>",
      "Apa?"
    ),
    ("{mlang id}Apa?{mlang}{mlang en}What?{mlang}", "Apa?"),
  ]

  @Test(arguments: texts) func `say what they said`(html: String, shown: String) throws {
    let items = try Self.items(
      Self.question("multichoice", html, Self.yesNo) + Self.question("essay", html, "")
    )
    for item in items {
      let prompt = try #require(item.interactions.first?.prompt)
      #expect(ContentText(language: "id", session: ItemSession(item)).text(of: prompt) == shown)
    }
  }

  private static func pick(_ names: String...) -> Value {
    names.count == 1
      ? .single(.text(names[0], .identifier)) : .multiple(names.map { .text($0, .identifier) })
  }

  private static func pairs(_ pairs: String...) -> Value {
    .multiple(
      pairs.map {
        let halves = $0.split(separator: "-").map { String($0) }
        return .directedPair(source: halves[0], destination: halves[1])
      }
    )
  }

  private static let matching = question(
    "matching",
    "M",
    (0..<4).map {
      "<subquestion><text>l\($0)</text><answer><text>r\($0)</text></answer></subquestion>"
    }.joined()
  )

  private static let cloze = question(
    "cloze",
    "Ibu kota {1:SHORTANSWER:=Jakarta#tepat~%50%Batavia} sejak {2:NUMERICAL:=1945:2} di {1:MULTICHOICE:Bali~=Jawa}.",
    ""
  )

  /// The question, responses, the score and the most.
  static let scored:
    [(question: String, responses: [(String, Value)], score: Double, most: Double)] = [
      (question("multichoice", "P", yesNo), [("RESPONSE", pick("A"))], 1, 1),
      (
        question(
          "truefalse",
          "P",
          "<defaultgrade>9</defaultgrade>" + answer("true", 100) + answer("false", 0)
        ),
        [("RESPONSE", pick("A"))], 9, 9
      ),
      (matching, [("RESPONSE", pairs("L1-R1", "L2-R2", "L3-R3", "L4-R4"))], 1, 1),
      (matching, [("RESPONSE", pairs("L1-R1", "L2-R1"))], 0.25, 1),
      (
        question(
          "numerical",
          "N",
          answer("5", 100, "<tolerance>1</tolerance>") + answer("*", 20)
        ), [("RESPONSE", .single(.float(90)))], 0.2, 1
      ),
      (
        question("shortanswer", "N", answer("buku*kas", 100) + answer("\\*", 40)),
        [("RESPONSE", .single(.text("Buku besar KAS", .string)))], 1, 1
      ),
      (
        cloze,
        [
          ("R1", .single(.text("batavia", .string))), ("R2", .single(.float(1946))),
          ("R3", pick("B")),
        ], 3.5, 4
      ),
      (
        question(
          "gapselect",
          "Satu [[2]] dua [[1]].",
          "<defaultgrade>4</defaultgrade>"
            + ["a", "b"].map { "<selectoption><text>\($0)</text><group>1</group></selectoption>" }
            .joined()
        ), [("R1", pick("B")), ("R2", pick("B"))], 2, 4
      ),
      (
        question(
          "ddwtos",
          "Satu [[2]] dua [[1]].",
          ["a", "b", "c"].map { "<dragbox><text>\($0)</text><group>1</group></dragbox>" }.joined()
        ), [("RESPONSE", pairs("W2-G1", "W1-G2"))], 1, 1
      ),
    ]

  @Test func `are worth what they were worth`() throws {
    for row in Self.scored {
      let item = try #require(try Self.items(row.question).first)
      var session = ItemSession(item)
      for (name, value) in row.responses {
        let isTaken = session.respond(name, value)
        #expect(isTaken, "\(name)")
      }
      session.process()
      #expect(abs((session.score ?? -1) - row.score) < 1e-9, "\(row.question)")
      #expect(session.maximum.value == row.most, "\(row.question)")
    }
  }

  @Test func `one answer is meant where nothing is said`() throws {
    let item = try #require(
      try Self.items(Self.question("multichoice", "P", Self.yesNo)).first
    )
    #expect(item.variable("RESPONSE")?.cardinality == .single)
  }

  @Test func `feedback to each answer and to the whole is kept`() throws {
    let said =
      "<correctfeedback><text>Bagus.</text></correctfeedback><incorrectfeedback><text>Ulangi.</text></incorrectfeedback>"
    for (type, wrong) in [
      ("multichoice", Value.single(.text("B", .identifier))),
      ("shortanswer", .single(.text("tidak", .string))),
    ] {
      let item = try #require(
        try Self.items(
          Self.question(
            type,
            "P",
            Self.answer("ya", 100)
              + Self.answer("tidak", 0, "<feedback><text>Kurang.</text></feedback>")
              + said
          )
        ).first
      )
      var session = ItemSession(item)
      session.respond("RESPONSE", wrong)
      session.process()
      let words = ContentText(language: "id", session: session)
      #expect(session.feedback.map { words.text(of: $0) } == ["Kurang.", "Ulangi."])
    }
  }

  @Test func `pictures that the file holds become files, others are named`() throws {
    let picture = "<img src=\"@@PLUGINFILE@@/peta%20a.png\">"
    let file = "<file name=\"peta a.png\" path=\"/\" encoding=\"base64\">aGFpIQ==</file>"
    let held = Self.question(
      "multichoice",
      "Apa?",
      Self.answer(picture, 100, file) + Self.answer("lain", 0)
    )
    let imported = try Self.imported(held)
    #expect(imported.findings == [])
    var writing = ItemWriting()
    let item = writing.item(of: try #require(imported.questions.first))
    let pictures = writing.takePictures()
    #expect(pictures.map(\.path) == ["pictures/q-peta-a.png"])
    #expect(pictures.first?.bytes == Array("hai!".utf8))
    #expect(CurriculumWriter().encode(item).contains(Array("pictures/q-peta-a.png".utf8)))
    for lost in [
      Self.question("essay", picture, ""),
      Self.question("essay", "<img src=\"https://contoh.id/a.png\">", ""),
      Self.question("essay", "<video src=\"a.mp4\"></video>", ""),
    ] {
      let refused = try Self.imported(lost)
      #expect(refused.questions == [])
      #expect(refused.findings.map(\.code.rawValue) == ["QIM007"])
      #expect(refused.findings.first?.message.contains("'q'") == true)
    }
  }

  @Test func `what stands between questions is read with the next, and said so`() throws {
    let imported = try Self.imported(
      Self.question("description", "Bacalah.", "") + Self.question("essay", "Apa?", "")
        + Self.question("description", "Selesai.", "")
    )
    #expect(imported.questions.map(\.text.plain) == ["Bacalah.\nApa?"])
    #expect(imported.findings.map(\.code.rawValue) == ["QIM008", "QIM008"])
  }
}
