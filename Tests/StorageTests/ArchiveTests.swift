import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Storage

/// Published versions never change; the catalogue does.
@Suite struct ArchiveTests {
  private func version(_ version: String, _ sha256: String, at instant: Int64) -> PublishedVersion {
    PublishedVersion(
      reference: CurriculumReference(id: "okoce-2020", version: version, sha256: sha256),
      published: Instant(milliseconds: instant),
      by: Actor(.administrator, "A-1")
    )
  }

  @Test func `a version is published once, and again only with the same content`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    let first = version("1.0.0", "aa", at: 1)
    #expect(try store.write { try $0.publish(first, content: [1, 2]) })
    #expect(try store.write { try $0.publish(first, content: [1, 2]) } == false)
    for other in [version("1.0.0", "bb", at: 2), version("1.0.1", "aa", at: 2)] {
      #expect(throws: StorageFailure.alreadyPublished(first.reference)) {
        try store.write { try $0.publish(other, content: [3]) }
      }
    }
    let second = version("1.10.0", "cc", at: 3)
    let backport = version("1.9.0", "dd", at: 4)
    #expect(try store.write { try $0.publish(second, content: []) })
    #expect(try store.write { try $0.publish(backport, content: [4]) })
    try store.read { (access) throws in
      #expect(try access.publishedVersions() == [first, backport, second])
      #expect(try access.highest("okoce-2020") == second)
      #expect(try access.curriculumContent(sha256: "aa") == [1, 2])
      #expect(try access.curriculumContent(sha256: "cc") == [])
      #expect(try access.curriculumContent(sha256: "zz") == nil)
    }
    let problems = try store.checkIntegrity { $0 == [1, 2] ? "aa" : $0 == [4] ? "dd" : "?" }
    #expect(problems == [.alteredCurriculum(sha256: "cc")])
  }

  @Test func `centres and holidays read back, and a calendar replaces its year alone`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    let centre = Centre(id: "31.71.01", name: "Gambir", aliases: ["Gmbr"], city: "Jakarta Pusat")
    func holiday(_ year: Int, _ month: Int) throws -> Holiday {
      Holiday(
        day: try #require(Day(year: year, month: month, day: 1)),
        kind: .jointLeave,
        title: LocalizedText(id: "Cuti bersama", en: "Joint leave")
      )
    }
    let kept = [try holiday(2026, 3), try holiday(2027, 1)]
    let dropped = try holiday(2026, 2)
    try store.write { access in
      try access.put(centre)
      try access.put(HolidayCalendar(year: 2026, source: "", holidays: [dropped]))
      try access.put(HolidayCalendar(year: 2027, source: "", holidays: [kept[1]]))
      try access.put(HolidayCalendar(year: 2026, source: "", holidays: [kept[0]]))
    }
    #expect(try store.read { try $0.centres() } == [centre])
    #expect(try store.read { try $0.holidays() } == kept)
  }
}
