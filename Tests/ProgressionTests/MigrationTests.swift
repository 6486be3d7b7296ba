import AssessmentKit
import CivilTime
import CurriculumModel
import Testing

@testable import Progression

@Suite struct `A migration` {
  private static let second = CurriculumReference(id: "test", version: "2", sha256: "0f")

  /// `old` was passed in February and holds for a year, `kept` was not started, `gone` was waived.
  private func chronicle() -> Chronicle {
    var chronicle = Chronicle(
      .test(.test("old", validFor: Period(months: 12)), .test("kept"), .test("gone"))
    )
    chronicle.assess("2026-02-01", "old", .passed)
    chronicle.record(
      "2026-02-02",
      .waived(Fact.Waiver(module: "gone", reason: .regulation, note: ""))
    )
    return chronicle
  }

  private func migrated(
    _ chronicle: Chronicle,
    to target: Curriculum,
    _ mapping: [ModuleID: ModuleID?]
  ) throws -> (migration: Fact.Migration, moved: Chronicle) {
    let command = Command.migrate(
      to: ProgressionIndex(target),
      as: Self.second,
      mapping: mapping
    )
    let facts = try chronicle.facts("2026-03-01", command)
    guard case .migrated(let migration)? = facts.first else {
      throw Refusal(.notRegistered)
    }
    var moved = chronicle.under(target)
    moved.record("2026-03-01", .migrated(migration))
    return (migration, moved)
  }

  @Test func `writes down where each module goes and what is credited there`() throws {
    let target = Curriculum.test(.test("new"), .test("kept"))
    let (migration, _) = try migrated(chronicle(), to: target, ["old": "new"])
    #expect(migration.from == Chronicle.reference)
    #expect(migration.to == Self.second)
    #expect(migration.mapping == ["old": "new", "gone": ModuleID?.none])
    let credit = try #require(migration.credits["new"])
    #expect(migration.credits.count == 1)
    #expect(credit.since == Chronicle.noon("2026-02-01"))
    #expect(credit.until == Day("2027-02-01"))
    #expect(credit.evidence == [EventID(high: 1, low: 2)])
  }

  @Test func `keeps satisfied what was, where the new version asks for more`() throws {
    let asksMore = Condition.Rule.assessmentPassed("a", Repetition(times: 3, every: nil))
    let target = Curriculum.test(.test("new", moveOn: asksMore))
    let (_, moved) = try migrated(chronicle(), to: target, ["old": "new"])
    let standing = try moved.standing(of: "new", on: "2026-03-02")
    #expect(standing.attainment == .satisfied)
    #expect(standing.basis == .migrated(from: Chronicle.reference))
    #expect(standing.validity == .until(try #require(Day("2027-02-01"))))
    #expect(try moved.standing(of: "new", on: "2027-02-02").attainment != .satisfied)
  }

  @Test func `drops what is mapped to nothing`() throws {
    let target = Curriculum.test(.test("old"), .test("kept"), .test("gone"))
    let (migration, moved) = try migrated(
      chronicle(),
      to: target,
      ["old": ModuleID?.none]
    )
    #expect(migration.credits.keys.sorted() == ["gone"])
    #expect(try moved.standing(of: "old", on: "2026-03-02").attainment == .notStarted)
    #expect(try moved.standing(of: "gone", on: "2026-03-02").attainment == .satisfied)
  }

  @Test func `loses a credit once what it rests on is voided`() throws {
    let target = Curriculum.test(.test("new", moveOn: .assessmentPassed("b", nil)))
    var (_, moved) = try migrated(chronicle(), to: target, ["old": "new"])
    #expect(moved.evaluation(on: "2026-03-03").isSatisfied("new"))
    moved.record(
      "2026-03-02",
      .voided(Fact.Void(target: EventID(high: 1, low: 2), reason: "another person's"))
    )
    #expect(!moved.evaluation(on: "2026-03-03").isSatisfied("new"))
  }

  @Test func `leaves the answers about the time before it as they were`() throws {
    let before = chronicle()
    let target = Curriculum.test(.test("new"))
    let (_, moved) = try migrated(before, to: target, ["old": "new"])
    let back = moved.under(before.index.curriculum)
    #expect(
      back.evaluation(on: "2026-02-20").standings == before.evaluation(on: "2026-02-20").standings
    )
  }

  @Test(arguments: UInt64(0)..<400)
  func `does what its preview said`(seed: UInt64) throws {
    let old = ProgressionIndex(GeneratedCurriculum.make(seed: seed))
    let new = ProgressionIndex(GeneratedCurriculum.make(seed: seed ^ 0xBEEF))
    let journal = GeneratedJournal.make(seed: seed, index: old, commands: 30)
    var random = SplitMix64(seed: seed)
    var mapping: [ModuleID: ModuleID?] = [:]
    for module in old.modules where random.once(in: 2) {
      let target = new.modules[random.below(new.modules.count)].id
      mapping.updateValue(random.once(in: 3) ? nil : target, forKey: module.id)
    }
    let command = Command.migrate(to: new, as: Self.second, mapping: mapping)
    let facts = try Decision.facts(
      for: command,
      in: journal.state,
      under: old,
      effective: journal.now,
      now: journal.now
    )
    var moved = journal
    for fact in facts { moved.record(fact) }
    let preview = MigrationPreview(
      journal.state,
      from: old,
      to: new,
      as: Self.second,
      mapping: mapping,
      asOf: journal.now
    )
    let before = Evaluation(journal.state, old, asOf: journal.now)
    let after = Evaluation(moved.state, new, asOf: journal.now)
    let changes = Dictionary(uniqueKeysWithValues: preview.modules.map { ($0.module, $0) })
    for id in Set(old.modules.map(\.id) + new.modules.map(\.id)) {
      let then = before.position(of: id).map { before.brief($0) }
      let now = after.position(of: id).map { after.brief($0) }
      #expect((changes[id] != nil) == (then != now), "seed \(seed), \(id)")
      if let change = changes[id] {
        #expect(change.before == then && change.after == now, "seed \(seed), \(id)")
      }
    }
    let steps = Dictionary(uniqueKeysWithValues: preview.steps.map { ($0.step, $0) })
    for id in Set(old.curriculum.steps.map(\.id) + new.curriculum.steps.map(\.id)) {
      let then = before.standing(of: id)?.isSatisfied
      let now = after.standing(of: id)?.isSatisfied
      #expect((steps[id] != nil) == (then != now), "seed \(seed), \(id)")
      #expect(steps[id].map { $0.before == then && $0.after == now } ?? true, "seed \(seed)")
    }
  }

  @Test func `is counted by registrations that change and steps lost and gained`() throws {
    let fresh = Chronicle(.test(.test("m")))
    var passed = fresh
    passed.assess("2026-02-01", "m", .passed)
    let target = ProgressionIndex(.test(.test("m"), .test("more")))
    let same = ProgressionIndex(.test(.test("m")))
    var tally = MigrationTally()
    let table: [(Chronicle, ProgressionIndex, changed: Int, lost: Int, gained: Int)] = [
      (fresh, same, 0, 0, 0),
      (passed, same, 0, 0, 0),
      (passed, target, 1, 1, 0),
      (fresh, target, 2, 1, 0),
    ]
    for (position, (chronicle, index, changed, lost, gained)) in table.enumerated() {
      tally.add(
        MigrationPreview(
          chronicle.state,
          from: chronicle.index,
          to: index,
          as: Self.second,
          mapping: [:],
          asOf: Chronicle.noon("2026-03-01")
        )
      )
      #expect(tally.registrations == position + 1)
      #expect(tally.changed == changed, "row \(position)")
      #expect((tally.steps["s"]?.lost ?? 0) == lost, "row \(position)")
      #expect((tally.steps["s"]?.gained ?? 0) == gained, "row \(position)")
    }
    var two = Chronicle(.test(.test("m"), .test("more")))
    two.assess("2026-02-01", "m", .passed)
    tally.add(
      MigrationPreview(
        two.state,
        from: two.index,
        to: same,
        as: Self.second,
        mapping: [:],
        asOf: Chronicle.noon("2026-03-01")
      )
    )
    #expect(tally.steps["s"]?.lost == 1)
    #expect(tally.steps["s"]?.gained == 1)
  }
}
