import Foundation
import Testing

/// What an office asks afterwards: who wrote what, what was handed in, what a code means.
@Suite("Looking back") struct HistoryTests {
  private static let identity =
    "okoce submit P000001 identity --field number=3171010101900001 --field kelurahan=Gambir "
    + "--field phone=081200000001 --field business-line=culinary"

  /// Somebody whose profile was reviewed, failed and noted.
  private func begin() throws -> OkoceProcess {
    let okoce = try OkoceProcess()
    try Data([0xFF, 0xD8, 0xFF, 0x00]).write(to: okoce.folder.appendingPathComponent("foto.jpg"))
    for line in [
      "okoce curriculum publish Curricula/okoce-2018",
      "okoce centre open Curricula/jakarta/centres.xml",
      "okoce participant add 'Peserta Contoh' --curriculum okoce-2018 --centre Gambir",
      Self.identity,
      "okoce submit P000001 profile-review --field 'description=Kue basah' --file foto.jpg",
      "okoce review decide S000002 --failed --note 'foto tidak terbaca' --actor Pemeriksa",
    ] {
      let answer = try okoce.run(line)
      #expect(answer.status == 0 || line.contains("--failed"), "\(line): \(answer)")
    }
    return okoce
  }

  @Test func `a history says who, when and what, with notes, findings and ids`() throws {
    let okoce = try begin()
    defer { okoce.remove() }
    let text = try okoce.run("okoce history P000001 --lang id").output
    for words in [
      "R000001", "Terdaftar di okoce-2018@", "Mengirim S000001", "Mengirim S000002",
      "S000002, Profil usaha", "Belum lulus", "catatan pemeriksa: foto tidak terbaca",
      "pemeriksa Pemeriksa", "Susunan NIK sudah benar",
    ] { #expect(text.contains(words), "\(words): \(text)") }
    let english = try okoce.run("okoce history P000001 --lang en").output
    for words in ["Registered for okoce-2018@", "Handed in S000002", "reviewer Pemeriksa"] {
      #expect(english.contains(words), "\(words): \(english)")
    }
    // The id that is shown is the one that is taken back.
    let json = try okoce.run("okoce history P000001 --format json").output
    let id = try #require(json.matches(of: /"id": "([0-9A-Z]{26})"/).map { String($0.1) }.last)
    #expect(text.contains(id))
    let void = try okoce.run("okoce void \(id) --reason 'salah orang'")
    #expect(void.status == 0, "\(void)")
    let after = try okoce.run("okoce history P000001 --lang en").output
    #expect(after.contains("voided: salah orang"), "\(after)")
    #expect(after.contains("Took back \(id)"), "\(after)")
  }

  @Test func `a reviewer's note reaches the participant`() throws {
    let okoce = try begin()
    defer { okoce.remove() }
    let text = try okoce.run("okoce progress P000001 --lang id").output
    #expect(text.contains("catatan pemeriksa: foto tidak terbaca"), "\(text)")
    let json = try okoce.run("okoce progress P000001 --format json").output
    #expect(json.contains("\"note\": \"foto tidak terbaca\""), "\(json)")
  }

  @Test func `a decided review is shown, and not decided twice`() throws {
    let okoce = try begin()
    defer { okoce.remove() }
    let shown = try okoce.run("okoce review show S000002 --lang en")
    #expect(shown.status == 0, "\(shown)")
    for words in [
      "Decided", "reviewer Pemeriksa", "Not passed", "reviewer's note: foto tidak terbaca",
      "Kue basah", "foto.jpg",
    ] { #expect(shown.output.contains(words), "\(words): \(shown)") }
    #expect(!shown.output.contains("Decide with"), "\(shown)")
    let again = try okoce.run("okoce review decide S000002 --passed --lang en")
    #expect(again.status == 1, "\(again)")
    #expect(again.error.contains("was judged already"), "\(again)")
    #expect(again.error.contains("okoce review show S000002"), "\(again)")
  }

  @Test func `a file that was handed in comes back as it was`() throws {
    let okoce = try begin()
    defer { okoce.remove() }
    let line = "okoce submission file S000002 foto.jpg --output kembali.jpg --lang en"
    let answer = try okoce.run(line)
    #expect(answer.status == 0, "\(answer)")
    let written = try Data(contentsOf: okoce.folder.appendingPathComponent("kembali.jpg"))
    #expect(written == Data([0xFF, 0xD8, 0xFF, 0x00]))
    // Line; its code.
    for (line, code) in [
      (line, "RUN003"),
      ("okoce submission file S000002 poto.jpg --output b.jpg", "PRG003"),
      ("okoce submission file S000099 --output b.jpg", "PRG003"),
      ("okoce submission file S000001 --output b.jpg", "PRG003"),
    ] {
      let answer = try okoce.run(line)
      #expect(answer.status != 0, "\(answer)")
      #expect(answer.error.contains(code), "\(line): \(answer)")
    }
    #expect(try okoce.run("okoce submission file S000002 --output b.jpg").status == 0)
  }

  /// A code; words of what it means.
  static let codes: [(String, String)] = [
    ("PRG001", "--why"), ("prg022", "--backport"), ("DBS001", "--database"), ("SUB009", "--yes"),
    ("ASF014", "wallSeconds"), ("KIT026", "network"), ("ASM007", "chmod"), ("OUT001", "shelf"),
    ("CUR004", "Wrong"), ("FIL001", "folder"), ("CTT003", "whole number"), ("MAP001", "old=new"),
  ]

  @Test(arguments: codes)
  func `every code is explained, by the new name and the old`(code: String, words: String) throws {
    let okoce = try OkoceProcess()
    defer { okoce.remove() }
    for command in ["explain", "curriculum explain"] {
      let answer = try okoce.run("okoce \(command) \(code) --lang en")
      #expect(answer.status == 0, "\(answer)")
      #expect(answer.output.contains(words), "\(answer)")
    }
  }
}
