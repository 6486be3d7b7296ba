import CurriculumModel
import Testing

@testable import Progression

@Suite struct `Class conflicts` {
  private typealias Class = PlannedClass

  private func conflicts(_ taken: [(ClassID, ClassState)]) -> ClassConflicts {
    ClassConflicts(taken.map { (id: $0.0, state: $0.1) })
  }

  @Test func `are between meetings that share time, and touching ends share none`() {
    let table: [(taken: [ClosedRange<Int>], wanted: ClosedRange<Int>, clashes: [Int])] = [
      ([9...11], 11...13, []),
      ([9...11], 7...9, []),
      ([9...11], 10...12, [0]),
      ([9...11], 8...10, [0]),
      ([9...11], 9...11, [0]),
      ([9...12], 10...11, [0]),
      ([10...11], 9...12, [0]),
      // Two start together and one of them ends earlier: the longer one still stands in the way.
      ([9...10, 9...13], 11...12, [1]),
      ([9...13, 9...10], 11...12, [0]),
      // A long one from before reaches over a short one that begins later.
      ([8...14, 9...10], 12...13, [0]),
      ([8...14, 9...10], 14...15, []),
      ([8...9, 10...11, 12...13], 8...13, [0, 1, 2]),
    ]
    for (taken, wanted, clashes) in table {
      let held = taken.enumerated().map { position, hours in
        (ClassID("c\(position)"), Class.state(Class.plan(hours, trainer: "T-\(position)")))
      }
      let found = conflicts(held).conflicts(of: Class.plan(wanted, trainer: "T-new"))
      #expect(
        Set(found.map(\.class)) == Set(clashes.map { ClassID("c\($0)") }),
        "\(taken) \(wanted)"
      )
      #expect(found.allSatisfy { $0.culprit == .room("hall", "31.71.01") })
      #expect(found.allSatisfy { $0.wanted == Class.meeting(wanted) })
      #expect(found.map(\.taken.start) == found.map(\.taken.start).sorted())
    }
  }

  @Test func `name the room, the trainer and each participant, in that order`() {
    let taken = Class.state(Class.plan(9...11, trainer: "T-1"), seats: ["r-1", "r-2"])
    let all = conflicts([("c", taken)])
    let table: [(ClassPlan, seats: [RegistrationID], culprits: [ClassConflict.Culprit])] = [
      (Class.plan(10...12, room: "kitchen", trainer: "T-2"), [], []),
      (Class.plan(10...12, trainer: "T-2"), [], [.room("hall", "31.71.01")]),
      // A room of the same name in another centre is another room.
      (Class.plan(10...12, centre: "31.72.01", trainer: "T-2"), [], []),
      (Class.plan(10...12, room: "kitchen"), [], [.trainer("T-1")]),
      (
        Class.plan(10...12, room: "kitchen", trainer: "T-2"), ["r-2", "r-9"],
        [.participant("r-2")]
      ),
      (
        Class.plan(10...12), ["r-2", "r-1"],
        [.room("hall", "31.71.01"), .trainer("T-1"), .participant("r-2"), .participant("r-1")]
      ),
    ]
    for (plan, seats, culprits) in table {
      #expect(all.conflicts(of: plan, seats: seats).map(\.culprit) == culprits, "\(plan)")
    }
  }

  @Test func `of one more person are that person's alone`() {
    let all = conflicts([("c", Class.state(Class.plan(9...11), seats: ["r-1"]))])
    let plan = Class.plan(10...12)
    #expect(all.conflicts(of: plan, seating: "r-1").map(\.culprit) == [.participant("r-1")])
    #expect(all.conflicts(of: plan, seating: "r-2").isEmpty)
    #expect(all.conflicts(of: plan, seating: "r-1", excluding: "c").isEmpty)
  }

  @Test func `leave out cancelled classes, the class itself and one that was removed`() {
    let plan = Class.plan(9...11)
    let cancelled = ClassState(
      folding: Class.events([.scheduled(plan), .cancelled(reason: "flood")])
    )
    #expect(conflicts([("c", cancelled)]).conflicts(of: plan).isEmpty)
    var all = conflicts([("c", Class.state(plan)), ("d", Class.state(Class.plan(13...15)))])
    #expect(all.conflicts(of: plan, excluding: "c").isEmpty)
    #expect(!all.conflicts(of: plan).isEmpty)
    all.remove("c")
    #expect(all.conflicts(of: plan).isEmpty)
    #expect(!all.conflicts(of: Class.plan(13...14)).isEmpty)
  }

  @Test(arguments: UInt64(0)..<300)
  func `are those that comparing every pair finds`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let held = (0..<random.below(12)).map { position in
      let start = random.below(12)
      let plan = Class.plan(
        start...(start + 1 + random.below(6)),
        room: "room-\(random.below(2))",
        trainer: "T-\(random.below(3))"
      )
      return (
        ClassID("c\(position)"), Class.state(plan, seats: [RegistrationID("r-\(random.below(4))")])
      )
    }
    let start = random.below(14)
    let wanted = Class.plan(start...(start + 1 + random.below(4)), room: "room-0")
    let found = conflicts(held).conflicts(of: wanted, seats: ["r-0"])
    var expected: Set<ClassConflict> = []
    for (id, state) in held {
      guard let plan = state.plan, plan.meetings[0].overlaps(wanted.meetings[0]) else { continue }
      var culprits: [ClassConflict.Culprit] = []
      if plan.room == wanted.room { culprits.append(.room(plan.room, plan.centre)) }
      if plan.trainer == wanted.trainer { culprits.append(.trainer(plan.trainer)) }
      if state.seats == ["r-0"] { culprits.append(.participant("r-0")) }
      for culprit in culprits {
        expected.insert(
          ClassConflict(
            culprit: culprit,
            class: id,
            taken: plan.meetings[0],
            wanted: wanted.meetings[0]
          )
        )
      }
    }
    #expect(Set(found) == expected, "seed \(seed)")
    #expect(found.count == expected.count, "seed \(seed)")
  }
}
