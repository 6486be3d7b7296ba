import CSQLite
import CurriculumModel
import Progression
import Storage
import Testing

@testable import Programme

/// What is kept of a published curriculum, so that no command has to parse XML to begin.
@Suite("Readings of curricula") struct CurriculumReadingTests {
  @Test(arguments: ["okoce-2018", "okoce-2020"])
  func `say what the published files say`(name: String) throws {
    let place = try TemporaryOffice(publishing: [name])
    try place.office.read { access in
      let version = try #require(try access.publishedVersions().first)
      let sha256 = version.reference.sha256
      let kept = try #require(try access.curriculumReading(sha256: sha256))
      #expect(kept.modules.count > 20)
      #expect(try kept == place.office.shelf.published(sha256, in: access))
    }
  }

  @Test(arguments: [
    "DELETE FROM curriculum_reading",
    "UPDATE curriculum_reading SET format = format + 1",
    "UPDATE curriculum_reading SET content = substr(content, 1, 1000)",
    "UPDATE curriculum_reading SET content = zeroblob(40)",
  ])
  func `that are gone, of another form or damaged are done without`(change: String) throws {
    let place = try TemporaryOffice(publishing: ["okoce-2020"])
    let person = try place.admit()
    try Self.alter(place, change)
    let office = try place.second(seed: 9)
    #expect(try office.progress(of: person).steps.count == 7)
    #expect(try office.checkDatabase().isSound)
    _ = try place.second(seed: 10).rebuildProjections()
    try office.read { access in
      let version = try #require(try access.publishedVersions().first)
      #expect(try access.curriculumReading(sha256: version.reference.sha256) != nil)
    }
  }

  @Test func `that say something else are found, and made anew with the lists`() throws {
    let place = try TemporaryOffice(publishing: ["okoce-2018", "okoce-2020"])
    try Self.alter(
      place,
      """
      UPDATE curriculum_reading SET content =
        (SELECT max(content) FROM curriculum_reading)
      """
    )
    let office = try place.second(seed: 9)
    #expect(try office.checkDatabase().stale.count == 1)
    _ = try office.rebuildProjections()
    #expect(try office.checkDatabase().isSound)
  }

  private static func alter(_ place: TemporaryOffice, _ statement: String) throws {
    var connection: OpaquePointer?
    defer { sqlite3_close_v2(connection) }
    try #require(sqlite3_open(place.database, &connection) == SQLITE_OK)
    try #require(sqlite3_exec(connection, statement, nil, nil, nil) == SQLITE_OK)
  }
}
