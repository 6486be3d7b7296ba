import CurriculumModel
import Foundation
import Outreach
import Progression
import Testing

@testable import Storage

/// Words that were typed into events, in databases whose journal held them.
@Suite struct TextMigrationTests {
  @Test func `move to where they can be erased, and are gone for who was erased before`() throws {
    let folder = try TemporaryFolder()
    let old = try OldDatabase(at: folder.database, version: 10)
    try old.execute(
      "INSERT INTO participant (id, centre, created, name) VALUES ('P1', 'c', 1, 'A')"
    )
    try old.execute(
      """
      INSERT INTO participant (id, centre, created, erased, erased_by)
      VALUES ('P2', 'c', 1, 2, 'administrator/a')
      """
    )
    for number in 1...2 {
      try old.execute(
        """
        INSERT INTO registration (id, participant, curriculum, centre, registered, revision, abandoned)
        VALUES ('R\(number)', 'P\(number)', 'aa', 'c', 1, 1, 1)
        """
      )
      try old.add(
        to: "R\(number)",
        1,
        "abandoned",
        #"{"v":1,"reason":"alasan nomor \#(number)"}"#
      )
    }
    try old.add(to: "outreach/E1", of: "trade_event", 1, "cancelled", #"{"v":1,"reason":"hujan"}"#)
    let store = try folder.open()
    func reason(_ registration: RegistrationID) throws -> Fact? {
      try store.read { try $0.events(of: registration).events }.first?.fact
    }
    #expect(try reason("R1") == .abandoned(reason: "alasan nomor 1"))
    #expect(try reason("R2") == .abandoned(reason: ErasedText.plain))
    #expect(
      try store.read { try $0.events(of: OutreachStream("E1")) }.map(\.fact)
        == [.cancelled(reason: "hujan")]
    )
    #expect(try store.checkIntegrity { _ in "" } == [])
    let journal = try store.database.outsideTransaction {
      (connection) throws(StorageFailure) in
      try connection.texts("SELECT payload FROM registration_event")
    }
    #expect(journal == Array(repeating: #"{"v":2,"reason":{"text":0}}"#, count: 2))
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name))
      #expect(bytes.range(of: Data("alasan nomor 2".utf8)) == nil, "\(name)")
    }
  }
}
