import CurriculumModel
import Progression
import Storage
import Testing
import Timetabling

@testable import Programme

@Suite struct `Two records of one person` {
  @Test func `belong to the one that stays, and can be taken apart again`() throws {
    let place = try TemporaryOffice()
    _ = try place.admit(1)
    let second = try place.admit(2)
    let apart = try place.office.read { try $0.projectionDump() }
    let merged = try place.office.mergeParticipants(
      "P000001",
      TemporaryOffice.nik(2),
      reason: "terdaftar dua kali",
      by: place.administrator
    )
    #expect(merged.registrations.map(\.registration) == ["R000001", "R000002"])
    #expect(merged.merged == ["P000002"])
    let asked = try place.office.participant("P000002")
    #expect((asked.id, asked.askedFor) == ("P000001", "P000002"))
    #expect(try place.office.progress(of: second).name == "Peserta Contoh 1")
    #expect(try place.office.progress(of: "P000002").others.map(\.registration) == ["R000001"])
    // Rebuilding gives the same, and so the merge follows from the journal alone.
    let joined = try place.office.read { try $0.projectionDump() }
    _ = try place.office.rebuildProjections()
    #expect(try place.office.read { try $0.projectionDump() } == joined)
    #expect(try place.office.checkDatabase().isSound)
    #expect(throws: ProgrammeError.self) {
      try place.office.mergeParticipants(
        "P000001",
        "P000002",
        reason: "",
        by: place.administrator
      )
    }
    _ = try place.office.unmergeParticipant("P000002", reason: "adiknya", by: place.administrator)
    #expect(try place.office.read { try $0.projectionDump() } == apart)
    #expect(try place.office.participant("P000002").askedFor == nil)
  }

  @Test func `known by the key of either, the person is not registered again`() throws {
    let place = try TemporaryOffice()
    _ = try place.register(1)
    _ = try place.register(2)
    _ = try place.office.mergeParticipants(
      "P000001",
      "P000002",
      reason: "",
      by: place.administrator
    )
    #expect(try place.register(2).participant == "P000001")
    #expect(try place.office.read { try $0.personCount() } == 2)
  }

  @Test func `are erased together`() throws {
    let place = try TemporaryOffice()
    _ = try place.register(1)
    _ = try place.register(2)
    _ = try place.office.mergeParticipants(
      "P000001",
      "P000002",
      reason: "",
      by: place.administrator
    )
    _ = try place.office.eraseParticipant("P000002", by: place.administrator)
    #expect(try place.office.read { try $0.person("P000001")?.identity } == nil)
    #expect(try place.office.read { try $0.person("P000002")?.identity } == nil)
  }

  @Test func `are noticed when they are entered`() throws {
    let place = try TemporaryOffice()
    let text = """
      name,nik,birth_date,phone,centre
      Budi Santoso,3171010501900001,1990-01-05,081234567890,Gambir
      Siti Aminah,3171014501850002,1985-01-05,+62 812-3456-7890,Gambir
      budi santoso,3171010501900010,,,Tebet
      BUDI SANTOSO,3271010501900044,1990-01-05,,Tebet
      Orang Lain,3171010501900011,1990-01-05,,Tebet

      """
    let report = try place.office.importParticipants(
      from: place.write(text, to: "people.csv"),
      options: ImportOptions(curriculum: "okoce-2020"),
      by: place.administrator
    )
    #expect(report.added == 5)
    #expect(
      report.notes.map { note in "\(note.line) \(note.words.map { $0.en.prefix(48) })" } == [
        #"3 ["may be the same person as P000001: same phone nu"]"#,
        #"4 ["may be the same person as P000001: nearly the sa"]"#,
        #"5 ["may be the same person as P000001: same name and"]"#,
      ]
    )
    let likes = try place.office.possibleDuplicates(of: "P000001")
    #expect(likes.map(\.participant) == ["P000002", "P000003", "P000004", "P000005"])
  }

  @Test(arguments: [
    ("santoso BUDI", ["P000001"]),
    ("budi", ["P000001"]),
    ("0812-3456", ["P000001"]),
    ("+62 812 3456 7890", ["P000001"]),
    ("3171010501", ["P000001"]),
    ("3171.0105.0190.0001", ["P000001"]),
    ("x-77", ["P000002"]),
    ("P000002", ["P000002"]),
    ("r000002", ["P000002"]),
    ("nobody", []),
  ])
  func `are found by whatever is known of them`(text: String, found: [ParticipantID]) throws {
    let place = try TemporaryOffice()
    let csv = """
      name,nik,phone,external_id,centre
      Budi Santoso,3171010501900001,+6281234567890,,Gambir
      Siti Aminah,,,X-77,Tebet

      """
    _ = try place.office.importParticipants(
      from: place.write(csv, to: "people.csv"),
      options: ImportOptions(curriculum: "okoce-2020"),
      by: place.administrator
    )
    #expect(try place.office.findParticipants(text).participants.map(\.id) == found)
  }

  @Test func `are listed page by page and by centre`() throws {
    let place = try TemporaryOffice()
    for number in 1...5 { _ = try place.register(number) }
    let first = try place.office.participants(limit: 2)
    #expect((first.participants.map(\.id), first.hasMore) == (["P000001", "P000002"], true))
    let rest = try place.office.participants(at: "gambir", after: "p000002", limit: 9)
    #expect(rest.participants.map(\.id) == ["P000003", "P000004", "P000005"])
    #expect(!rest.hasMore)
  }

  @Test func `a person who left one curriculum means the one they didn't leave`() throws {
    let place = try TemporaryOffice(publishing: ["okoce-2018", "okoce-2020"])
    _ = try place.register(1, curriculum: "okoce-2018")
    _ = try place.register(1, curriculum: "okoce-2020")
    #expect(try place.office.progress(of: "P000001").registration == "R000002")
    _ = try place.office.abandon("R000002", reason: "pindah", by: place.administrator)
    let report = try place.office.progress(of: "P000001")
    #expect(report.registration == "R000001")
    #expect(report.others.map(\.registration) == ["R000002"])
    #expect(report.others.map(\.isAbandoned) == [true])
  }
}
