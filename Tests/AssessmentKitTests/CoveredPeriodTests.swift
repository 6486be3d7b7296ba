import AssessmentKit
import CivilTime
import OrderedJSON
import Testing

@Suite struct `The days that a submission is about` {
  @Test(arguments: [
    ("2026-03-01", "2026-03-31", #""2026-03""#), ("2024-02-01", "2024-02-29", #""2024-02""#),
    ("2026-03-01", "2026-03-30", #"{"from":"2026-03-01","through":"2026-03-30"}"#),
    ("2026-01-01", "2026-03-31", #"{"from":"2026-01-01","through":"2026-03-31"}"#),
    ("2026-03-15", "2026-03-15", #"{"from":"2026-03-15","through":"2026-03-15"}"#),
  ])
  func `are written as a month where they are one, and read back`(
    _ first: String,
    _ last: String,
    _ text: String
  ) throws {
    let (from, through) = (try #require(Day(first)), try #require(Day(last)))
    let period = try #require(CoveredPeriod(from: from, through: through))
    #expect(String(decoding: period.json.bytes(), as: UTF8.self) == text)
    #expect(try CoveredPeriod(json: JSONValue(parsing: Array(text.utf8))) == period)
    let outcome = Outcome(.passed, period: period)
    #expect(try Outcome(json: outcome.json) == outcome)
  }

  @Test(arguments: [
    #""2026-13""#, #""March""#, "3", "null", #"{"from":"2026-03-02"}"#,
    #"{"from":"2026-03-02","through":"2026-03-01"}"#, #"{"from":"2026-03","through":"2026-04"}"#,
  ])
  func `are nothing else`(_ text: String) throws {
    let json = try JSONValue(parsing: Array(text.utf8))
    #expect(throws: JSONShapeError.self) { try CoveredPeriod(json: json) }
  }
}
