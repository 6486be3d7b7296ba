import CivilTime
import CurriculumModel
import Testing

@testable import Progression

@Suite struct `The fold` {
  private func journal(_ seed: UInt64) -> GeneratedJournal {
    let index = ProgressionIndex(GeneratedCurriculum.make(seed: seed))
    return GeneratedJournal.make(seed: seed, index: index, commands: 40)
  }

  @Test(arguments: UInt64(0)..<150)
  func `a prefix and then the rest give what all give`(seed: UInt64) {
    let events = journal(seed).events
    let cut = events.count / 2
    var state = RegistrationState(folding: events[..<cut])
    for event in events[cut...] { state.apply(event) }
    #expect(state == RegistrationState(folding: events), "seed \(seed)")
  }

  @Test(arguments: UInt64(0)..<150)
  func `the order of arrival and events that come twice make no difference`(seed: UInt64) {
    let events = journal(seed).events
    var random = SplitMix64(seed: seed)
    let arrived = (events + events.prefix(5)).shuffled(using: &random)
    let folded = RegistrationState(folding: events)
    #expect(RegistrationState(folding: arrived) == folded, "seed \(seed)")
  }

  @Test(arguments: UInt64(0)..<150)
  func `a void leaves what would be there without its target`(seed: UInt64) {
    let made = journal(seed)
    var random = SplitMix64(seed: seed)
    guard let target = made.events.dropFirst().randomElement(using: &random) else { return }
    if case .voided = target.fact { return }
    var voided = RegistrationState(folding: made.events)
    let void = Event(
      id: EventID(high: .max, low: 1),
      sequence: made.events.count + 1,
      registration: target.registration,
      effective: made.now,
      recorded: made.now,
      actor: .engine,
      fact: .voided(Fact.Void(target: target.id, reason: "typing error"))
    )
    voided.apply(void)
    let without = RegistrationState(folding: made.events.filter { $0.id != target.id })
    let left = Evaluation(voided, made.index, asOf: made.now)
    let right = Evaluation(without, made.index, asOf: made.now)
    #expect(left.standings == right.standings, "seed \(seed)")
    #expect(left.stepStandings == right.stepStandings, "seed \(seed)")
  }

  @Test func `looking back asks for what had happened or for what was known`() throws {
    let march = try #require(Instant("2026-03-01T00:00:00Z"))
    let april = try #require(Instant("2026-04-01T00:00:00Z"))
    let late = Event(
      id: EventID(high: 1, low: 1),
      registration: "r",
      effective: march,
      recorded: april,
      actor: .engine,
      fact: .resumed
    )
    #expect([late].known(at: march).isEmpty)
    #expect([late].effective(upTo: march) == [late])
  }
}
