import AssessmentKit
import BuiltInAssessors
import CSQLite
import CurriculumModel
import Foundation
import Hashing
import OrderedJSON
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

  @Test func `leaves nothing that gives back a NIK to whoever tries every one of its day`() throws {
    let place = try TemporaryOffice()
    let person = try place.admit(7)
    _ = try place.office.eraseParticipant(person, by: place.administrator)
    let file = try Self.bytes(place)
    // What was handed in, with every number that could have stood there.
    for number in 1..<2_000 {
      var fields = TemporaryOffice.identity(7)
      fields["number"] = TemporaryOffice.nik(number)
      let bytes = SubmissionContent(fields: fields).digested.submission.json.bytes()
      for tried in [bytes, Array(TemporaryOffice.nik(number).utf8)] {
        let digest = SHA256.hash(tried).hexadecimal
        #expect(file.range(of: Data(digest.utf8)) == nil, "\(number)")
        let raw = stride(from: 0, to: 64, by: 2).compactMap { place in
          UInt8(digest.dropFirst(place).prefix(2), radix: 16)
        }
        #expect(file.range(of: Data(raw)) == nil, "\(number)")
      }
    }
  }

  @Test func `leaves what others handed in as it can be checked`() throws {
    let place = try TemporaryOffice()
    let people = try (1...2).map { try place.register($0).registration.rawValue }
    for person in people {
      try place.submit(
        "registration-data",
        TemporaryOffice.identity(person == people[0] ? 1 : 2),
        files: ["identity-card": "the same bytes"],
        for: person
      )
    }
    _ = try place.office.eraseParticipant(people[0], by: place.administrator)
    #expect(try place.office.checkDatabase().isSound)
    #expect(try Self.bytes(place).range(of: Data("the same bytes".utf8)) != nil)
    _ = try place.office.eraseParticipant(people[1], by: place.administrator)
    #expect(try Self.bytes(place).range(of: Data("the same bytes".utf8)) == nil)
  }

  @Test func `is easy because no event says who somebody is`() throws {
    let place = try TemporaryOffice(publishing: ["okoce-2018", "okoce-2020"])
    for number in 1...3 {
      let person = try place.admit(number, curriculum: number == 1 ? "okoce-2018" : "okoce-2020")
      try place.submit("profile-review", ["description": "Kue Percobaan \(number)"], for: person)
    }
    var connection: OpaquePointer?
    defer { sqlite3_close_v2(connection) }
    try #require(sqlite3_open(place.database, &connection) == SQLITE_OK)
    let journal = try ["registration_event", "class_event", "schedule_event", "trade_event"].flatMap
    {
      try Self.rows(of: $0, connection)
    }.joined(separator: "\n")
    #expect(journal.contains("business-profile"))
    for number in 1...3 {
      let identity = TemporaryOffice.identity(number)
      for mark in [
        "Peserta Contoh", identity["number"], identity["phone"], identity["kelurahan"],
        "Kue Percobaan",
      ] {
        let mark = try #require(mark)
        #expect(!journal.contains(mark), "\(mark)")
      }
    }
  }

  /// Every value of a table, blobs as text.
  private static func rows(of table: String, _ connection: OpaquePointer?) throws -> [String] {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    let text = "SELECT * FROM \(table)"
    try #require(sqlite3_prepare_v2(connection, text, -1, &statement, nil) == SQLITE_OK)
    var values: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      for column in 0..<sqlite3_column_count(statement) {
        let count = Int(sqlite3_column_bytes(statement, column))
        guard let bytes = sqlite3_column_blob(statement, column) else { continue }
        values.append(
          String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
        )
      }
    }
    return values
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
