import CurriculumModel
import Progression
import Storage
import Testing

@testable import Programme

@Suite struct `Importing participants` {
  static let header = "name,nik,phone,centre,tracks,curriculum\n"

  static func row(_ number: Int, centre: String = "Gambir", tracks: String = "") -> String {
    "Peserta Contoh \(number),\(TemporaryOffice.nik(number)),0800\(1_000_000 + number),"
      + "\(centre),\(tracks),okoce-2020\n"
  }

  static func importing(
    _ text: String,
    into place: TemporaryOffice,
    strict: Bool = false,
    chunk: Int = 2_000
  ) throws -> ImportReport {
    let path = try place.write(text, to: "people.csv")
    return try place.office.importParticipants(
      from: path,
      options: ImportOptions(isStrict: strict, chunk: chunk),
      by: place.administrator
    )
  }

  @Test func `twice the same file is once`() throws {
    let place = try TemporaryOffice()
    let text = Self.header + (1...50).map { Self.row($0) }.joined()
    let first = try Self.importing(text, into: place, chunk: 7)
    #expect([first.rows, first.added, first.updated, first.unchanged] == [50, 50, 0, 0])
    let dump = try place.office.read { try $0.projectionDump() }
    let second = try Self.importing(text, into: place)
    #expect([second.rows, second.added, second.updated, second.unchanged] == [50, 0, 0, 50])
    #expect(try place.office.read { try $0.projectionDump() } == dump)
    #expect(try place.office.checkDatabase().isSound)
  }

  static let bad =
    header + row(1) + row(2, centre: "Gambirr") + "\n" + row(3, tracks: "fodo")
    + "Peserta Contoh 4,12,,Gambir,,okoce-2020\n" + row(1) + "Peserta,,,Gambir,,okoce-2020\n"
    + row(5)

  @Test func `every bad row is named by its line and the good ones are kept`() throws {
    let place = try TemporaryOffice()
    let report = try Self.importing(Self.bad, into: place)
    #expect(report.rows == 7)
    #expect(report.added == 2)
    #expect(report.refused.map(\.line) == [3, 5, 6, 7, 8])
    let reasons = report.refused.map { $0.reasons.map(\.english).joined(separator: " / ") }
    #expect(reasons.first?.contains("'Gambir'") == true)
    #expect(reasons.dropFirst(1).first?.contains("'food'") == true)
    #expect(reasons.dropFirst(2).first?.contains("16 digits") == true)
    #expect(reasons.dropFirst(3).first == "the same person stands on line 2")
    #expect(report.isKept)
    // A row that was refused leaves no half of a person behind.
    #expect(try place.office.read { try $0.personCount() } == 2)
    #expect(try place.office.checkDatabase().registrations == 2)
  }

  @Test func `when strict one bad row refuses all`() throws {
    let place = try TemporaryOffice()
    let report = try Self.importing(Self.bad, into: place, strict: true, chunk: 2)
    #expect(!report.isKept)
    #expect(report.refused.map(\.line) == [3, 5, 6, 7, 8])
    #expect(try place.office.read { try $0.personCount() } == 0)
    #expect(try place.register(9).participant == "P000001")
  }

  @Test func `ten thousand rows take seconds`() throws {
    let place = try TemporaryOffice()
    let text =
      Self.header
      + (0..<10_000).map { number in
        "Peserta Contoh \(number),\(TemporaryOffice.nik(number / 5_000, number % 5_000)),,Gambir,,okoce-2020\n"
      }
      .joined()
    let start = ContinuousClock.now
    let report = try Self.importing(text, into: place)
    let time = ContinuousClock.now - start
    #expect(report.added == 10_000)
    // Unoptimised and beside other work; an optimised build takes a small part of it.
    #expect(time < .seconds(90), "\(time)")
    #expect(try place.office.funnel().map(\.registrations) == [10_000])
  }
}
