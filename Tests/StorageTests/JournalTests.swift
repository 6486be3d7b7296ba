import CivilTime
import CurriculumModel
import Progression
import TestKit
import Testing

@testable import Storage

/// What appending promises.
@Suite struct JournalTests {
  @Test(arguments: 0..<100)
  func `appended events read back equal, in fold order`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let folder = try TemporaryFolder()
    let store = try folder.open()
    var written: [Event] = []
    for number in 0..<UInt64.random(in: 1...20, using: &random) {
      var next = event(number, SampleFact.all.randomElement(using: &random)?.fact ?? .resumed)
      next.effective = Instant(milliseconds: .random(in: -5...5, using: &random))
      written.append(next)
    }
    try store.write { access in
      for (index, event) in written.enumerated() {
        try access.append([event], to: "R000001", expecting: index)
      }
    }
    let read = try store.read { try $0.events(of: "R000001" as RegistrationID) }
    #expect(read.events == written.sorted { $0.precedes($1) }, "seed \(seed)")
    #expect(read.revision == written.count)
    for event in written { #expect(try store.read { try $0.event(event.id) } == event) }
  }

  @Test func `a stale append writes nothing`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    _ = try store.write { try $0.append([event(1), event(2)], to: "R000001", expecting: 0) }
    for expected in [0, 1, 3] {
      #expect(throws: StorageFailure.stale(stream: "R000001", expected: expected, actual: 2)) {
        try store.write {
          try $0.append([event(3), event(4)], to: "R000001", expecting: expected)
        }
      }
    }
    #expect(try store.read { try $0.eventCount() } == 2)
  }

  @Test func `repeating an append changes nothing`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    for _ in 1...3 {
      let reached = try store.write {
        try $0.append([event(1), event(2)], to: "R000001", expecting: 0)
      }
      #expect(reached == 2)
    }
    #expect(try store.read { try $0.eventCount() } == 2)
  }

  @Test func `an id that holds another content is a conflict, and undoes the whole append`() throws
  {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    _ = try store.write { try $0.append([event(1)], to: "R000001", expecting: 0) }
    #expect(throws: StorageFailure.conflictingEvent(event(1).id)) {
      try store.write { access in
        // Going on after the failure must not keep the half that got in.
        try? access.append([event(2), event(1, .resumed)], to: "R000001", expecting: 1)
      }
    }
    #expect(try store.read { try $0.eventCount() } == 1)
    #expect(throws: StorageFailure.conflictingEvent(event(1).id)) {
      try store.write {
        try $0.append([event(1, of: "R000002")], to: "R000002", expecting: 0)
      }
    }
  }

  @Test func `a body that throws keeps nothing`() throws {
    struct Refused: Error {}
    let folder = try TemporaryFolder()
    let store = try folder.open()
    #expect(throws: Refused.self) {
      try store.write { access in
        _ = try access.append([event(1)], to: "R000001", expecting: 0)
        throw Refused()
      }
    }
    #expect(try store.read { try $0.eventCount() } == 0)
  }

  @Test(arguments: [
    ("UPDATE registration_event SET actor = 'x/y'", "the journal is append-only"),
    ("DELETE FROM registration_event", "the journal is append-only"),
    ("UPDATE class_event SET actor = 'x/y'", "the journal is append-only"),
    ("DELETE FROM class_event", "the journal is append-only"),
    ("UPDATE curriculum_version SET version = '2'", "a published version never changes"),
    ("DELETE FROM curriculum_version", "a published version never changes"),
  ])
  func `the database itself refuses to rewrite what happened`(
    statement: String,
    message: String
  ) throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try store.write { access in
      try access.append([event(1)], to: "R000001", expecting: 0)
      try access.append([SampleClassEvent.scheduled], to: "C000001", expecting: 0)
      try access.publish(
        PublishedVersion(
          reference: SampleFact.curriculum,
          published: Instant(milliseconds: 1),
          by: .engine
        ),
        content: [1]
      )
    }
    let other = try ForeignDatabase(path: folder.database)
    let failure = #expect(throws: ForeignDatabase.Failure.self) { try other.execute(statement) }
    #expect(failure?.message == message)
  }

  @Test func `streams are visited whole, one after the other`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try store.write { access in
      for (number, name) in ["R000003", "R000001", "R000002"].enumerated() {
        let (id, first) = (RegistrationID(name), UInt64(number) * 10)
        try access.append([event(first, of: id), event(first + 1, of: id)], to: id, expecting: 0)
      }
    }
    var visited: [String] = []
    try store.read { access in
      try access.forEachRegistration { id, events in
        visited.append("\(id) \(events.map(\.id.low))")
      }
    }
    #expect(visited == ["R000001 [10, 11]", "R000002 [20, 21]", "R000003 [0, 1]"])
  }
}

enum SampleClassEvent {
  static let scheduled = ClassEvent(
    id: EventID(high: 9, low: 9),
    class: "C000001",
    effective: Instant(milliseconds: 1),
    recorded: Instant(milliseconds: 1),
    actor: .engine,
    fact: .scheduled(SampleClassFact.plan)
  )
}
