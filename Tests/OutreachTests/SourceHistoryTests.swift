import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Outreach

@Suite("Where a registration came from")
struct SourceHistoryTests {
  private static func event(_ number: Int, at moment: Int, _ fact: SourceFact) -> SourceEvent {
    SourceEvent(
      id: EventID(high: 1, low: UInt64(number)),
      sequence: number + 1,
      stream: SourceStream("R000001"),
      effective: Instant(milliseconds: Int64(moment)),
      recorded: Instant(milliseconds: Int64(moment)),
      actor: Actor(.administrator, "A-1"),
      fact: fact
    )
  }

  @Test(arguments: 1...50)
  func `whatever is corrected, every moment has one source and the spans meet`(
    seed: UInt64
  ) throws {
    var random = Sequence(state: seed)
    let choices: [RegistrationSource] = [
      .plain("walk-in"), .plain("mentor"), .outreach("E000001"), .outreach("E000002"),
    ]
    var moment = 0
    let events = (0..<Int.random(in: 1...12, using: &random)).map { number in
      moment += Int.random(in: 0...2, using: &random)
      let source = choices[Int.random(in: 0..<choices.count, using: &random)]
      return Self.event(
        number,
        at: moment,
        number == 0 ? .named(source) : .corrected(source, reason: "x")
      )
    }
    let history = SourceHistory(folding: events)
    #expect(history.spans.last?.until == nil)
    for (earlier, later) in zip(history.spans, history.spans.dropFirst()) {
      #expect(earlier.until == later.since)
      #expect(earlier.since < later.since)
      #expect(earlier.source != later.source)
    }
    let last = try #require(events.last)
    #expect(history.current == last.fact.source)
    for moment in 0...30 {
      let instant = Instant(milliseconds: Int64(moment))
      let told = events.last { $0.effective <= instant }?.fact.source
      #expect(history.source(asOf: instant) == told)
      let holding = history.spans.filter { span in
        span.since <= instant && span.until.map { instant < $0 } ?? true
      }
      #expect(holding.count == (told == nil ? 0 : 1))
    }
  }

  @Test func `another source needs a reason, the same one is no news`() throws {
    let history = SourceHistory(folding: [Self.event(1, at: 5, .named(.plain("web")))])
    #expect(try history.facts(naming: .plain("web"), reason: nil) == [])
    #expect(
      try history.facts(naming: .plain("pkk"), reason: "salah catat")
        == [.corrected(.plain("pkk"), reason: "salah catat")]
    )
    #expect(throws: OutreachRefusals([.sourceNamed(.plain("web"))])) {
      try history.facts(naming: .plain("pkk"), reason: " ")
    }
    #expect(
      try SourceHistory(folding: []).facts(naming: .plain("pkk"), reason: nil)
        == [.named(.plain("pkk"))]
    )
  }

  @Test(arguments: [
    ("E000001", RegistrationSource.outreach("E000001")), ("E1234567", .outreach("E1234567")),
    ("E00001", .plain("E00001")), ("walk-in", .plain("walk-in")), ("E00000x", .plain("E00000x")),
    ("", .plain("")),
  ])
  func `E and six digits or more is an event`(text: String, source: RegistrationSource) {
    #expect(RegistrationSource(text: text) == source)
    #expect(source.text == text)
  }

  @Test func `plain sources have ids of their own in both languages, and none looks like an event`()
  {
    let all = PlainSource.all
    #expect(Set(all.map(\.id)).count == all.count)
    for source in all {
      #expect(RegistrationSource(text: source.id) == .plain(source.id))
      #expect(source.title.languages.sorted() == ["en", "id"])
      #expect(PlainSource.named(source.id.uppercased()) == source)
      for entry in source.title.entries { #expect(PlainSource.named(entry.text) == source) }
    }
  }

  @Test(arguments: [("source/R000001", "R000001"), ("outreach/R000001", nil), ("source", nil)])
  func `a stream is read from its key and nothing else`(key: String, registration: String?) {
    #expect(SourceStream(key: key)?.registration.rawValue == registration)
    if registration != nil { #expect(SourceStream(key: key)?.key == key) }
  }

  /// A linear congruential sequence: the same seed always gives the same events.
  private struct Sequence: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }
}

extension SourceFact {
  fileprivate var source: RegistrationSource {
    switch self {
    case .named(let source), .corrected(let source, _): source
    }
  }
}
