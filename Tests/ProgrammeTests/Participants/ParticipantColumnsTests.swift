import CivilTime
import CurriculumModel
import Diagnostics
import Readings
import SeparatedValues
import Testing

@testable import Programme

@Suite struct `The columns of a participants file` {
  static let header = [
    "name", "NIK", "centre", "birth_date", "sex", "tracks", "curriculum",
  ]

  @Test func `a whole row is read, whatever the order of its columns`() throws {
    let columns = ParticipantColumns(try Self.head(Self.header))
    let row = [
      " Peserta Contoh ", "9999990101900001", "31.71.01", "1990-01-01", "L", "food|new", "okoce",
    ]
    let (newcomer, problems) = columns.read(
      CSVReader.Record(line: 2, fields: row),
      curriculum: nil
    )
    #expect(problems == [])
    #expect(newcomer.name == "Peserta Contoh")
    #expect(newcomer.birthDate == Day(year: 1990, month: 1, day: 1))
    #expect(newcomer.sex == .male)
    #expect(newcomer.tracks == ["food", "new"])
  }

  @Test(arguments: [
    (["", "", "31.71.01", "", "", "", "okoce"], ["name is empty"]),
    (["A", "12", "31.71.01", "", "", "", "okoce"], ["nik has 2 characters, expected 16 digits"]),
    (
      ["A", "", "31.71.01", "1990-02-30", "x", "", ""],
      [
        "curriculum is empty",
        "birth_date is '1990-02-30', expected a day such as 31-12-2026 or 2026-12-31",
        "sex is 'x', expected one of perempuan, laki-laki, P, L, female, male",
      ]
    ),
    (["A", "", "31.71.01"], ["3 columns, expected 7 as in the headings"]),
  ])
  func `a bad row names every reason at once`(row: [String], expected: [String]) throws {
    let columns = ParticipantColumns(try Self.head(Self.header))
    let (_, problems) = columns.read(CSVReader.Record(line: 2, fields: row), curriculum: nil)
    #expect(problems.map(\.english) == expected)
  }

  @Test(arguments: [
    (["name", "centre"], []), (["Nama Lengkap", "Kecamatan", "No. HP", "Tgl Lahir", "JK"], []),
    (["No", "NAMA", "pusat"], []),
    (["name", "nik"], ["column 'centre' is missing"]),
    (["name", "centre", "name"], ["column 'name' is there twice"]),
    (["name", "nama", "centre"], ["columns 'nama' and 'name' mean the same"]),
  ])
  func `a header without what is needed is refused`(header: [String], expected: [String]) {
    var found: [String] = []
    do throws(TableRefusal) { _ = try Self.head(header) } catch {
      found = error.all.map(\.problem.what.en)
    }
    #expect(found == expected)
  }

  private static func head(_ header: [String]) throws(TableRefusal) -> TableHead {
    try TableHead(header, line: 1, of: .participants)
  }
}
