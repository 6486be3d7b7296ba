import CivilTime
import CurriculumModel
import Progression
import Scheduling
import Testing

@testable import Storage

@Suite struct ScheduleJournalTests {
  private static let facts = SampleScheduleFact.all.map(\.fact)

  @Test(arguments: facts)
  func `a fact of schedules is read as it was written`(fact: ScheduleFact) throws {
    let event = Self.event(1, ScheduleStream(.draft, "D000001"), fact)
    #expect(try EventFormat.event(EventFormat.encode(event), of: event.stream) == event)
  }

  @Test func `streams of one kind are listed with their events, in order`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    let first = ScheduleStream(.trainer, "T-1")
    let second = ScheduleStream(.trainer, "T-2")
    try store.write { access in
      try access.append([Self.event(1, second, Self.facts[1])], to: second, expecting: 0)
      try access.append([Self.event(2, first, Self.facts[0])], to: first, expecting: 0)
      try access.append([Self.event(3, first, Self.facts[2])], to: first, expecting: 1)
      let room = ScheduleStream(.room, "31.71.01/Aula")
      try access.append([Self.event(4, room, Self.facts[4])], to: room, expecting: 0)
      try access.put(trainerName: "Pelatih Contoh", of: "T-1")
    }
    try store.read { access in
      let streams = try access.streams(of: .trainer)
      #expect(streams.map(\.stream) == [first, second])
      #expect(
        streams.map { $0.events.map(\.fact) } == [[Self.facts[0], Self.facts[2]], [Self.facts[1]]]
      )
      #expect(try access.trainerNames() == ["T-1": "Pelatih Contoh"])
    }
  }

  private static func event(
    _ number: UInt64,
    _ stream: ScheduleStream,
    _ fact: ScheduleFact
  ) -> ScheduleEvent {
    ScheduleEvent(
      id: EventID(high: number, low: number),
      sequence: Int(number),
      stream: stream,
      effective: Instant(milliseconds: 5),
      recorded: Instant(milliseconds: 6),
      actor: Actor(.administrator, "A-1"),
      fact: fact
    )
  }
}
