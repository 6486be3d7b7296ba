import CurriculumModel
import CurriculumXML
import Diagnostics
import Testing

@Suite("Hours of teaching in a calendar") struct TeachingHoursTests {
  private static func findings(_ teaching: String) -> (HolidayCalendar?, [Diagnostic]) {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <calendar xmlns="urn:okoce:curriculum:1" year="2026" source="Decree">
        <holiday date="2026-01-01" kind="national">
          <title xml:lang="id">Tahun Baru</title>
          <title xml:lang="en">New Year</title>
        </holiday>
      \(teaching)
      </calendar>
      """
    let (calendar, findings) = CalendarLoader().loadCalendar(
      bytes: Array(text.utf8),
      path: "calendar-2026.xml"
    )
    return (calendar, findings)
  }

  static let wrong: [(teaching: String, place: String, message: String)] = [
    (
      #"  <teaching days="mon" start="16:00" end="08:00" lessonMinutes="45"/>"#, "7:3",
      "teaching from 16:00 to 08:00 ends before it begins"
    ),
    (
      #"  <teaching days="mon" start="08:00" end="08:00" lessonMinutes="45"/>"#, "7:3",
      "teaching from 08:00 to 08:00 ends before it begins"
    ),
    (
      """
        <teaching days="mon" start="08:00" end="16:00" lessonMinutes="45">
          <pause start="13:00" end="12:00"/>
        </teaching>
      """, "8:5", "the pause from 13:00 to 12:00 ends before it begins"
    ),
    (
      """
        <teaching days="mon" start="08:00" end="16:00" lessonMinutes="45">
          <pause start="12:00" end="13:00"/>
          <pause start="12:30" end="13:30"/>
        </teaching>
      """, "9:5",
      "the pause from 12:30 to 13:30 begins before the one above it has ended at 13:00"
    ),
    (
      """
        <teaching days="mon" start="08:00" end="16:00" lessonMinutes="45">
          <pause start="15:30" end="16:30"/>
        </teaching>
      """, "8:5", "the pause from 15:30 to 16:30 is not within 08:00 to 16:00"
    ),
    (
      """
        <teaching from="2026-03-20" through="2026-02-18" days="mon" start="08:00" end="16:00" \
      lessonMinutes="45"/>
      """, "7:3", "these hours end on 2026-02-18, before they begin on 2026-03-20"
    ),
    (
      #"  <teaching from="2025-12-01" days="mon" start="08:00" end="16:00" lessonMinutes="45"/>"#,
      "7:3", "2025-12-01 is not in the calendar's year 2026"
    ),
    (
      """
        <teaching from="2026-02-18" through="2026-03-20" days="mon" start="08:00" end="14:00" \
      lessonMinutes="35"/>
        <teaching days="mon tue" start="08:00" end="16:00" lessonMinutes="45"/>
      """, "7:3", "these hours never hold, since hours further down hold on the same days"
    ),
  ]

  @Test(arguments: wrong.indices)
  func `that can't be meant are findings, each at its place`(index: Int) throws {
    let one = Self.wrong[index]
    let (calendar, findings) = Self.findings(one.teaching)
    #expect(calendar == nil)
    let finding = try #require(findings.first)
    #expect(findings.count == 1, "\(findings)")
    #expect(finding.message == one.message)
    #expect(finding.code == "XSD014")
    #expect(finding.location.map { "\($0.line):\($0.column)" } == one.place)
    #expect(finding.fix?.isEmpty == false)
  }

  @Test func `that can't be read are findings of the schema`() {
    let (calendar, findings) = Self.findings(
      #"  <teaching days="mon" start="8 o'clock" end="16:00" lessonMinutes="45"/>"#
    )
    #expect(calendar == nil)
    #expect(findings.map(\.code) == ["XSD005"])
  }

  @Test func `that are all wrong are all told at once`() {
    let (_, findings) = Self.findings(
      """
        <teaching from="2027-01-01" days="mon" start="16:00" end="08:00" lessonMinutes="45">
          <pause start="13:00" end="12:00"/>
        </teaching>
        <teaching days="tue" start="16:00" end="08:00" lessonMinutes="45"/>
      """
    )
    #expect(findings.count == 4)
  }

  @Test func `that hold on fewer days may stand after those that hold on more`() {
    let (calendar, findings) = Self.findings(
      """
        <teaching days="mon tue" start="08:00" end="16:00" lessonMinutes="45">
          <pause start="10:00" end="10:15"/>
          <pause start="12:00" end="13:00"/>
        </teaching>
        <teaching from="2026-02-18" days="mon" start="08:00" end="14:00" lessonMinutes="35"/>
      """
    )
    #expect(findings.isEmpty, "\(findings)")
    #expect(calendar?.teaching.count == 2)
  }
}
