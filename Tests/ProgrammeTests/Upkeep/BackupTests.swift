import BuiltInAssessors
import CivilTime
import CurriculumModel
import Foundation
import Progression
import Storage
import Testing

@testable import Programme

@Suite struct `A copy of the database` {
  static func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }

  @Test func `is made while others write, checked, and its owner's alone`() throws {
    let place = try TemporaryOffice()
    _ = try place.admit(1)
    let copy = place.folder.appending(path: "copy.db").path
    let receipt = try place.office.store.write { _ in
      try place.second(seed: 2).backUp(to: copy)
    }
    #expect(receipt.isKept)
    #expect(receipt.check.registrations == 1)
    #expect(try Self.mode(copy) == 0o600)
    #expect(throws: ProgrammeError.self) { try place.office.backUp(to: copy) }
    #expect(throws: ProgrammeError.self) {
      try place.office.backUp(to: place.database, replaces: true)
    }
    _ = try place.admit(2)
    #expect(try place.office.backUp(to: copy, replaces: true).check.registrations == 2)
    let left = try FileManager.default.contentsOfDirectory(atPath: place.folder.path)
    #expect(!left.contains { $0.hasSuffix(".okoce") })
  }

  @Test func `is put back, keeps what was there, and brings no erased person back`() throws {
    let place = try TemporaryOffice()
    let erased = try place.register(1).participant.rawValue
    let copy = place.folder.appending(path: "copy.db").path
    _ = try place.office.backUp(to: copy)
    _ = try place.register(2)
    _ = try place.office.eraseParticipant(erased, by: place.administrator)
    let receipt = try Office.restore(
      copy,
      to: place.database,
      assessors: BuiltInAssessors.all,
      clock: place.clock
    )
    #expect(receipt.isRestored)
    #expect(receipt.erasedAgain.map(\.rawValue) == [erased])
    let kept = try #require(receipt.kept)
    let before = try Office(database: kept, access: .read, assessors: BuiltInAssessors.all)
    #expect(try before.checkDatabase().registrations == 2)
    let after = try Office(database: place.database, assessors: BuiltInAssessors.all)
    let check = try after.checkDatabase()
    #expect(check.isSound)
    #expect(check.registrations == 1)
    #expect(try after.participant(erased).isErased)
    #expect(try Self.mode(place.database) == 0o600)
    // Whoever had the old file open keeps nothing more of what they write.
    #expect(throws: (any Error).self) { try place.register(3) }
  }

  @Test func `that is none changes nothing`() throws {
    let place = try TemporaryOffice()
    let other = place.folder.appending(path: "other.db").path
    try Data("not a database, but long enough to be taken for one by its size".utf8)
      .write(to: URL(filePath: other))
    for path in [other, place.folder.appending(path: "missing").path, place.database] {
      #expect(throws: (any Error).self) {
        try Office.restore(
          path,
          to: place.database,
          assessors: BuiltInAssessors.all,
          clock: place.clock
        )
      }
    }
    _ = try place.register(1)
    #expect(try place.office.checkDatabase().isSound)
  }
}
