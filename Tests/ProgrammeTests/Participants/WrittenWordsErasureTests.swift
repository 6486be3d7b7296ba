import AssessmentKit
import CSQLite
import CivilTime
import CurriculumModel
import Foundation
import Halls
import Outreach
import Progression
import Storage
import Testing

@testable import Programme

/// What others wrote of a person goes with them, wherever they wrote it.
@Suite struct `Erasing what was written of a person` {
  private func expect(_ marks: [String], in place: TemporaryOffice, _ isThere: Bool) throws {
    let file = try `Erasing a person`.bytes(place)
    for mark in marks {
      #expect((file.range(of: Data(mark.utf8)) != nil) == isThere, "\(mark)")
    }
  }

  @Test func `takes the reasons of their way and of their classes along, and no figure`() throws {
    let place = try TemporaryOffice()
    let office = place.office
    let (person, other) = (try place.admit(7), try place.admit(8))
    let created = try office.createClass(`Classes`.plan(place), by: place.trainer)
    for seated in [person, other] {
      _ = try office.takeSeat(in: created.id.rawValue, for: seated, by: place.trainer)
    }
    _ = try office.cancelClass(created.id.rawValue, reason: "anaknya demam", by: place.trainer)
    _ = try office.waive(
      "basic-class",
      for: person,
      reason: .equivalent,
      note: "sertifikat dari Dinas",
      by: place.administrator
    )
    _ = try office.abandon(person, reason: "pindah ke Cirebon", by: place.administrator)
    _ = try office.abandon(other, reason: "kurang waktu", by: place.administrator)
    let lead = try planLead(in: place, name: "Contoh Tujuh", phone: "0800-1000-007")
    let marks = ["anaknya demam", "sertifikat dari Dinas", "pindah ke Cirebon"]
    try expect(marks + ["kurang waktu"], in: place, true)
    let (events, funnel) = (
      try office.checkDatabase().events, try office.funnel().flatMap(\.rows).map(\.satisfied)
    )
    let erasure = try office.eraseParticipant(person, by: place.administrator)
    #expect(erasure.isScrubbed)
    try expect(marks, in: place, false)
    try expect(["kurang waktu"], in: place, true)
    #expect(try office.leads(of: lead.outreach).map(\.name) == [nil])
    let check = try office.checkDatabase()
    #expect(check.isSound, "\(check)")
    #expect(check.events == events)
    #expect(try office.funnel().flatMap(\.rows).map(\.satisfied) == funnel)
    _ = try office.rebuildProjections()
    #expect(try office.checkDatabase().isSound)
    try expect(marks, in: place, false)
  }

  private func planLead(
    in place: TemporaryOffice,
    name: String,
    phone: String
  ) throws -> Lead {
    let event = try place.office.planOutreach(
      .init(
        title: "Temu warga",
        centre: "Gambir",
        kelurahan: "Cideng",
        place: "Balai warga",
        day: place.clock.now().day()
      ),
      by: place.administrator
    )
    return try place.office.nameLead(
      name,
      phone: phone,
      at: event.id,
      by: place.administrator
    )
  }

  @Test func `takes receipts and reasons of their stall along, and leaves those of others`() throws
  {
    let halls = try HallPlace(traders: 2)
    try halls.settle()
    try halls.close("2026-03-03")
    for (stall, receipt) in [("A-001", "KW-ZUBAIDAH-1"), ("A-002", "KW-LAIN-2")] {
      _ = try halls.office.pay(
        Rupiah(4_000),
        for: stall,
        in: halls.hall,
        receipt: receipt,
        recordedBy: halls.officer
      )
    }
    _ = try halls.office.reverse(
      "KW-ZUBAIDAH-1",
      in: halls.hall,
      reason: "salah orang",
      by: halls.officer
    )
    _ = try halls.office.vacate("A-001", in: halls.hall, reason: "sakit", by: halls.officer)
    let marks = ["KW-ZUBAIDAH-1", "salah orang", "sakit", HallPlace.household(1)]
    try expect(marks + ["KW-LAIN-2", HallPlace.household(2)], in: halls.place, true)
    let before = try halls.office.hall(halls.hall)
    _ = try halls.office.eraseParticipant(halls.traders[0], by: halls.officer)
    try expect(marks, in: halls.place, false)
    try expect(["KW-LAIN-2", HallPlace.household(2)], in: halls.place, true)
    #expect(try halls.office.checkDatabase().isSound)
    let after = try halls.office.hall(halls.hall)
    #expect(
      after.state.standingPayments.map(\.value.amount)
        == before.state.standingPayments.map(\.value.amount)
    )
    #expect(after.state.reversals.count == 1)
    #expect(after.state.payments.map(\.value.reference).last == "KW-LAIN-2")
  }

  @Test func `takes the names of their goods along`() throws {
    let shop = try SampleShop()
    try shop.list("kerupuk", "Kerupuk Bu Zubaidah", shop.members[0], 9_000)
    try expect(["Kerupuk Bu Zubaidah", "kerupukbuzubaidah", "Kue kering"], in: shop.place, true)
    _ = try shop.office.eraseParticipant(shop.members[0], by: shop.by)
    try expect(["Kerupuk Bu Zubaidah", "kerupukbuzubaidah"], in: shop.place, false)
    try expect(["Kue kering"], in: shop.place, true)
  }

  @Test func `is done again when an older copy of the database is put back`() throws {
    let place = try TemporaryOffice()
    let (person, other) = (try place.admit(7), try place.admit(8))
    let copy = place.folder.appending(path: "copy.db").path
    try backUp(place.database, to: copy)
    _ = try place.office.eraseParticipant(person, by: place.administrator)
    let list = place.database + ".erased"
    let line = try String(contentsOfFile: list, encoding: .utf8)
    #expect(line.hasPrefix("P000001 2026-"))
    #expect(line.split(separator: "\n").count == 1)
    let mode = try FileManager.default.attributesOfItem(atPath: list)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    // Put back under another name, as it would be beside its list.
    let restored = place.folder.appending(path: "restored.db").path
    try FileManager.default.copyItem(atPath: copy, toPath: restored)
    try FileManager.default.copyItem(atPath: list, toPath: restored + ".erased")
    let office = try Office(database: restored, access: .read, assessors: [])
    #expect(office.store.erasedAgain == ["P000001"])
    #expect(try office.participant(person).isErased)
    #expect(try !office.participant(other).isErased)
    let bytes = try Data(contentsOf: URL(filePath: restored))
    #expect(bytes.range(of: Data(TemporaryOffice.nik(7).utf8)) == nil)
    // Known from then on.
    #expect(try Office(database: restored, access: .read, assessors: []).store.erasedAgain == [])
    // The list of another database says nothing of somebody who has the same id here.
    let foreign = place.folder.appending(path: "foreign.db").path
    try FileManager.default.copyItem(atPath: copy, toPath: foreign)
    try "P000002 2026-03-03T00:00:00Z 12345\n".write(
      toFile: foreign + ".erased",
      atomically: true,
      encoding: .utf8
    )
    #expect(try Office(database: foreign, assessors: []).store.erasedAgain == [])
  }

  @Test func `says when old bytes have to stay because somebody reads`() throws {
    let place = try TemporaryOffice()
    let person = try place.admit(7)
    let store = try Store.open(StoreLocation(path: place.database, patience: 1))
    let office = Office(store: store, registry: place.office.registry, clock: place.clock)
    var reader: OpaquePointer?
    defer { sqlite3_close_v2(reader) }
    try #require(sqlite3_open(place.database, &reader) == SQLITE_OK)
    sqlite3_exec(reader, "BEGIN; SELECT count(*) FROM participant", nil, nil, nil)
    let erasure = try office.eraseParticipant(person, by: place.administrator)
    #expect(!erasure.isScrubbed)
    #expect(erasure.record.isErased)
    #expect(try office.checkDatabase().isUnscrubbed)
    #expect(throws: StorageFailure.busy(seconds: 1)) { try office.scrubDatabase() }
    sqlite3_exec(reader, "COMMIT", nil, nil, nil)
    try office.scrubDatabase()
    #expect(try !office.checkDatabase().isUnscrubbed)
    try expect([TemporaryOffice.nik(7)], in: place, false)
  }

  /// A whole copy in one file, as a backup makes it.
  private func backUp(_ path: String, to copy: String) throws {
    var connection: OpaquePointer?
    defer { sqlite3_close_v2(connection) }
    try #require(sqlite3_open(path, &connection) == SQLITE_OK)
    try #require(
      sqlite3_exec(connection, "VACUUM INTO '\(copy)'", nil, nil, nil) == SQLITE_OK
    )
  }
}
