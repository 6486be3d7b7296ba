import AssessmentKit
import CivilTime
import CurriculumModel
import Foundation
import Progression
import Testing

@testable import Storage

/// People, what they hand in, and forgetting them.
@Suite struct RegisterTests {
  private func person(_ number: Int, name: String = "Contoh", nik: String? = nil) -> Person {
    Person(
      id: ParticipantID("P\(number)"),
      centre: "31.71.01",
      created: Instant(milliseconds: 1),
      identity: .init(name: name, nik: nik, phone: "0800", sex: .female)
    )
  }

  @Test func `ids count up across transactions, and a refused transaction uses none up`() throws {
    struct Refused: Error {}
    let folder = try TemporaryFolder()
    let store = try folder.open()
    func issue() throws -> [String] {
      try store.write {
        [try $0.nextParticipantID().rawValue, try $0.nextParticipantID().rawValue]
      }
    }
    #expect(try issue() == ["P000001", "P000002"])
    try? store.write { access in
      _ = try access.nextParticipantID()
      throw Refused()
    }
    #expect(try issue() == ["P000003", "P000004"])
    #expect(try store.write { try $0.nextRegistrationID() } == "R000001")
  }

  @Test func `people are found by id, NIK and part of their name`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    let people = [person(1, name: "Ani 100%", nik: "11"), person(2, name: "Budi", nik: "22")]
    try store.write { access in for person in people { try access.add(person) } }
    try store.read { (access) throws in
      #expect(try access.person("P1") == people[0])
      #expect(try access.person(nik: "22") == people[1])
      #expect(try access.people(named: "UD", limit: 9) == [people[1]])
      #expect(try access.people(named: "%", limit: 9) == [people[0]])
      #expect(try access.people(named: "_", limit: 9) == [])
    }
  }

  @Test func `a NIK belongs to one person`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try store.write { try $0.add(person(1, nik: "11")) }
    #expect(throws: StorageFailure.duplicateNIK(holder: "P1")) {
      try store.write { try $0.add(person(2, nik: "11")) }
    }
    #expect(throws: StorageFailure.takenParticipantID("P1")) {
      try store.write { try $0.add(person(1, nik: "33")) }
    }
  }

  @Test func `what is known of a person can be replaced until they are erased`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    var known = person(1, nik: "11")
    known.identity = .init(
      name: "Ani",
      nik: "11",
      phone: "1",
      email: "a@example.org",
      birthDate: Day(number: 7),
      sex: .male,
      address: "Jalan",
      kelurahan: "Gambir",
      externalID: "X1"
    )
    known.centre = "31.74.09"
    try store.write { access in
      try access.add(person(1))
      try access.add(person(2, nik: "22"))
      try access.replace(known)
    }
    #expect(try store.read { try $0.person(externalID: "X1") } == known)
    #expect(throws: StorageFailure.duplicateNIK(holder: "P2")) {
      try store.write { try $0.replace(person(1, nik: "22")) }
    }
    try store.write { try $0.erase("P1", at: Instant(milliseconds: 1), by: .engine) }
    #expect(throws: StorageFailure.unknownParticipant("P1")) {
      try store.write { try $0.replace(known) }
    }
  }

  @Test(arguments: 0..<5)
  func `after an erasure no personal byte is left in the files`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let folder = try TemporaryFolder()
    let store = try folder.open()
    // Neighbours in random order make pages split around the one who is erased.
    for number in (1...400).shuffled(using: &random) {
      try store.write { access in
        let name = number == 200 ? "Rahasia-Nama" : "Contoh \(number)"
        try access.add(person(number, name: name, nik: number == 200 ? "Rahasia-NIK" : nil))
        guard number % 50 == 0 else { return }
        let bytes = Array((number == 200 ? "Rahasia-Berkas" : "shared \(number)").utf8)
        let file = Submission.File(name: "a.pdf", sha256: "f\(number)", size: bytes.count)
        try access.add(
          StoredSubmission(
            id: SubmissionID("S\(number)"),
            participant: ParticipantID("P\(number)"),
            registration: "R000001",
            salt: Salt([7]),
            digest: "d",
            content: Submission(
              fields: ["note": number == 200 ? "Rahasia-Isi" : "x"],
              files: [file]
            )
          ),
          files: [file.sha256: bytes]
        )
      }
    }
    #expect(try occurrences(of: "Rahasia", in: folder) > 0)
    let by = Actor(.administrator, "A-1")
    try store.write { try $0.erase("P200", at: Instant(milliseconds: 9), by: by) }
    try store.scrub()
    #expect(try occurrences(of: "Rahasia", in: folder) == 0, "seed \(seed)")
    try store.read { (access) throws in
      let erased = try #require(try access.person("P200"))
      #expect(erased.identity == nil)
      #expect(erased.erasure == .init(at: Instant(milliseconds: 9), by: by))
      #expect(try access.submission("S200")?.content == nil)
      #expect(try access.submission("S250")?.content != nil)
      #expect(try access.fileContent("f200") == nil)
      #expect(try access.fileContent("f250") != nil)
      #expect(try access.personCount() == 400)
    }
  }

  /// In the database and its log, as raw bytes.
  private func occurrences(of text: String, in folder: TemporaryFolder) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).count { name in
      try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name))
        .range(of: Data(text.utf8)) != nil
    }
  }
}
