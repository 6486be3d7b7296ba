import AssessmentKit
import CivilTime
import CurriculumModel
import Testing

@testable import Progression

@Suite struct `An evaluation` {
  @Test(arguments: UInt64(0)..<400)
  func `agrees with the plain reading of the events at any instant`(seed: UInt64) {
    let curriculum = GeneratedCurriculum.make(seed: seed)
    let index = ProgressionIndex(curriculum)
    let journal = GeneratedJournal.make(seed: seed, index: index, commands: 40)
    var random = SplitMix64(seed: seed)
    let start = journal.events[0].effective.milliseconds
    for _ in 0..<4 {
      let span = journal.now.milliseconds - start + 86_400_000 * 200
      let instant = Instant(milliseconds: start + Int64(random.next() % UInt64(span)))
      let events = journal.events.filter { !$0.isLaterVoid(instant) }
      let plain = PlainReading(curriculum, events, at: instant)
      let state = RegistrationState(folding: events)
      let evaluation = Evaluation(state, index, asOf: instant)
      let satisfied = Set(curriculum.modules.map(\.id).filter(plain.isSatisfied))
      for module in curriculum.modules {
        let note: Comment = "seed \(seed), \(module.id) at \(instant)"
        #expect(evaluation.isSatisfied(module.id) == satisfied.contains(module.id), note)
        let isApplicable = evaluation.standing(of: module.id)?.isApplicable ?? false
        if isApplicable {
          #expect(evaluation.why(module.id)?.isMet == plain.isOpen(module.id, satisfied), note)
        }
      }
      for step in curriculum.steps {
        let standing = evaluation.standing(of: step.id)
        #expect(standing?.isSatisfied == plain.isStepSatisfied(step, satisfied), "seed \(seed)")
        #expect((standing?.since != nil) == (standing?.isSatisfied ?? false), "seed \(seed)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func `waiting counts anew from a publication to come, and the day that it does is named`(
    seed: UInt64
  ) {
    let curriculum = GeneratedCurriculum.make(seed: seed)
    let journal = GeneratedJournal.make(
      seed: seed,
      index: ProgressionIndex(curriculum),
      commands: 12
    )
    let published = journal.now.day().adding(days: 2)
    let index = ProgressionIndex(curriculum, published: published.start())
    let now = Evaluation(journal.state, index, asOf: journal.now)
    let then = Evaluation(journal.state, index, asOf: published.start())
    if now.standings == then.standings, now.stepStandings == then.stepStandings { return }
    #expect(now.turnsOn.map { $0 <= published } == true, "seed \(seed)")
  }

  @Test(arguments: UInt64(0)..<60)
  func `nothing changes before the day it turns on`(seed: UInt64) {
    let index = ProgressionIndex(GeneratedCurriculum.make(seed: seed))
    let journal = GeneratedJournal.make(seed: seed, index: index, commands: 30)
    let evaluation = Evaluation(journal.state, index, asOf: journal.now)
    guard let day = evaluation.turnsOn else { return }
    let before = Evaluation(
      journal.state,
      index,
      asOf: Instant(milliseconds: day.start().milliseconds - 1)
    )
    #expect(before.standings == evaluation.standings, "seed \(seed)")
    let after = Evaluation(journal.state, index, asOf: day.start())
    #expect(
      after.standings != evaluation.standings || after.stepStandings != evaluation.stepStandings,
      "seed \(seed)"
    )
  }

  @Test(arguments: UInt64(0)..<600)
  func `doing more never closes what was open`(seed: UInt64) throws {
    let index = ProgressionIndex(GeneratedCurriculum.make(seed: seed))
    var journal = GeneratedJournal.make(seed: seed, index: index, commands: 20)
    let before = Evaluation(journal.state, index, asOf: journal.now)
    let module = index.modules[journal.random.below(index.modules.count)]
    if seed.isMultiple(of: 2) {
      journal.record(.waived(Fact.Waiver(module: module.id, reason: .hardship, note: "")))
    } else {
      let passed = Outcome(.passed, score: Score(scaled: 1))
      let assessment = module.assessments[0].id
      journal.record(.assessed(Chronicle.assessed(module.id, assessment, "more", passed)))
    }
    let after = Evaluation(journal.state, index, asOf: journal.now)
    for module in index.modules {
      #expect(!before.isSatisfied(module.id) || after.isSatisfied(module.id), "seed \(seed)")
      let wasOpen = try #require(before.why(module.id)).isMet
      #expect(try !wasOpen || #require(after.why(module.id)).isMet, "seed \(seed)")
    }
  }
}

extension Event {
  /// A void that a look back to `instant` does not know of yet.
  func isLaterVoid(_ instant: Instant) -> Bool {
    if case .voided = fact { return effective > instant }
    return false
  }
}
