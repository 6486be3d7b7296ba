import AssessmentKit
import CivilTime

/// One edition of the classification of lines of business.
struct KBLIEdition: Hashable, Sendable {
  struct Section: Hashable, Sendable {
    let letter: Character
    /// Of two digits.
    let divisions: ClosedRange<Int>
  }

  let year: Int
  /// Empty where only the form of a code is checked.
  let sections: [Section]

  func section(of division: Int) -> Section? {
    sections.first { $0.divisions.contains(division) }
  }

  /// By the day on which a code was issued.
  static let rules = DatedRules<KBLIEdition>([
    .init(
      KBLIEdition(year: 2015, sections: []),
      to: "2017-12-31",
      source: "Perka BPS 95/2015.",
      doubt: "From general knowledge; the day of its end isn't certain."
    ),
    .init(
      KBLIEdition(year: 2017, sections: []),
      from: "2018-01-01",
      to: "2020-09-23",
      source: "Perka BPS 19/2017.",
      doubt: "From general knowledge; its first day isn't certain."
    ),
    .init(
      KBLIEdition(year: 2020, sections: sections2020),
      from: "2020-09-24",
      to: "2025-12-17",
      source: "Peraturan BPS 2/2020, after ISIC revision 4. "
        + "https://id.scribd.com/document/518892265/KBLI-2020",
      doubt: "Its first day is from general knowledge."
    ),
    .init(
      KBLIEdition(year: 2025, sections: sections2025),
      from: "2025-12-18",
      source: "Peraturan BPS 7/2025, article 3: 22 sections, A to V, and what was issued before is "
        + "to be brought into line within 6 months. "
        + "https://justisio.com/regulation/indonesia/z17olr3khi2skgpelqdyhikn "
        + "https://grplaw.id/2026/01/23/"
        + "overview-of-the-indonesian-standard-industrial-classification-kbli-under-bps-regulation-"
        + "no-7-of-2025",
      doubt:
        "Sections are the regulation's; their divisions were taken from ISIC revision 5, which "
        + "it follows. So a division that doesn't fit is a warning only."
    ),
  ])

  static var all: [KBLIEdition] { rules.rows.map(\.value) }

  private static let sections2020 = sections([
    ("A", 1...3), ("B", 5...9), ("C", 10...33), ("D", 35...35), ("E", 36...39), ("F", 41...43),
    ("G", 45...47), ("H", 49...53), ("I", 55...56), ("J", 58...63), ("K", 64...66), ("L", 68...68),
    ("M", 69...75), ("N", 77...82), ("O", 84...84), ("P", 85...85), ("Q", 86...88), ("R", 90...93),
    ("S", 94...96), ("T", 97...98), ("U", 99...99),
  ])

  private static let sections2025 = sections([
    ("A", 1...3), ("B", 5...9), ("C", 10...33), ("D", 35...35), ("E", 36...39), ("F", 41...43),
    ("G", 46...47), ("H", 49...53), ("I", 55...56), ("J", 58...60), ("K", 61...63), ("L", 64...66),
    ("M", 68...68), ("N", 69...75), ("O", 77...82), ("P", 84...84), ("Q", 85...85), ("R", 86...88),
    ("S", 90...93), ("T", 94...96), ("U", 97...98), ("V", 99...99),
  ])

  private static func sections(_ list: [(Character, ClosedRange<Int>)]) -> [Section] {
    list.map { Section(letter: $0.0, divisions: $0.1) }
  }
}
