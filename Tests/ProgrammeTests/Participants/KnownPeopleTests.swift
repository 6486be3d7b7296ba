import CivilTime
import CurriculumModel
import Progression
import Storage
import Testing
import Timetabling

@testable import Programme

@Suite struct `People who are known already` {
  static func person(
    _ name: String = "Budi Santoso",
    nik: String? = "3171010501900001",
    born: String? = "1990-01-05",
    phone: String? = nil,
    external: String? = nil,
    centre: String = "Gambir",
    curriculum: String = "okoce-2020"
  ) -> NewParticipant {
    NewParticipant(
      name: name,
      nik: nik,
      phone: phone,
      birthDate: born.flatMap { Day($0) },
      externalID: external,
      centre: CentreID(centre),
      curriculum: curriculum
    )
  }

  static func differing(_ body: () throws -> Void) -> [String] {
    do {
      try body()
      return []
    } catch ProgrammeError.differs(_, _, let differences) {
      return differences.map(\.wording.en)
    } catch {
      return ["\(error)"]
    }
  }

  @Test(arguments: [
    (person("BUDI  SANTOSO"), []),
    (person("Budi Santoso", born: nil), []),
    (person("Orang Lain"), ["name: 'Budi Santoso', now 'Orang Lain'"]),
    (person("Budi Santoso, S.E."), ["name: 'Budi Santoso', now 'Budi Santoso, S.E.'"]),
    (
      person("Orang Lain", born: "1972-12-31"),
      [
        "name: 'Budi Santoso', now 'Orang Lain'",
        "birth date: '1990-01-05', now '1972-12-31'",
      ]
    ),
    (
      person(nik: "3171010501900002", external: "X-1"),
      ["NIK: '3171010501900001', now '3171010501900002'"]
    ),
  ])
  func `a known key with another name or day is told and overwrites nothing`(
    newcomer: NewParticipant,
    differences: [String]
  ) throws {
    let place = try TemporaryOffice()
    _ = try place.office.register(Self.person(external: "X-1"), by: place.administrator)
    let before = try place.office.participant("P000001")
    let told = Self.differing {
      _ = try place.office.register(newcomer, by: place.administrator)
    }
    #expect(told == differences)
    #expect(try place.office.participant("P000001").name == before.name)
    #expect(try place.office.participant("P000001").birthDate == before.birthDate)
    #expect(try place.office.read { try $0.personCount() } == 1)
  }

  @Test func `an update keeps who it was before until the person is erased`() throws {
    let place = try TemporaryOffice()
    _ = try place.office.register(Self.person(), by: place.administrator)
    let enrolment = try place.office.register(
      Self.person("Budi Santosa", phone: "+62 812 3456 7890"),
      allowing: AllowedChanges(identity: true),
      by: place.administrator
    )
    #expect(enrolment.change == .updated)
    let record = try place.office.participant("P000001")
    #expect(record.name == "Budi Santosa")
    #expect(record.phone == "081234567890")
    #expect(record.changes.map(\.field) == [.name])
    #expect(record.changes.first?.before == "Budi Santoso")
    #expect(record.changes.first?.by == place.administrator)
    let erased = try place.office.eraseParticipant("P000001", by: place.administrator)
    #expect(erased.record.changes.map(\.before) == [nil])
    #expect(erased.record.changes.map(\.after) == [nil])
  }

  @Test func `another centre in a file is told, and done only when it is allowed`() throws {
    let place = try TemporaryOffice()
    _ = try place.office.register(Self.person(), by: place.administrator)
    let file = try place.write(
      "name,nik,centre\nBudi Santoso,3171010501900001,Tebet\n",
      to: "people.csv"
    )
    func importing(_ allowed: AllowedChanges) throws -> ImportReport {
      try place.office.importParticipants(
        from: file,
        options: ImportOptions(curriculum: "okoce-2020", allowing: allowed),
        by: place.administrator
      )
    }
    let told = try importing(.none)
    #expect(told.unchanged == 1)
    #expect(
      told.notes.flatMap(\.words).map(\.en) == [
        "the centre of R000001 stays 'Gambir', not 'Tebet'; to move them, repeat it with --transfer"
      ]
    )
    #expect(try place.office.progress(of: "P000001").centreName == "Gambir")
    let moved = try importing(AllowedChanges(centre: true))
    #expect((moved.updated, moved.notes.count) == (1, 0))
    #expect(try place.office.progress(of: "P000001").centreName == "Tebet")
    #expect(try importing(AllowedChanges(centre: true)).unchanged == 1)
  }

  @Test func `a statement printed under an earlier name is still right`() throws {
    let place = try TemporaryOffice()
    _ = try place.office.register(Self.person(), by: place.administrator)
    let printed = try place.office.trainingStatement(of: "P000001")
    place.wait(days: 1)
    _ = try place.office.correctParticipant(
      "P000001",
      ParticipantCorrection(name: "Budi Santosa"),
      by: place.administrator
    )
    let now = try place.office.trainingStatement(of: "P000001")
    #expect(!now.isVerified(by: printed.code))
    #expect(now.earlierName(verifiedBy: printed.code)?.name == "Budi Santoso")
    #expect(now.earlierName(verifiedBy: "0000-0000-0000") == nil)
  }

  @Test(arguments: [
    ("---", nil, nil, "name is '---', expected a name with letters"),
    (" ", nil, nil, "name is empty"),
    ("A", "1111111111111111", nil, "placeholder"),
    ("A", "3171010501900000", nil, "0000"),
    ("A", nil, "2020-01-01", "expected an age of 15 or more"),
    ("A", nil, "2030-01-01", "expected a day that has passed"),
    ("A", nil, "1880-01-01", "expected an age of 120 or less"),
  ])
  func `what nobody is called or numbered is refused`(
    name: String,
    nik: String?,
    born: String?,
    reason: String
  ) throws {
    let place = try TemporaryOffice()
    let error = #expect(throws: ProgrammeError.self) {
      try place.office.register(
        Self.person(name, nik: nik, born: born),
        by: place.administrator
      )
    }
    #expect(error?.what.contains(reason) == true)
  }

  @Test func `another NIK than the register's is refused before the assessor is asked`() throws {
    let place = try TemporaryOffice()
    let person = try place.register(1).registration.rawValue
    let other = Self.person("Orang Lain", nik: TemporaryOffice.nik(2), born: nil)
    _ = try place.office.register(other, by: place.administrator)
    var fields = TemporaryOffice.identity(1)
    fields["number"] = TemporaryOffice.nik(2)
    #expect(throws: ProgrammeError.self) {
      try place.submit("registration-data", fields, for: person)
    }
    #expect(try place.office.read { try $0.events(of: RegistrationID(person)).events.count } == 1)
    fields["number"] = TemporaryOffice.nik(1)
    #expect(try place.submit("registration-data", fields, for: person).submission != nil)
  }
}
