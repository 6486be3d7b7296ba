import CivilTime
import CurriculumModel
import Foundation
import Scheduling
import Testing

@testable import CommandLineInterface
@testable import Programme

@Suite("Centres as tiles, rows and files")
struct CentresViewTests {
  private static let names = [
    "Gambir", "Tanah Abang", "Kebayoran Lama", "Kebayoran Baru", "Cilincing", "Cilandak",
    "Kepulauan Seribu Utara", "Kepulauan Seribu Selatan", "Pasar Rebo", "Pasar Minggu",
  ]

  @Test func `short names tell the centres of a city apart, in six letters`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Curricula/jakarta/centres.xml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let shipped = text.split(separator: "name=\"").dropFirst().compactMap { part in
      part.split(separator: "\"").first.map(String.init)
    }
    #expect(shipped.count == 44)
    for names in [shipped, Self.names] {
      let short = names.map(CentreTiles.short)
      #expect(Set(short).count == names.count)
      #expect(short.allSatisfy { (1...6).contains($0.count) })
    }
  }

  /// Three centres: one half full, one that stands empty, one without a hall.
  private static func view(_ figure: CentreFigure, _ language: Language = .english) -> CentresView {
    let rows = [("Gambir", 1_240, 620), ("Tebet", 3, 0), ("Menteng", 0, 0)]
    return CentresView(
      comparison: CentreComparison(
        asOf: Day(number: 20_000),
        days: 60,
        steps: [],
        rows: rows.map { name, stalls, held in
          CentreComparison.Row(
            centre: Centre(id: CentreID(name), name: name, city: "Kota Contoh"),
            registrations: 1,
            stuck: 0,
            overdue: 0,
            satisfied: [],
            stepsInAll: 0,
            stalls: stalls,
            heldStalls: held
          )
        }
      ),
      figure: figure,
      isShare: figure.isAlwaysShare,
      order: nil,
      language: language
    )
  }

  @Test(arguments: [38, 80])
  func `tiles of occupancy tell a full hall, an empty one and none apart`(width: Int) throws {
    var page = Page(for: Terminal(width: width))
    Self.view(.occupancy).add(to: &page)
    #expect(page.text.contains("█Gambir 50%"))
    #expect(page.text.contains("·Tebet   0%"))
    #expect(page.text.contains(" Menten   –"))
    #expect(page.text.contains("· 0%, █ 50%"))
    #expect(page.text.contains("620/1,240"))
    #expect(page.text.split(separator: "\n").allSatisfy { $0.count <= width })
  }

  /// 44 centres that carry the whole programme of 284,164 people, and a smaller one beside it.
  @Test func `a programme's steps stand side by side in 80 columns, a line for each centre`() {
    let labels = (1...7).map { "P\($0)" } + ["3"]
    let view = CentresView(
      comparison: CentreComparison(
        asOf: Day(number: 20_000),
        days: 60,
        steps: labels.map { label in
          OutreachReport.StepColumn(
            step: StepID(label.lowercased()),
            label: label,
            title: LocalizedText(id: label, en: label)
          )
        },
        rows: (1...44).map { number in
          CentreComparison.Row(
            centre: Centre(
              id: CentreID("C\(number)"),
              name: "Kebayoran \(number)",
              city: "Kota"
            ),
            registrations: 45,
            stuck: 42,
            overdue: 0,
            satisfied: [45, 31, 27, 23, 8, 7, 3, 0],
            stepsInAll: 315,
            stalls: 0,
            heldStalls: 0
          )
        }
      ),
      figure: .registered,
      isShare: false,
      order: nil,
      language: .english
    )
    var page = Page(for: Terminal(width: 80))
    view.add(to: &page)
    let lines = page.text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines.count { $0.hasPrefix("Kebayoran ") } == 44)
    #expect(!page.text.contains("Registered:"))
  }

  @Test func `stalls stand in the table when they are asked after, and in every file`() {
    var page = Page(for: Terminal(width: 80))
    Self.view(.registered).add(to: &page)
    #expect(!page.text.contains("620"))
    #expect(Self.view(.registered).csv.contains("Gambir,Gambir,Kota Contoh,1,0,0,0,0,1240,620"))
    let html = Self.view(.occupancy, .indonesian).html
    #expect(html.contains("<div class=\"tile shade4\"><b>50%</b>Gambir</div>"))
    #expect(html.contains("<div class=\"tile shadenone\"><b>–</b>Menteng</div>"))
    #expect(html.contains("<td class=\"figure\">620/1.240</td>"))
  }

  @Test(arguments: [
    ("", "Mon–Sun 00:00–24:00", "Sen–Min 00.00–24.00"),
    (
      "mon-fri 08:00-16:00; sat 08:00-12:00", "Mon–Fri 08:00–16:00; Sat 08:00–12:00",
      "Sen–Jum 08.00–16.00; Sab 08.00–12.00"
    ),
    (
      "mon,wed 08:00-11:30; mon,wed 13:00-17:00",
      "Mon 08:00–11:30, 13:00–17:00; Wed 08:00–11:30, 13:00–17:00",
      "Sen 08.00–11.30, 13.00–17.00; Rab 08.00–11.30, 13.00–17.00"
    ),
  ])
  func `days with the same hours are said together`(text: String, en: String, id: String) throws {
    let hours = try #require(WeeklyHours(text))
    #expect(Language.english.hours(hours) == en)
    #expect(Language.indonesian.hours(hours) == id)
  }
}
