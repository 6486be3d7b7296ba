import CivilTime
import CurriculumModel
import Testing

@testable import Programme

@Suite("Mentors and whom they meet")
struct MentorReportTests {
  private static func contact(_ id: String, _ mentor: String, _ day: String) throws
    -> MentorReport.Contact
  {
    MentorReport.Contact(
      registration: .init(id),
      participant: .init("P" + id),
      name: nil,
      mentor: mentor,
      last: try #require(Day(day))
    )
  }

  @Test("Most people first; who was not seen for as long as asked, longest first")
  func load() throws {
    let contacts = [
      try Self.contact("R1", "Bu A", "2026-11-01"), try Self.contact("R2", "bu a", "2026-08-01"),
      try Self.contact("R3", "Pak B", "2026-09-21"), try Self.contact("R4", "Bu A", "2026-07-01"),
    ]
    let report = MentorReport(of: contacts, asOf: try #require(Day("2026-11-20")), days: 60)
    #expect(report.mentors.map(\.name) == ["Bu A", "Pak B"])
    #expect(report.mentors.map(\.people) == [3, 1])
    #expect(report.mentors[0].unseen.map(\.registration) == ["R4", "R2"])
    #expect(report.mentors[0].last == Day("2026-11-01"))
    // Exactly sixty days ago counts.
    #expect(report.mentors[1].unseen.count == 1)
  }
}
