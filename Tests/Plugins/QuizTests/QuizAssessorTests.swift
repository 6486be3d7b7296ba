import AssessmentKit
import CivilTime
import CurriculumModel
import CurriculumXML
import Diagnostics
import Quiz
import Testing

@Suite("A quiz judged")
struct QuizAssessorTests {
  static let today = Day("2026-11-23")

  static func item(_ name: String, _ inside: String = "") -> String {
    """
    <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="\(name)" title="\(name)">
      <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
        <qti-correct-response><qti-value>A</qti-value></qti-correct-response>
      </qti-response-declaration>
      <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
      <qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>
      <qti-item-body>
        <qti-choice-interaction response-identifier="RESPONSE" max-choices="1">
          <qti-prompt><span xml:lang="id">Soal \(name)?</span><span xml:lang="en">Item \(name)?</span></qti-prompt>
          <qti-simple-choice identifier="A"><span xml:lang="id">Ya</span><span xml:lang="en">Yes</span></qti-simple-choice>
          <qti-simple-choice identifier="B">Tidak</qti-simple-choice>
        </qti-choice-interaction>
      </qti-item-body>
      <qti-response-processing template="match_correct"/>
      <qti-modal-feedback outcome-identifier="FEEDBACK" identifier="never" show-hide="hide">
        <qti-content-body>Karena begitu.</qti-content-body>
      </qti-modal-feedback>
      \(inside)
    </qti-assessment-item>
    """
  }

  static let essay = """
    <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="essay" title="Rencana">
      <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="string"/>
      <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float" normal-maximum="3" external-scored="human"/>
      <qti-item-body><qti-extended-text-interaction response-identifier="RESPONSE"/></qti-item-body>
    </qti-assessment-item>
    """

  static func quiz(_ attributes: String, _ items: [String]) throws -> MarkupElement {
    let text = """
      <quiz xmlns="urn:okoce:assessor:quiz:1" \(attributes)>\(items.joined())</quiz>
      """
    return try #require(MarkupLoader.root(of: Array(text.utf8), path: "quiz.xml"))
  }

  static func outcome(
    _ configuration: MarkupElement,
    _ fields: [String: String],
    seed: UInt64 = 0
  ) throws -> Outcome {
    try QuizAssessor().assess(
      AssessmentRequest(
        module: "m",
        assessment: "q",
        configuration: configuration,
        submission: Submission(fields: fields),
        today: try #require(today),
        seed: seed
      )
    )
  }

  /// Answers to p, q, r; whether it is passed at two of three.
  static let rows: [(String, Double, Bool)] = [
    ("AAA", 1, true), ("AAB", 2.0 / 3, true), ("ABB", 1.0 / 3, false), ("BBB", 0, false),
  ]

  @Test("The share of points decides", arguments: rows)
  func share(answers: String, scaled: Double, isPassed: Bool) throws {
    let quiz = try Self.quiz("passing=\"0.66\"", ["p", "q", "r"].map { Self.item($0) })
    let fields = zip(["p.RESPONSE", "q.RESPONSE", "r.RESPONSE"], answers).map { ($0, String($1)) }
    let outcome = try Self.outcome(quiz, Dictionary(uniqueKeysWithValues: fields))
    #expect(outcome.verdict == (isPassed ? .passed : .failed))
    #expect(abs((outcome.score?.scaled ?? -1) - scaled) < 1e-9)
    #expect(outcome.findings.map(\.reference) == ["p", "q", "r"])
  }

  @Test("Feedback is said with the verdict, in the participant's language")
  func feedback() throws {
    let outcome = try Self.outcome(try Self.quiz("", [Self.item("p")]), ["RESPONSE": "A"])
    #expect(outcome.findings.map { $0.message.text(in: "id") } == ["Benar. Karena begitu."])
  }

  @Test("The form asks in both languages, and names fields by item when there are several")
  func form() throws {
    let quiz = try Self.quiz("", [Self.item("p"), Self.item("q")])
    let fields = QuizAssessor().fields(for: quiz)
    #expect(fields.map(\.name) == ["p.RESPONSE", "q.RESPONSE"])
    #expect(fields[0].label.text(in: "en") == "1. Item p?")
    #expect(fields[0].choices.map { $0.label.text(in: "id") } == ["Ya", "Tidak"])
    #expect(fields[0].choices.map { $0.label.text(in: "en") } == ["Yes", "Tidak"])
  }

  @Test("A draw takes that many, others for another seed, and the form shows the ones judged")
  func draw() throws {
    let quiz = try Self.quiz(
      "draw=\"2\" shuffle=\"true\"",
      ["p", "q", "r", "s"].map { Self.item($0) }
    )
    var papers: Set<[String]> = []
    for seed in 0..<40 as Range<UInt64> {
      let names = QuizAssessor().fields(for: quiz, seed: seed).map(\.name)
      papers.insert(names)
      let answers = Dictionary(uniqueKeysWithValues: names.map { ($0, "A") })
      let outcome = try Self.outcome(quiz, answers, seed: seed)
      #expect(outcome.findings.map { $0.reference + ".RESPONSE" } == names)
      #expect(outcome.verdict == .passed)
      #expect(names.count == 2)
    }
    #expect(papers.count > 6)
  }

  @Test("An open answer is asked for again, unless the bank wants it judged")
  func blank() throws {
    let items = ["p", "q"].map { Self.item($0) }
    let answers = ["p.RESPONSE": "A", "q.RESPONSE": " "]
    let asked = try Self.outcome(try Self.quiz("", items), answers)
    #expect(asked.verdict == .incomplete(missing: ["q.RESPONSE"]))
    #expect(asked.findings.map(\.code) == ["quiz.blank"])
    let judged = try Self.outcome(try Self.quiz("blank=\"judge\"", items), answers)
    #expect(judged.verdict == .failed)
    #expect(judged.score?.raw == 1)
  }

  @Test("What no rule can judge goes to a person, with what was judged already")
  func review() throws {
    let quiz = try Self.quiz("passing=\"0.5\" reviewDays=\"3\"", [Self.item("p"), Self.essay])
    let outcome = try Self.outcome(quiz, ["p.RESPONSE": "A", "essay.RESPONSE": "Saya …"])
    guard case .pendingReview(let rubric, let dueDays) = outcome.verdict else {
      Issue.record("\(outcome.verdict)")
      return
    }
    #expect(dueDays == 3)
    #expect(outcome.findings.last?.message.text(in: "en") == "2. A trainer judges this answer.")
    #expect(rubric.criteria.map(\.id) == ["essay", "closed-questions"])
    #expect(rubric.criteria.map(\.weight) == [3, 1])
    #expect(rubric.criteria[1].levels.map(\.points) == [1])
  }

  static let unsound: [(String, String, String)] = [
    ("passing=\"2\"", item("p"), "QUZ001"), ("draw=\"3\"", item("p"), "QUZ002"),
    ("", item("p") + item("p"), "QUZ003"),
    (
      "",
      "<qti-assessment-test xmlns=\"http://www.imsglobal.org/xsd/imsqtiasi_v3p0\" identifier=\"t\">"
        + "<qti-assessment-item-ref identifier=\"x\" href=\"x.xml\"/></qti-assessment-test>"
        + item("p"),
      "QUZ004"
    ),
    ("", item("p", "<qti-outcome-declaration identifier=\"SCORE\"/>"), "QTI004"),
  ]

  @Test(
    "A limit that is no duration, or beyond a day, is named",
    arguments: ["20", "P1D", "PT30S", "PT25H", "PT"]
  )
  func badLimit(limit: String) throws {
    let findings = QuizAssessor().check(try Self.quiz("timeLimit=\"\(limit)\"", [Self.item("p")]))
    // A day itself is a limit; the schema asks for hours there.
    #expect(findings.map(\.code.rawValue) == (limit == "P1D" ? [] : ["QUZ001"]))
  }

  @Test("What is wrong with a bank is said when it is checked", arguments: unsound)
  func check(attributes: String, items: String, code: String) throws {
    let findings = QuizAssessor().check(try Self.quiz(attributes, [items]))
    #expect(findings.map(\.code.rawValue) == [code])
  }

  /// The attributes; seconds for one attempt.
  static let limits: [(String, Int?)] = [
    ("timeLimit=\"PT20M\"", 1_200), ("timeLimit=\"PT1H30M\"", 5_400), ("timeLimit=\"PT90S\"", 90),
    ("", nil),
  ]

  @Test("A time limit is read as a duration", arguments: limits)
  func limit(attributes: String, seconds: Int?) throws {
    let quiz = try Self.quiz(attributes, [Self.item("p")])
    #expect(QuizAssessor().check(quiz) == [])
    #expect(QuizAssessor().timeLimit(for: quiz) == seconds)
  }

  @Test("Of the quiz's limit and its test's, the shorter counts")
  func testLimit() throws {
    let test = """
      <qti-assessment-test xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="t">
        <qti-time-limits max-time="600"/>
        <qti-test-part identifier="p"><qti-assessment-section identifier="s">
          <qti-assessment-item-ref identifier="p" href="p.xml"/>
        </qti-assessment-section></qti-test-part>
      </qti-assessment-test>
      """
    for (attributes, seconds) in [
      ("", 600), ("timeLimit=\"PT5M\"", 300), ("timeLimit=\"PT1H\"", 600),
    ] {
      let quiz = try Self.quiz(attributes, [test, Self.item("p")])
      #expect(QuizAssessor().timeLimit(for: quiz) == seconds)
    }
  }

  @Test("Against the clock nothing is asked for again")
  func againstTheClock() throws {
    let whole = Self.item("q").replacing(
      "\"identifier\">\n    <qti-correct",
      with: "\"integer\">\n    <qti-correct"
    )
    .replacing("<qti-value>A<", with: "<qti-value>3<")
    let items = [Self.item("p"), whole]
    let answers = ["p.RESPONSE": "A", "q.RESPONSE": "tiga"]
    let free = try Self.outcome(try Self.quiz("passing=\"0.5\"", items), answers)
    #expect(free.verdict == .incomplete(missing: ["q.RESPONSE"]))
    let quiz = try Self.quiz("passing=\"0.5\" timeLimit=\"PT5M\"", items)
    #expect(try Self.outcome(quiz, answers).verdict == .passed)
    #expect(try Self.outcome(quiz, [:]).verdict == .failed)
  }

  @Test("Every code has an explanation")
  func explained() throws {
    let known = Set(QuizAssessor().explanations.map(\.code.rawValue))
    #expect(known.isSuperset(of: Self.unsound.map(\.2)))
    #expect(known.isSuperset(of: (1...6).map { "QTI00\($0)" }))
  }

  /// Base type, what is typed, and the number that it is; `nil` for none.
  static let typed: [(String, String, Double?)] = [
    ("integer", "1500", 1_500), ("integer", "1.500", 1_500), ("integer", "Rp 1.500", 1_500),
    ("integer", "10.000", 10_000), ("integer", "10.0", 10), ("integer", "-2.000", -2_000),
    ("float", "12,5", 12.5), ("float", "12.5", 12.5), ("float", "1e3", 1_000),
    ("integer", "12,5", nil), ("float", "banyak", nil),
  ]

  @Test("A number may be typed as it is written in Indonesia", arguments: typed)
  func number(type: String, text: String, number: Double?) throws {
    let item = """
      <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="n" title="n">
        <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="\(type)"/>
        <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float" normal-maximum="2000"/>
        <qti-item-body><qti-text-entry-interaction response-identifier="RESPONSE"/></qti-item-body>
        <qti-response-processing>
          <qti-set-outcome-value identifier="SCORE"><qti-variable identifier="RESPONSE"/></qti-set-outcome-value>
        </qti-response-processing>
      </qti-assessment-item>
      """
    let outcome = try Self.outcome(try Self.quiz("", [item]), ["RESPONSE": text])
    #expect(outcome.score?.raw == number)
    if number == nil { #expect(outcome.verdict == .incomplete(missing: ["RESPONSE"])) }
  }
}
