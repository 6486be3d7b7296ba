import CurriculumModel
import Foundation
import Progression
import Testing

@testable import Storage

/// What holds between processes, and after one of them dies.
@Suite(.serialized) struct ProcessTests {
  @Test func `two processes that append to one registration lose nothing`() throws {
    let folder = try TemporaryFolder()
    let writers = try (1...2).map { seed in
      try WriterProcess(
        database: folder.database,
        registration: "R000001",
        seed: UInt64(seed),
        count: 150
      )
    }
    for writer in writers {
      let (ids, status) = try writer.acknowledged()
      #expect(ids.count == 150)
      #expect(status == 0)
    }
    let store = try folder.open()
    let (events, revision) = try store.read { try $0.events(of: "R000001" as RegistrationID) }
    #expect(revision == 300)
    #expect(Set(events.map(\.id)).count == 300)
    #expect(try store.checkIntegrity { _ in "" } == [])
  }

  @Test func `two connections that append in turn lose nothing, and see each other`() throws {
    let folder = try TemporaryFolder()
    let stores = [try folder.open(), try folder.open()]
    for number in 0..<50 {
      let reached = try stores[number % 2].write {
        try $0.append([event(UInt64(number))], to: "R000001", expecting: number)
      }
      #expect(reached == number + 1)
    }
  }

  @Test func `whatever was acknowledged survives a kill at any moment`() throws {
    let folder = try TemporaryFolder()
    var random = SplitMix64(seed: 20_260_301)
    var acknowledged: Set<String> = []
    for round in 1...24 {
      let writer = try WriterProcess(
        database: folder.database,
        registration: "R000001",
        seed: UInt64(round),
        count: .max
      )
      usleep(.random(in: 5_000...120_000, using: &random))
      writer.kill()
      acknowledged.formUnion(try writer.acknowledged().ids)
      let store = try folder.open()
      let (events, revision) = try store.read { try $0.events(of: "R000001" as RegistrationID) }
      let stored = Set(events.map(\.id.description))
      #expect(acknowledged.isSubset(of: stored), "round \(round)")
      // Each kill may hide the acknowledgement of one commit, never more.
      #expect(revision <= acknowledged.count + round, "round \(round)")
      #expect(try store.checkIntegrity { _ in "" } == [], "round \(round)")
    }
    // Otherwise the kills came too early to say anything.
    #expect(acknowledged.count > 24)
  }
}
