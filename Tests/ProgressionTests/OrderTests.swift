import CivilTime
import CurriculumModel
import Testing

@testable import Progression

/// One order for every stream: effective, then recorded, then the stream's own sequence.
@Suite("The order of events") struct OrderTests {
  private static let noon = Chronicle.noon("2026-03-01")

  private static func event(
    _ sequence: Int,
    effective: Int64 = 0,
    recorded: Int64 = 0,
    id: UInt64 = 0,
    _ fact: Fact = .resumed
  ) -> Event {
    Event(
      id: EventID(high: id, low: id),
      sequence: sequence,
      registration: "R000001",
      effective: Instant(milliseconds: effective),
      recorded: Instant(milliseconds: recorded),
      actor: .engine,
      fact: fact
    )
  }

  @Test(arguments: UInt64(1)...100)
  func `what the ids are changes no fold, even where the clock stood still`(seed: UInt64) {
    let index = ProgressionIndex(GeneratedCurriculum.make(seed: seed))
    let made = GeneratedJournal.make(seed: seed, index: index, commands: 40)
    var random = SplitMix64(seed: seed)
    var names: [EventID: EventID] = [:]
    for event in made.events {
      names[event.id] = EventID(high: random.next(), low: random.next())
    }
    func stopped(_ rename: (EventID) -> EventID) -> [Event] {
      made.events.map { event in
        var event = event
        (event.effective, event.recorded) = (Self.noon, Self.noon)
        event.id = rename(event.id)
        if case .voided(let void) = event.fact {
          event.fact = .voided(Fact.Void(target: rename(void.target), reason: void.reason))
        }
        return event
      }
    }
    let plain = RegistrationState(folding: stopped { $0 })
    let other = RegistrationState(folding: stopped { names[$0] ?? $0 }.shuffled(using: &random))
    #expect(plain.departures.map(\.value) == other.departures.map(\.value), "seed \(seed)")
    #expect(plain.trackChanges.map(\.value) == other.trackChanges.map(\.value), "seed \(seed)")
    #expect(plain.transfers.map(\.value) == other.transfers.map(\.value), "seed \(seed)")
    #expect(plain.records.map(\.module) == other.records.map(\.module), "seed \(seed)")
    for (left, right) in zip(plain.records, other.records) {
      #expect(left.entries.map(\.value) == right.entries.map(\.value), "seed \(seed)")
    }
  }

  @Test(arguments: UInt64(1)...100)
  func `what the ids are changes no class`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let facts: [ClassFact] = [
      .seatTaken("a"), .seatLeft("a"), .seatTaken("b"), .cancelled(reason: "flood"),
      .scheduled(PlannedClass.plan(9...11)), .attendanceRecorded(meeting: 0, present: ["a"]),
      .attendanceRecorded(meeting: 0, present: []),
    ]
    let told = (0..<12).map { _ in facts[random.below(facts.count)] }
    func fold(_ id: () -> EventID) -> ClassState {
      let events = told.enumerated().map { place, fact in
        let stamp = Stamp(
          effective: Self.noon,
          recorded: Self.noon,
          sequence: place + 1,
          id: id()
        )
        return ClassEvent(fact, of: "C000001", by: .engine, at: stamp)
      }
      return ClassState(folding: events)
    }
    var made: UInt64 = 0
    let rising = fold {
      made += 1
      return EventID(high: 0, low: made)
    }
    let shuffled = fold { EventID(high: random.next(), low: random.next()) }
    #expect(rising.seats == shuffled.seats)
    #expect(rising.attendance == shuffled.attendance)
    #expect(rising.cancellation == shuffled.cancellation)
    #expect(rising.sequence == shuffled.sequence)
    #expect(rising.plan == shuffled.plan)
  }

  @Test(arguments: [
    // Sequence, effective, recorded; then the sequences in fold order.
    ([(1, 5, 5), (2, 5, 5), (3, 5, 5)], [1, 2, 3]),
    // A clock that was set back: what was written down later counts later.
    ([(1, 9, 9), (2, 4, 4), (3, 5, 5)], [1, 2, 3]),
    // Dated back by a person: it goes where it belongs.
    ([(1, 9, 9), (2, 4, 12), (3, 15, 15)], [2, 1, 3]),
    // Both at once.
    ([(1, 9, 9), (2, 2, 5), (3, 6, 6)], [2, 1, 3]),
    // Of one moment, the one that was written down first.
    ([(1, 4, 9), (2, 4, 7)], [1, 2]),
  ])
  func `time never runs back in a stream, and what was dated goes where it belongs`(
    stamps: [(Int, Int64, Int64)],
    expected: [Int]
  ) {
    let events = stamps.map { Self.event($0.0, effective: $0.1, recorded: $0.2) }
    #expect(events.inFoldOrder.map(\.sequence) == expected)
    #expect(events.inFoldOrder.sorted { $0.sequence < $1.sequence }.isRising)
  }

  @Test func `what was put in order once stays in it`() {
    let events = [
      Self.event(1, effective: 9, recorded: 9), Self.event(2, effective: 4, recorded: 4),
    ]
    #expect(events.inFoldOrder.inFoldOrder == events.inFoldOrder)
    #expect([Event]().inFoldOrder == [])
  }

  @Test(
    arguments: [
      (nil, 7, nil, 7, 7), (5, 7, nil, 7, 7), (9, 7, nil, 9, 9), (9, 7, 3, 3, 9),
      (9, 12, 10, 10, 12),
    ] as [(Int64?, Int64, Int64?, Int64, Int64)]
  )
  func
    `the next event is recorded no earlier than the last, and holds from then unless it is dated`(
      last: Int64?,
      now: Int64,
      dated: Int64?,
      effective: Int64,
      recorded: Int64
    )
  {
    let position = StreamPosition(
      sequence: last == nil ? 0 : 4,
      recorded: last.map(Instant.init(milliseconds:))
    )
    let stamp = position.stamp(
      EventID(high: 1, low: 1),
      at: Instant(milliseconds: now),
      effective: dated.map(Instant.init(milliseconds:)),
      offset: 2
    )
    #expect(stamp.effective == Instant(milliseconds: effective))
    #expect(stamp.recorded == Instant(milliseconds: recorded))
    #expect(stamp.sequence == position.sequence + 3)
  }
}

extension [Event] {
  fileprivate var isRising: Bool {
    zip(self, dropFirst()).allSatisfy { $0.recorded <= $1.recorded }
  }
}
