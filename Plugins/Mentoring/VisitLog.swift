import AssessmentKit
import CivilTime
import CurriculumModel
import Readings

/// Visits, and the actions that were agreed on them.
struct VisitLog {
  struct Action {
    var line: Int
    var due: Day
    /// Closed only with evidence.
    var isClosed: Bool
  }

  /// In ascending order, each day once.
  private(set) var days: [Day] = []
  private(set) var actions: [Action] = []
  private(set) var problems: [Finding] = []

  static let fields = [
    SubmissionField(
      name: "visits",
      kind: .text,
      label: LocalizedText(
        id: "Kunjungan: baris judul \"tanggal,pendamping,topik\", lalu satu baris satu kunjungan",
        en: "Visits: headings \"date,mentor,topic\", then a line for each visit"
      ),
      isPersonal: true
    ),
    SubmissionField(
      name: "actions",
      kind: .text,
      label: LocalizedText(
        id:
          "Tindakan: baris judul \"tindakan,tenggat,selesai,bukti\"; kosongkan selesai bila belum",
        en: "Actions: headings \"action,due,closed,evidence\"; leave closed empty while it is open"
      ),
      isRequired: false,
      isPersonal: true
    ),
  ]

  init(visits: String, actions: String, today: Day) {
    readVisits(visits, today)
    if !actions.isEmpty { readActions(actions, today) }
  }

  private mutating func readVisits(_ text: String, _ today: Day) {
    let table = ReadTable(text, as: .visits)
    problems += TableFindings.all(table.findings, about: "visits")
    for var row in table.rows {
      let day = row.need("day", row.day("day"))
      _ = row.text("mentor")
      _ = row.text("topic")
      problems += row.findings.map { TableFindings.cell($0, "mentoring.row", "visits") }
      guard row.isSound, let day else { continue }
      guard day <= today else {
        report(
          row.line,
          "visits",
          id: "tulis tanggal yang sudah lewat.",
          en: "write a day that has come."
        )
        continue
      }
      if !days.contains(day) { days.append(day) }
    }
    days.sort()
  }

  private mutating func readActions(_ text: String, _ today: Day) {
    let table = ReadTable(text, as: .actions)
    problems += TableFindings.all(table.findings, about: "actions")
    for var row in table.rows {
      _ = row.text("action")
      let closed = row.day("closed")
      let due = row.need("due", row.day("due"))
      problems += row.findings.map { TableFindings.cell($0, "mentoring.row", "actions") }
      guard row.isSound, let due else { continue }
      guard closed.map({ $0 <= today }) ?? true else {
        report(
          row.line,
          "actions",
          id: "selesai adalah tanggal yang sudah lewat.",
          en: "closed is a day that has come."
        )
        continue
      }
      actions.append(
        .init(line: row.line, due: due, isClosed: closed != nil && !row["evidence"].isEmpty)
      )
    }
  }

  private mutating func report(_ line: Int, _ field: String, id: String, en: String) {
    problems.append(TableFindings.row(line, "mentoring.row", field, id: id, en: en))
  }
}
