import AssessmentKit
import CurriculumModel
import OrderedJSON
import Testing

@Suite("Stored submissions, outcomes and rubrics") struct EncodingTests {
  static let seeds = UInt64(0)..<500

  /// Through text, as a database keeps it.
  static func reread(_ json: JSONValue) throws -> JSONValue { try JSONValue(parsing: json.text()) }

  /// With members nobody knows, as a later version may write them.
  static func withUnknownMembers(_ json: JSONValue) -> JSONValue {
    switch json {
    case .array(let values): .array(values.map(withUnknownMembers))
    case .object(let members) where members.contains { freeNames.contains($0.name) }:
      .object(
        members.map {
          JSONValue.Member(
            $0.name,
            freeNames.contains($0.name) ? $0.value : withUnknownMembers($0.value)
          )
        } + [JSONValue.Member("addedLater", ["x": 1])]
      )
    default: json
    }
  }

  /// Members that stand in every object of a fixed shape, or whose own members are free names.
  static let freeNames: Set<String> = [
    "v", "fields", "message", "title", "sha256", "scaled", "passMark",
  ]

  @Test(arguments: [
    "a submission", "an outcome", "a rubric",
  ])
  func `what is written is read back, with the same bytes`(kind: String) throws {
    for seed in Self.seeds {
      var random = SplitMix64(seed: seed)
      let written: JSONValue
      let again: JSONValue
      let grown: JSONValue
      switch kind {
      case "a submission":
        let submission = random.submission()
        written = submission.json
        let read = try Submission(json: try Self.reread(written))
        #expect(read == submission, "seed \(seed)")
        again = read.json
        grown = try Submission(json: Self.withUnknownMembers(written)).json
      case "an outcome":
        let outcome = random.outcome()
        written = outcome.json
        let read = try Outcome(json: try Self.reread(written))
        #expect(read == outcome, "seed \(seed)")
        again = read.json
        grown = try Outcome(json: Self.withUnknownMembers(written)).json
      default:
        let rubric = random.rubric()
        written = rubric.json
        let read = try Rubric(json: try Self.reread(written))
        #expect(read == rubric, "seed \(seed)")
        again = read.json
        grown = try Rubric(json: Self.withUnknownMembers(written)).json
      }
      #expect(again.bytes() == written.bytes(), "seed \(seed)")
      #expect(Self.withUnknownMembers(written) != written, "seed \(seed)")
      #expect(grown == written, "seed \(seed): unknown members are ignored")
    }
  }

  @Test func `a submission's bytes don't depend on the order in which fields were filled`() {
    let names = ["b", "a", "é", "Z", "", "aa"]
    var forwards: [String: String] = [:]
    var backwards: [String: String] = [:]
    for name in names { forwards[name] = name }
    for name in names.reversed() { backwards[name] = forwards[name] }
    #expect(Submission(fields: forwards).json.bytes() == Submission(fields: backwards).json.bytes())
  }

  @Test func `an outcome that waits for a review is written in this shape`() throws {
    let outcome = Outcome(
      .pendingReview(
        rubric: Rubric(
          criteria: [
            Rubric.Criterion(
              id: "taste",
              title: LocalizedText(id: "Rasa", en: "Taste"),
              weight: 2,
              levels: [
                Rubric.Level(id: "good", title: LocalizedText(id: "Enak", en: "Good"), points: 1)
              ]
            )
          ],
          passMark: 0.7
        ),
        dueDays: 10
      )
    )
    #expect(
      outcome.json.text()
        == #"{"v":1,"verdict":"pendingReview","dueDays":10,"rubric":{"passMark":0.7,"criteria":"#
        + #"[{"id":"taste","title":{"id":"Rasa","en":"Taste"},"weight":2.0,"levels":"#
        + #"[{"id":"good","title":{"id":"Enak","en":"Good"},"points":1.0}]}]}}"#
    )
  }

  @Test(arguments: [
    (#"{"verdict":"passed"}"#, nil),
    (#"{"v":1,"verdict":"passed","score":null}"#, nil),
    (#"{"v":2,"verdict":"passed"}"#, "member 'v': expected a version up to 1, found 2"),
    (
      #"{"v":1,"verdict":"won"}"#,
      "member 'verdict': expected passed, failed, completed, pendingReview or incomplete, "
        + "found 'won'"
    ),
    (
      #"{"v":1,"verdict":"passed","validUntil":"31-12-2026"}"#,
      "member 'validUntil': expected YYYY-MM-DD, found '31-12-2026'"
    ),
    (
      #"{"v":1,"verdict":"passed","findings":[{"level":"fatal"}]}"#,
      "member 'level': expected valid, warning or error, found 'fatal'"
    ),
  ])
  func `an outcome of another shape is refused by its member`(
    text: String,
    refusal: String?
  ) throws {
    let json = try JSONValue(parsing: text)
    do throws(JSONShapeError) {
      _ = try Outcome(json: json)
      #expect(refusal == nil)
    } catch {
      #expect(error.description == refusal)
    }
  }
}
