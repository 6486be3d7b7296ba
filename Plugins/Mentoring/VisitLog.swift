import AssessmentKit
import CivilTime
import CurriculumModel
import SeparatedValues

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
    let table = SeparatedTable(
      text,
      columns: [
        .init("day", ["tanggal", "date"]), .init("mentor", ["pendamping", "mentor"]),
        .init("topic", ["topik", "topic"]),
      ]
    )
    problems += TableFindings.all(table.problems, about: "visits")
    for row in table.rows {
      guard let day = TypedValue.day(row["day"]), day <= today, !row["mentor"].isEmpty,
        !row["topic"].isEmpty
      else {
        report(
          row.line,
          "visits",
          id: "tulis tanggal yang sudah lewat, nama pendamping, dan topiknya.",
          en: "write a day that has come, the mentor's name and the topic."
        )
        continue
      }
      if !days.contains(day) { days.append(day) }
    }
    days.sort()
  }

  private mutating func readActions(_ text: String, _ today: Day) {
    let table = SeparatedTable(
      text,
      columns: [
        .init("action", ["tindakan", "action"]), .init("due", ["tenggat", "due"]),
        .init("closed", ["selesai", "closed"]), .init("evidence", ["bukti", "evidence"]),
      ]
    )
    problems += TableFindings.all(table.problems, about: "actions")
    for row in table.rows {
      let closed = TypedValue.day(row["closed"])
      guard !row["action"].isEmpty, let due = TypedValue.day(row["due"]),
        row["closed"].isEmpty || closed.map({ $0 <= today }) == true
      else {
        report(
          row.line,
          "actions",
          id: "tulis tindakan dan tenggatnya; selesai adalah tanggal yang sudah lewat.",
          en: "write the action and when it is due; closed is a day that has come."
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
