import CurriculumModel
import Progression
import Storage
import Testing

@testable import Programme

@Suite struct `Two writers on one file` {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `lose nothing when they register at once`(seed: UInt64) async throws {
    let place = try TemporaryOffice(seed: seed)
    let (database, clock, actor) = (place.database, place.clock, place.administrator)
    let written = try await withThrowingTaskGroup(of: [String].self) { group in
      for writer in 0..<2 {
        group.addTask {
          let office = try Office(
            database: database,
            assessors: [],
            clock: clock,
            ids: SeededEventIDs(seed: seed &* 10 &+ UInt64(writer))
          )
          return try (0..<40).map { number in
            try office.register(
              NewParticipant(
                name: "Peserta Contoh",
                // Every other person is one that both of them enter.
                nik: TemporaryOffice.nik(
                  number % 2 == 0 ? number + 1 : number + 1 + 1_000 * (writer + 1)
                ),
                centre: "Gambir",
                curriculum: "okoce-2020"
              ),
              by: actor
            )
            .registration.rawValue
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(written.count == 80)
    #expect(Set(written).count == 60, "seed \(seed)")
    let check = try place.office.checkDatabase()
    #expect(check.registrations == 60, "seed \(seed)")
    #expect(check.events == 60, "seed \(seed)")
    #expect(check.isSound, "seed \(seed): \(check)")
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `give one last seat to one of two`(seed: UInt64) async throws {
    let place = try TemporaryOffice(seed: seed)
    let people = try (1...8).map { try place.admit($0) }
    let created = try place.office.createClass(
      `Classes`.plan(place, capacity: 3),
      by: place.trainer
    )
    let (database, clock, trainer) = (place.database, place.clock, place.trainer)
    let given = try await withThrowingTaskGroup(of: [String].self) { group in
      for writer in 0..<2 {
        group.addTask {
          let office = try Office(
            database: database,
            assessors: [],
            clock: clock,
            ids: SeededEventIDs(seed: seed &* 10 &+ UInt64(writer))
          )
          return try people.enumerated().filter { $0.offset % 2 == writer }.map(\.element)
            .filter { person in
              do {
                _ = try office.takeSeat(in: created.id.rawValue, for: person, by: trainer)
                return true
              } catch ProgrammeError.classFull {
                return false
              }
            }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let seats = try place.office.classListing(created.id.rawValue).seats.map(\.rawValue)
    #expect(Set(given) == Set(seats), "seed \(seed)")
    #expect(seats.count == 3, "seed \(seed)")
    #expect(try place.office.checkDatabase().isSound, "seed \(seed)")
  }
}
