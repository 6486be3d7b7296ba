import AssessmentKit
import CurriculumModel
import CurriculumXML
import Diagnostics
import QTI
import Quiz
import Testing

/// What share of the points was reached, whatever scale a test has.
@Suite struct `The scale of a quiz` {
  private static let namespace = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"

  private static func test(
    _ processing: String,
    references: String = reference("p") + reference("q"),
    maximum: String = ""
  ) -> String {
    """
    <qti-assessment-test xmlns="\(namespace)" identifier="t" title="t">
    <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float" \(maximum)/>
    <qti-outcome-declaration identifier="MAXSCORE" cardinality="single" base-type="float"/>
    <qti-test-part identifier="P1" navigation-mode="linear" submission-mode="individual">
    <qti-assessment-section identifier="S1" title="S1" visible="true">\(references)</qti-assessment-section></qti-test-part>
    \(processing.isEmpty ? "" : "<qti-outcome-processing>\(processing)</qti-outcome-processing>")
    </qti-assessment-test>
    """
  }

  private static func reference(_ name: String, _ inside: String = "", href: String? = nil)
    -> String
  {
    "<qti-assessment-item-ref identifier=\"\(name)\" href=\"\(href ?? name).xml\">\(inside)</qti-assessment-item-ref>"
  }

  private static func set(_ value: String, _ name: String = "SCORE") -> String {
    "<qti-set-outcome-value identifier=\"\(name)\">\(value)</qti-set-outcome-value>"
  }

  private static func number(_ value: String) -> String {
    "<qti-base-value base-type=\"float\">\(value)</qti-base-value>"
  }

  private static let sum = "<qti-sum><qti-test-variables variable-identifier=\"SCORE\"/></qti-sum>"
  private static let weighted =
    "<qti-sum><qti-test-variables variable-identifier=\"SCORE\" weight-identifier=\"W\"/></qti-sum>"

  /// The test over p, answered rightly, and q, answered wrongly; the points and the most; `nil` where the
  /// check names it.
  static let rows: [(test: String, points: Double, most: Double?)] = [
    (test(""), 1, 2), (test(set(sum)), 1, 2),
    (test(set("<qti-product>\(number("50"))\(sum)</qti-product>")), 50, 100),
    (
      test(
        set(weighted),
        references: reference("p", "<qti-weight identifier=\"W\" value=\"3\"/>") + reference("q")
      ), 3, 4
    ),
    (test(set(sum), maximum: "normal-maximum=\"5\""), 1, 5),
    (test(set(sum) + set(number("8"), "MAXSCORE")), 1, 8),
    (
      test(
        set(
          "<qti-divide><qti-product>\(sum)\(number("100"))</qti-product><qti-sum><qti-outcome-maximum outcome-identifier=\"SCORE\"/></qti-sum></qti-divide>"
        )
      ), 50, 100
    ),
    (test(set("<qti-product>\(number("10"))<qti-number-correct/></qti-product>")), 10, 20),
    (
      test(
        """
        <qti-outcome-condition><qti-outcome-if><qti-gte>\(sum)\(number("2"))</qti-gte>\(set(number("1")))</qti-outcome-if>
        <qti-outcome-else>\(set(number("0")))</qti-outcome-else></qti-outcome-condition>
        """
      ), 0, 1
    ),
    // Of what is drawn by chance nothing is known.
    (test(set("<qti-random-float min=\"0\" max=\"3\"/>")), 0, nil),
    (test(set("<qti-product>\(number("0"))\(sum)</qti-product>")), 0, nil),
  ]

  @Test func `is the test's own`() throws {
    for row in Self.rows {
      let quiz = try QuizAssessorTests.quiz(
        "passing=\"0.9\"",
        [row.test, QuizAssessorTests.item("p"), QuizAssessorTests.item("q")]
      )
      let findings = QuizAssessor().check(quiz)
      guard let most = row.most else {
        #expect(findings.map(\.code.rawValue) == ["QUZ005"], "\(row.test)")
        #expect(findings.first?.message.contains("'t'") == true)
        continue
      }
      #expect(findings == [], "\(row.test)")
      let outcome = try QuizAssessorTests.outcome(quiz, ["p.RESPONSE": "A", "q.RESPONSE": "B"])
      #expect(outcome.verdict == .failed)
      #expect(outcome.score?.raw == row.points, "\(row.test)")
      #expect(outcome.score?.max == most, "\(row.test)")
      let right = try QuizAssessorTests.outcome(quiz, ["p.RESPONSE": "A", "q.RESPONSE": "A"])
      #expect(right.verdict == (most == 5 || most == 8 ? .failed : .passed), "\(row.test)")
    }
  }

  @Test func `an item that a test names twice is two questions`() throws {
    let test = Self.test(
      Self.set(Self.sum),
      references: Self.reference("first", href: "p") + Self.reference("second", href: "p")
    )
    let quiz = try QuizAssessorTests.quiz("passing=\"0.9\"", [test, QuizAssessorTests.item("p")])
    #expect(QuizAssessor().check(quiz) == [])
    #expect(QuizAssessor().fields(for: quiz).map(\.name) == ["first.RESPONSE", "second.RESPONSE"])
    let answers = ["first.RESPONSE": "A", "second.RESPONSE": "B"]
    let outcome = try QuizAssessorTests.outcome(quiz, answers)
    #expect(outcome.score?.raw == 1)
    #expect(outcome.score?.max == 2)
    #expect(outcome.findings.map(\.reference) == ["first", "second"])
  }

  @Test func `items of one identifier from two files are two questions`() throws {
    func file(_ href: String, key: String) -> String {
      QuizAssessorTests.item("p").replacing(
        "identifier=\"p\"",
        with: "identifier=\"p\" href=\"\(href)\""
      )
      .replacing("<qti-value>A<", with: "<qti-value>\(key)<")
    }
    let test = Self.test(
      Self.set(Self.sum),
      references: Self.reference("a", href: "one/p") + Self.reference("b", href: "two/p")
    )
    let quiz = try QuizAssessorTests.quiz(
      "passing=\"0.9\"",
      [test, file("one/p.xml", key: "A"), file("two/p.xml", key: "B")]
    )
    #expect(QuizAssessor().check(quiz) == [])
    let right = try QuizAssessorTests.outcome(quiz, ["a.RESPONSE": "A", "b.RESPONSE": "B"])
    #expect(right.verdict == .passed)
    let wrong = try QuizAssessorTests.outcome(quiz, ["a.RESPONSE": "B", "b.RESPONSE": "A"])
    #expect(wrong.score?.raw == 0)
  }

  /// An item's declarations and rules; the code and the item that the check names.
  static let unknown: [(String, [String])] = [
    ("<qti-response-processing template=\"match_correct\"/>", []),
    ("", ["QUZ005"]),
    (
      "<qti-response-processing>\(set("<qti-random-float min=\"0\" max=\"3\"/>"))</qti-response-processing>",
      ["QUZ005"]
    ),
    ("<qti-response-processing>\(set(number("0")))</qti-response-processing>", ["QUZ005"]),
  ]

  @Test func `is an error that names the item where it can't be known`() throws {
    for (rules, codes) in Self.unknown {
      let item = QuizAssessorTests.item("q")
        .replacing("<qti-response-processing template=\"match_correct\"/>", with: rules)
      let quiz = try QuizAssessorTests.quiz("", [QuizAssessorTests.item("p"), item])
      let findings = QuizAssessor().check(quiz)
      #expect(findings.map(\.code.rawValue) == codes, "\(rules)")
      #expect(findings.allSatisfy { $0.message.contains("'q'") && $0.location != nil })
      if !codes.isEmpty, !rules.contains("base-value") {
        // What was published before it was named judges nobody.
        #expect(throws: AssessorFault.self) {
          try QuizAssessorTests.outcome(quiz, ["p.RESPONSE": "A", "q.RESPONSE": "A"])
        }
      }
    }
  }

  @Test func `an adaptive item is named as not supported`() throws {
    let item = QuizAssessorTests.item("p").replacing("title=", with: "adaptive=\"true\" title=")
    let findings = QuizAssessor().check(try QuizAssessorTests.quiz("", [item]))
    #expect(findings.map(\.code.rawValue) == ["QTI001"])
    #expect(findings.first?.message.contains("'p' is adaptive") == true)
  }

  @Test func `a key that no one could give is named`() throws {
    let item = QuizAssessorTests.item("q").replacing("<qti-value>A<", with: "<qti-value>E<")
    let findings = QuizAssessor().check(try QuizAssessorTests.quiz("", [item]))
    #expect(findings.map(\.code.rawValue) == ["QUZ006"])
  }

  /// What is answered; whether it is a valid response.
  static let answers: [(String, Bool)] = [
    ("A", true), ("Z", false), ("A,B", false), ("A,A", false),
  ]

  @Test func `an answer beyond what may be chosen is no response, and no attempt`() throws {
    let item = QuizAssessorTests.item("p").replacing(
      "cardinality=\"single\" base-type=\"identifier\">\n    <qti-correct",
      with: "cardinality=\"multiple\" base-type=\"identifier\">\n    <qti-correct"
    )
    let quiz = try QuizAssessorTests.quiz("", [item])
    for (typed, isValid) in Self.answers {
      let outcome = try QuizAssessorTests.outcome(quiz, ["RESPONSE": typed])
      if isValid {
        #expect(outcome.verdict == .passed)
      } else {
        #expect(outcome.verdict == .incomplete(missing: ["RESPONSE"]), "\(typed)")
        #expect(outcome.findings.map(\.code) == ["quiz.invalid"])
        #expect(outcome.findings.allSatisfy { !$0.message.text(in: "en").contains("Z") })
      }
    }
  }
}
