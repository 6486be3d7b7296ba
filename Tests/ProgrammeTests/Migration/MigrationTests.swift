import CurriculumModel
import Progression
import Storage
import Testing

@testable import Programme

@Suite struct `Moving to another curriculum version` {
  static let (old, new) = ("okoce-2020@1.2.0", "okoce-2020@2.0.0")
  static let mapping: [ModuleID: ModuleID?] = ["nib": "business-number"]

  /// Nine people, a third each newly registered, admitted, and with a NIB; and a second version in
  /// which the NIB has another name, the profile is compulsory and there is no price comparison.
  static func prepared() throws -> TemporaryOffice {
    let place = try TemporaryOffice()
    for number in 1...9 {
      if number % 3 == 0 {
        _ = try place.register(number)
        continue
      }
      let person = try place.admit(number)
      guard number % 3 == 2 else { continue }
      place.wait(hours: 1)
      try place.submit(
        "nib/nib-document",
        ["number": "1234567890123", "issueDate": "2025-05-05"],
        for: person
      )
      try place.submit("nib/kbli-code", ["number": "10794", "edition": "2020"], for: person)
      #expect(try place.standing(of: "nib", for: person)?.attainment == .satisfied)
    }
    place.wait(days: 1)
    let second = try SecondVersion(place)
    try second.rename("nib", to: "business-number")
    try second.require("business-profile")
    try second.leaveOut("price-comparison")
    try second.publish()
    place.wait(days: 1)
    return place
  }

  @Test func `only the people of a centre, or those named, are moved`() throws {
    let place = try Self.prepared()
    func moved(_ scope: MigrationScope) throws -> Int {
      try place.office.migrate(
        from: Self.old,
        to: Self.new,
        mapping: Self.mapping,
        of: scope,
        by: place.administrator
      ).migrated
    }
    #expect(try moved(MigrationScope(centre: "Tebet")) == 0)
    let one = MigrationScope(people: ["P000001", "P000002"])
    #expect(
      try place.office.previewMigration(
        from: Self.old,
        to: Self.new,
        mapping: Self.mapping,
        of: one
      ).registrations == 2
    )
    #expect(try moved(one) == 2)
    #expect(throws: ProgrammeError.self) { try moved(one) }
    #expect(try moved(MigrationScope(centre: "Gambir")) == 7)
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `whoever loses what they had finished is named`() throws {
    let place = try Self.prepared()
    func losses(_ mapping: [ModuleID: ModuleID?]) throws -> [[ModuleID]] {
      try place.office.previewMigration(from: Self.old, to: Self.new, mapping: mapping).rows
        .map(\.lost).filter { !$0.isEmpty }
    }
    #expect(try losses(Self.mapping).isEmpty)
    #expect(try losses([:]) == [["nib"], ["nib"], ["nib"]])
  }

  @Test func `a dry run counts each step before and after, and writes nothing`() throws {
    let place = try Self.prepared()
    let dump = try place.office.read { try $0.projectionDump() }
    let events = try place.office.checkDatabase().events
    let report = try place.office.previewMigration(
      from: Self.old,
      to: Self.new,
      mapping: Self.mapping
    )
    #expect(report.registrations == 9)
    #expect(report.alreadyThere == 0)
    #expect(report.dropped == ["price-comparison"])
    let registration = try #require(report.steps.first)
    #expect(registration.step == "registration")
    #expect(registration.count.before == 6)
    #expect(registration.count.after == 0)
    #expect(registration.count.lost == 6)
    let licensing = try #require(report.steps.first { $0.step == "licensing" })
    #expect(licensing.count.before == 3)
    #expect(licensing.count.after == 3)
    #expect(try place.office.read { try $0.projectionDump() } == dump)
    #expect(try place.office.checkDatabase().events == events)
  }

  @Test func `the migration does what the dry run said, for every registration`() throws {
    let place = try Self.prepared()
    let report = try place.office.previewMigration(
      from: Self.old,
      to: Self.new,
      mapping: Self.mapping
    )
    let before = try Self.evaluations(place)
    let outcome = try place.office.migrate(
      from: Self.old,
      to: Self.new,
      mapping: Self.mapping,
      by: place.administrator,
      batch: 4
    )
    #expect(outcome.migrated == 9)
    let after = try Self.evaluations(place)
    for (id, evaluation) in after {
      let earlier = try #require(before[id])
      let told = report.rows.first { $0.registration == id }?.preview
      for standing in evaluation.standings {
        let was = earlier.standing(of: standing.module)
        let change = told?.modules.first { $0.module == standing.module }
        if let change {
          #expect(change.after?.attainment == standing.attainment, "\(id) \(standing.module)")
        } else {
          #expect(was?.attainment == standing.attainment, "\(id) \(standing.module)")
        }
      }
      for step in evaluation.stepStandings {
        let change = told?.steps.first { $0.step == step.step }
        let expected = change?.after ?? earlier.standing(of: step.step)?.isSatisfied
        #expect(step.isSatisfied == expected, "\(id) \(step.step)")
      }
    }
    #expect(try place.office.checkDatabase().isSound)
    #expect(try place.standing(of: "business-number", for: "R000002")?.attainment == .satisfied)
  }

  @Test func `repeating a migration changes nothing`() throws {
    let place = try Self.prepared()
    func run() throws -> MigrationOutcome {
      try place.office.migrate(
        from: Self.old,
        to: Self.new,
        mapping: Self.mapping,
        by: place.administrator
      )
    }
    _ = try run()
    let events = try place.office.checkDatabase().events
    let again = try run()
    #expect(again.migrated == 0)
    #expect(again.alreadyThere == 9)
    #expect(try place.office.checkDatabase().events == events)
  }

  @Test func `an interrupted migration is taken up where it stopped`() throws {
    let place = try Self.prepared()
    // The first two registrations are moved, as by a run that was stopped after its first batch.
    try place.office.write { access in
      let plan = try place.office.migrationPlan(
        from: Self.old,
        to: Self.new,
        mapping: Self.mapping,
        in: access
      )
      for id in ["R000001", "R000002"] {
        var file = try place.office.file(of: RegistrationID(id), in: access)
        let command = Command.migrate(to: plan.target, as: plan.to, mapping: plan.mapping)
        try place.office.carryOut(command, on: &file, by: place.administrator, in: access)
        try place.office.project(file, in: access)
      }
    }
    var told: [[Int]] = []
    let outcome = try place.office.migrate(
      from: Self.old,
      to: Self.new,
      mapping: Self.mapping,
      by: place.administrator,
      batch: 3
    ) { told.append([$0, $1]) }
    #expect(outcome.migrated == 7)
    #expect(outcome.alreadyThere == 2)
    #expect(told == [[3, 7], [6, 7], [7, 7]])
    #expect(try place.office.publishedCurricula().map(\.registrations) == [0, 9])
  }

  @Test func `taking a migration back brings the old version back`() throws {
    let place = try Self.prepared()
    let before = try place.office.progress(of: "R000002")
    _ = try place.office.migrate(
      from: Self.old,
      to: Self.new,
      mapping: Self.mapping,
      by: place.administrator
    )
    let event = try place.office.read { access in
      try access.events(of: "R000002").events.last { event in
        if case .migrated = event.fact { true } else { false }
      }
    }
    let id = try #require(event).id.description
    _ = try place.office.void(id, reason: "by mistake", by: place.administrator)
    let after = try place.office.progress(of: "R000002")
    #expect(after.reference == before.reference)
    #expect(after.steps.map(\.standing) == before.steps.map(\.standing))
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `what is not named keeps its id, and what has none falls away`() throws {
    let place = try Self.prepared()
    let report = try place.office.previewMigration(from: Self.old, to: Self.new)
    #expect(Set(report.dropped) == ["nib", "price-comparison"])
    let licensing = try #require(report.steps.first { $0.step == "licensing" })
    #expect(licensing.count.lost == 3)
  }

  @Test func `to the same version there is nothing to move`() throws {
    let place = try TemporaryOffice()
    #expect(throws: ProgrammeError.refused(Refusal(.sameCurriculum))) {
      try place.office.previewMigration(from: Self.old, to: "okoce-2020")
    }
  }

  /// Every registration read under the version it is pinned to.
  static func evaluations(_ place: TemporaryOffice) throws -> [RegistrationID: Evaluation] {
    try place.office.read { access in
      var found: [RegistrationID: Evaluation] = [:]
      for number in 1...9 {
        let id = RegistrationID("R00000\(number)")
        found[id] = try place.office.file(of: id, in: access).evaluation(asOf: place.clock.now())
      }
      return found
    }
  }
}
