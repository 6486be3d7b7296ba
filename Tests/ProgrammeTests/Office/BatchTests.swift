import CurriculumModel
import Progression
import Storage
import Testing

@testable import Programme

@Suite struct `A batch` {
  @Test func `keeps nothing of a use case that was refused, and goes on`() throws {
    let place = try TemporaryOffice()
    let added = try place.office.batch { office in
      var added: [RegistrationID] = []
      for number in 1...3 {
        do {
          try office.batch { office in
            let enrolment = try office.register(
              NewParticipant(
                name: "Peserta Contoh \(number)",
                nik: TemporaryOffice.nik(number),
                centre: "Gambir",
                curriculum: "okoce-2020"
              ),
              by: place.administrator
            )
            if number == 2 {
              _ = try office.transfer(
                enrolment.registration.rawValue,
                to: "Nowhere",
                by: place.administrator
              )
            }
            added.append(enrolment.registration)
          }
        } catch is ProgrammeError {}
      }
      return added
    }
    #expect(added == ["R000001", "R000002"])
    let check = try place.office.checkDatabase()
    #expect(check.isSound, "\(check)")
    #expect(check.registrations == 2)
    #expect(try place.office.participant("R000002").name == "Peserta Contoh 3")
  }

  @Test func `keeps nothing of one use case's half`() throws {
    let place = try TemporaryOffice()
    try place.office.batch { office in
      #expect(throws: ProgrammeError.busy) {
        try office.write { access in
          _ = try access.nextRegistrationID()
          throw ProgrammeError.busy
        }
      }
      let enrolment = try office.register(
        NewParticipant(
          name: "Peserta Contoh",
          nik: TemporaryOffice.nik(1),
          centre: "Gambir",
          curriculum: "okoce-2020"
        ),
        by: place.administrator
      )
      #expect(enrolment.registration == "R000001")
    }
  }
}
