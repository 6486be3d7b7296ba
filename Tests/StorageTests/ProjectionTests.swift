import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Storage

/// Projections: replaced with the events, asked by lists, rebuilt to the same bytes.
@Suite struct ProjectionTests {
  /// Stands for the fold: any pure function of the events will do here.
  private func project(_ id: RegistrationID, _ events: [Event]) -> RegistrationProjection {
    RegistrationProjection(
      registration: id,
      participant: ParticipantID("P" + id.rawValue.dropFirst()),
      curriculum: "ab",
      centre: events.count % 2 == 0 ? "31.71.01" : "31.71.02",
      registered: events[0].effective,
      revision: events.count,
      currentStep: "training",
      stuckSince: events[events.count - 1].effective,
      turnsOn: events.count > 3 ? Day(number: 20_000 + events.count) : nil,
      steps: [
        StepProgress(step: "registration", entered: events[0].effective, satisfied: nil),
        StepProgress(
          step: "training",
          entered: events[0].effective,
          satisfied: events.count > 2 ? events[2].effective : nil
        ),
      ],
      modules: [
        ModuleProgress(
          module: "basic-class",
          attainment: .notStarted,
          availability: .open,
          since: events[events.count - 1].effective
        )
      ],
      reviews: [
        PendingReview(
          submission: SubmissionID("S" + id.rawValue.dropFirst()),
          module: "nib",
          assessment: "nib-document",
          submitted: events[0].effective,
          due: Day(number: 100 - events.count)
        )
      ]
    )
  }

  private func fill(_ store: Store, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for number in 0..<120 {
      let id = RegistrationID("R\(Int.random(in: 1...20, using: &random))")
      try store.write { access in
        let seen = try access.revision(of: id)
        try access.append([event(UInt64(number), of: id)], to: id, expecting: seen)
        try access.replaceProjection(project(id, try access.events(of: id).events))
      }
    }
    try store.write { access in
      try access.append([SampleClassEvent.scheduled], to: "C000001", expecting: 0)
      try access.replaceProjection(classProjection)
    }
  }

  private let classProjection = ClassProjection(
    id: "C000001",
    plan: SampleClassFact.plan,
    revision: 1,
    seats: ["R1", "R2"],
    attendance: [1: ["R1"], 2: []]
  )

  @Test(arguments: 0..<5)
  func `rebuilding from the journal gives the bytes that stood there`(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try fill(store, seed: seed)
    let live = try store.read { try $0.projectionDump() }
    #expect(live.count > 1_000)
    try store.write { access in
      try access.rebuildProjections(registration: project) { _, _ in classProjection }
    }
    #expect(try store.read { try $0.projectionDump() } == live, "seed \(seed)")
  }

  @Test func `lists answer from the projections, in their order`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try fill(store, seed: 1)
    try store.read { (access) throws in
      let ready = try access.ready(for: "basic-class")
      #expect(ready.count == 20)
      #expect(
        ready.map(\.since?.milliseconds) == ready.map(\.since?.milliseconds).sorted(by: precedes)
      )
      #expect(ready.count { $0.isSeated } == 2)
      let here = try access.ready(for: "basic-class", at: "31.71.01")
      #expect(
        here.map(\.registration) == ready.filter { $0.centre == "31.71.01" }.map(\.registration)
      )
      #expect(try access.ready(for: "basic-class", limit: 3) == Array(ready.prefix(3)))

      let late = Instant(milliseconds: .max)
      let stuck = try access.stuck(since: late)
      #expect(stuck.count == 20)
      #expect(try access.stuckCount(since: late) == 20)
      #expect(try access.stuck(in: "capital", since: late).isEmpty)
      #expect(
        try access.stuck(at: "31.71.02", in: "training", since: late)
          == stuck.filter { $0.centre == "31.71.02" }
      )

      let funnel = try access.funnel(of: "ab")
      #expect(funnel.registrations == 20)
      #expect(funnel.steps.map(\.entered) == [20, 20])
      #expect(funnel.steps[1].satisfied == stuck.count { $0.revision > 2 })

      let due = try access.pendingReviews().map(\.review.due.number)
      #expect(due == due.sorted() && due.count == 20)
      let turning = try access.dueProjections(on: Day(number: 20_005))
      #expect(
        Set(turning) == Set(stuck.filter { [4, 5].contains($0.revision) }.map(\.registration))
      )
    }
  }

  @Test func `a class reads back as it was written, and is found by the time it takes`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try fill(store, seed: 2)
    try store.read { (access) throws in
      #expect(try access.classProjection("C000001") == classProjection)
      for (scope, expected) in [
        (ClassScope.all, 1), (.centre("31.71.01"), 1), (.trainer("T-2"), 0), (.room("hall"), 1),
      ] {
        #expect(try access.classes(in: scope).count == expected)
      }
      #expect(try access.classes(seating: "R2").count == 1)
      for (start, end, expected) in [
        (0, 1_000_000, 0), (0, 1_000_001, 1), (2_000_000, 3_000_000, 0), (1, 9_000_000, 2),
      ] {
        let found = try access.meetings(
          overlapping: Instant(milliseconds: Int64(start)),
          Instant(milliseconds: Int64(end))
        )
        #expect(found.count == expected)
      }
    }
  }

  private func precedes(_ left: Int64?, _ right: Int64?) -> Bool {
    (left ?? .min) < (right ?? .min)
  }
}
