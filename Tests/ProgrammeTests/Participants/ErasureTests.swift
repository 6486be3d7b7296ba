import BuiltInAssessors
import CurriculumModel
import Foundation
import Progression
import Storage
import Testing

@testable import Programme

@Suite struct `Erasing a person` {
  @Test func `leaves no personal byte in the database and its log`() throws {
    let place = try TemporaryOffice()
    let office = place.office
    _ = try place.admit(2)
    let person = try office.register(
      NewParticipant(
        name: "Zubaidah Percobaan",
        nik: "9999990101907777",
        phone: "080077778888",
        address: "Jalan Percobaan Nomor 7777",
        externalID: "EXT-7777-A",
        centre: "Gambir",
        curriculum: "okoce-2020"
      ),
      by: place.administrator
    )
    let id = person.registration.rawValue
    var identity = TemporaryOffice.identity(7777)
    identity["kelurahan"] = "Kelurahan Percobaan"
    identity["number"] = "9999990101907777"
    try place.submit(
      "registration-data",
      identity,
      files: ["identity-card": "a picture of 9999990101907777"],
      for: id
    )
    let marks = [
      "Zubaidah", "9999990101907777", "080077778888", "Jalan Percobaan", "EXT-7777-A",
      "Kelurahan Percobaan",
    ]
    let before = try Self.bytes(place)
    for mark in marks { #expect(before.range(of: Data(mark.utf8)) != nil, "\(mark)") }
    let events = try office.checkDatabase().events
    let funnel = try office.funnel().flatMap(\.rows).map(\.satisfied)
    _ = try office.eraseParticipant(person.participant.rawValue, by: place.administrator)
    let after = try Self.bytes(place)
    for mark in marks { #expect(after.range(of: Data(mark.utf8)) == nil, "\(mark)") }
    #expect(try office.checkDatabase().events == events)
    #expect(try office.funnel().flatMap(\.rows).map(\.satisfied) == funnel)
    #expect(try office.checkDatabase().isSound)
    #expect(throws: ProgrammeError.erased(person.participant)) {
      try office.eraseParticipant(person.participant.rawValue, by: place.administrator)
    }
    #expect(try office.participant("P000001").name == "Peserta Contoh 2")
  }

  /// The database, its write-ahead log and whatever else lies beside it.
  static func bytes(_ place: TemporaryOffice) throws -> Data {
    var all = Data()
    for name in try FileManager.default.contentsOfDirectory(atPath: place.folder.path)
    where name.hasPrefix("okoce.db") {
      all += try Data(contentsOf: place.folder.appending(path: name))
    }
    return all
  }
}
