import AssessmentKit
import CivilTime
import CurriculumModel
import Testing

@testable import Progression

/// The waiting times that are said of people: never longer than they could have begun.
@Suite struct `Since when a module is open` {
  /// Whoever is asked about, and the day since when `m` is open to them on 1 June 2026.
  private func expect(
    _ day: String,
    _ chronicle: Chronicle,
    earlier: [ProgressionIndex] = [],
    _ comment: Comment? = nil
  ) throws {
    let evaluation = Evaluation(
      chronicle.state,
      chronicle.index,
      asOf: Chronicle.noon("2026-06-01"),
      earlier: earlier
    )
    let standing = try #require(evaluation.standing(of: "m" as ModuleID))
    #expect(standing.availability == .open, comment)
    #expect(standing.since?.day().description == day, comment)
  }

  @Test func `begins with the registration where nothing holds it back`() throws {
    try expect("2026-01-01", Chronicle(.test(.test("m"))))
  }

  @Test func `begins with the declaration of the track it is for`() throws {
    let curriculum = Curriculum.test(
      tracks: ["food"],
      steps: [("s", [.test("m")])],
      uses: ["m": ModuleUse(module: "m", track: "food")]
    )
    var chronicle = Chronicle(curriculum)
    chronicle.record("2026-05-01", .trackDeclared("food"))
    try expect("2026-05-01", chronicle)
    chronicle.record("2026-05-10", .trackWithdrawn("food"))
    chronicle.record("2026-05-20", .trackDeclared("food"))
    try expect("2026-05-20", chronicle)
  }

  @Test func `begins when a track that asked for more is withdrawn`() throws {
    let curriculum = Curriculum.test(
      order: .sequential,
      tracks: ["food"],
      steps: [("first", [.test("a"), .test("more")]), ("second", [.test("m")])],
      uses: ["more": ModuleUse(module: "more", track: "food")]
    )
    var chronicle = Chronicle(curriculum)
    chronicle.assess("2026-02-01", "a", .passed)
    try expect("2026-02-01", chronicle)
    chronicle.record("2026-03-01", .trackDeclared("food"))
    chronicle.record("2026-04-01", .trackWithdrawn("food"))
    try expect("2026-04-01", chronicle)
  }

  @Test func `begins again when a participant who left comes back`() throws {
    var chronicle = Chronicle(.test(.test("m")))
    chronicle.record("2026-02-01", .abandoned(reason: ""))
    chronicle.record("2026-03-01", .resumed)
    try expect("2026-03-01", chronicle)
  }

  @Test func `begins again when it lapses`() throws {
    var chronicle = Chronicle(.test(.test("m", validFor: Period(months: 1))))
    chronicle.assess("2026-01-15", "m", .passed)
    try expect("2026-02-16", chronicle)
  }

  @Test func `never begins before its version was published`() throws {
    let chronicle = Chronicle(.test(.test("m")))
    let published = ProgressionIndex(
      .test(.test("m")),
      published: Chronicle.noon("2026-02-10")
    )
    let evaluation = Evaluation(chronicle.state, published, asOf: Chronicle.noon("2026-06-01"))
    #expect(evaluation.standing(of: "m" as ModuleID)?.since == Chronicle.noon("2026-02-10"))
  }

  /// What the version before had; how modules were renamed; since when `m` is open after the move of
  /// 1 May.
  private static let moves: [(Curriculum, [ModuleID: ModuleID?], String)] = [
    // New with the version.
    (.test(.test("other")), [:], "2026-05-01"),
    // Open already, by its name or another.
    (.test(.test("m")), [:], "2026-01-01"),
    (.test(.test("old")), ["old": "m"], "2026-01-01"),
    // Shut until then.
    (.test(.test("m", after: "gate"), .test("gate")), [:], "2026-05-01"),
    // Left out on the way.
    (.test(.test("m")), ["m": ModuleID?.none], "2026-05-01"),
  ]

  @Test func `goes on over a move to another version where it was open before`() throws {
    for (former, mapping, day) in Self.moves {
      var chronicle = Chronicle(.test(.test("m")))
      var migration = Fact.Migration(
        from: Chronicle.reference,
        to: CurriculumReference(id: "test", version: "2", sha256: "0f"),
        mapping: [:],
        credits: [:]
      )
      for (old, new) in mapping { migration.mapping.updateValue(new, forKey: old) }
      chronicle.record("2026-05-01", .migrated(migration))
      try expect(day, chronicle, earlier: [ProgressionIndex(former)], "\(former.modules.map(\.id))")
    }
  }
}
