import CivilTime
import CurriculumModel
import Testing

@testable import Scheduling

@Suite("Drafts of a schedule") struct ScheduleDraftTests {
  /// `2`: the morning of 2 March 2026 in Aula; `2b`: its afternoon; `2 Serambi`: another room; `-`: nowhere.
  private static func places(_ text: String) -> [DraftPlace?] {
    text.split(separator: ",").map { item in
      let words = item.split(separator: " ")
      guard let first = words.first, let day = Int(first.filter(\.isNumber)) else { return nil }
      return DraftPlace(
        day: Day(number: 20_512 + day),
        sitting: first.hasSuffix("b") ? 1 : 0,
        room: words.count > 1 ? String(words[1]) : "Aula"
      )
    }
  }

  @Test(arguments: [
    ("-, -, -", "5, 3, 4b", "3, 4b, 5"),
    ("-, -, -", "5, -, 3", "3, 5, -"),
    ("6, 8, 10", "8, 9, 7", "7, 8, 9"),
    ("6, 8, 10", "10, 6, 8", "6, 8, 10"),
    ("6, 8, 10", "8 Serambi, 11, 6", "6, 8 Serambi, 11"),
    ("10, 8, 6", "6, 7, 8", "7, 8, 6"),
    ("6, 8", "-, 8", "-, 8"),
    ("6, 8", "-, 6b", "6b, -"),
    ("6, -, 8", "8, 2, 6", "6, 2, 8"),
    ("3", "3", "3"),
  ])
  func `meetings keep their times where they can and take the rest in the order of time`(
    had: String,
    found: String,
    arranged: String
  ) {
    let one = DraftClass(
      module: "basic-class",
      centre: "31.71.01",
      people: [],
      capacity: 50,
      lessonHours: 4,
      roomKind: nil,
      weekdays: [],
      trainer: nil,
      places: Self.places(had)
    )
    #expect(one.arranged(Self.places(found)) == Self.places(arranged))
  }

  @Test(arguments: [("3.1", 2, 0), ("3", 2, 0), ("12.10", 11, 9)])
  func `a meeting is read by its class and its number, counted from 1`(
    text: String,
    index: Int,
    ordinal: Int
  ) {
    #expect(DraftMeetingID(text) == DraftMeetingID(class: index, ordinal: ordinal))
  }

  @Test(arguments: ["", "0", "1.0", "1.", ".1", "1.2.3", "a.1", "-1.1"])
  func `anything else is no meeting`(text: String) {
    #expect(DraftMeetingID(text) == nil)
  }
}
