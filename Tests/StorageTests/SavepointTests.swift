import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Storage

/// What a part of a transaction promises.
@Suite struct SavepointTests {
  private struct Refused: Error {}

  private func person(_ number: Int) -> Person.Identity {
    Person.Identity(name: "Peserta Contoh \(number)", externalID: "X-\(number)")
  }

  @Test func `an error that is caught leaves nothing of its part, and the rest is kept`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    let ids = try store.write { access in
      var ids: [ParticipantID?] = []
      for number in 1...3 {
        do {
          ids.append(
            try access.savepoint {
              let id = try access.enter(
                person(number),
                at: "gambir",
                created: .init(milliseconds: 0)
              )
              try access.append([event(UInt64(number))], to: "R000001", expecting: ids.count)
              if number == 2 { throw Refused() }
              return id
            }
          )
        } catch is Refused {}
      }
      return ids
    }
    #expect(ids == ["P000001", "P000002"])
    #expect(try store.read { try $0.personCount() } == 2)
    #expect(try store.read { try $0.person(externalID: "X-2") } == nil)
    #expect(try store.read { try $0.person(externalID: "X-3")?.id } == "P000002")
    let events = try store.read { try $0.events(of: "R000001" as RegistrationID).events }
    #expect(events.map(\.id) == [event(1).id, event(3).id])
    // The numbers go on where the parts that were kept left them.
    #expect(try store.write { try $0.nextParticipantID() } == "P000003")
  }

  @Test func `a part in a part goes back alone, or with the one around it`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try store.write { access in
      try? access.savepoint {
        _ = try access.enter(person(1), at: "gambir", created: .init(milliseconds: 0))
        try? access.savepoint {
          _ = try access.enter(person(2), at: "gambir", created: .init(milliseconds: 0))
          throw Refused()
        }
        _ = try access.enter(person(3), at: "gambir", created: .init(milliseconds: 0))
      }
      try? access.savepoint {
        try access.savepoint {
          _ = try access.enter(person(4), at: "gambir", created: .init(milliseconds: 0))
        }
        throw Refused()
      }
    }
    let kept = try store.read { access in
      try (1...4).map { try access.person(externalID: "X-\($0)")?.id.rawValue }
    }
    #expect(kept == ["P000001", nil, "P000002", nil])
  }

  @Test func `what was half done in a part is undone with it, even if the part went on`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    _ = try store.write { try $0.append([event(1)], to: "R000001", expecting: 0) }
    try store.write { access in
      #expect(throws: StorageFailure.conflictingEvent(event(1).id)) {
        try access.savepoint {
          try? access.append([event(2), event(1, .resumed)], to: "R000001", expecting: 1)
        }
      }
      try access.append([event(3)], to: "R000001", expecting: 1)
    }
    let events = try store.read { try $0.events(of: "R000001" as RegistrationID).events }
    #expect(events.map(\.id) == [event(1).id, event(3).id])
  }

  @Test func `rows that are being read go on being read`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    _ = try store.write { access in
      for number in 1...3 {
        let name = RegistrationID("R00000\(number)")
        try access.append([event(UInt64(number), of: name)], to: name, expecting: 0)
      }
    }
    var seen: [String] = []
    try store.write { access in
      try access.forEachRegistration { registration, _ in
        seen.append(registration.rawValue)
        try? access.savepoint {
          _ = try access.enter(person(seen.count), at: "gambir", created: .init(milliseconds: 0))
          throw Refused()
        }
      }
    }
    #expect(seen == ["R000001", "R000002", "R000003"])
    #expect(try store.read { try $0.personCount() } == 0)
  }
}
