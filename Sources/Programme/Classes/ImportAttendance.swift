import CurriculumModel
public import Progression
import Readings
import Storage

/// What a file of attendance did: all of it, or nothing.
public struct AttendanceImport: Sendable {
  /// Every row that can't be taken; where there is one, nothing is recorded.
  public var refused: [ImportReport.BadRow] = []
  /// By meeting.
  public var receipts: [AttendanceReceipt] = []
}

extension Office {
  /// Records who came from a table, as `TableForm.attendance` has it.
  ///
  /// Whoever the file doesn't name stays as recorded; who was not recorded is absent.
  /// - Parameter meeting: what rows without a meeting are about.
  /// - Throws: `ProgrammeError.notFound`, what recording throws; `UnreadableTable`,
  ///   `UnreadableFile`.
  public func importAttendance(
    in class: String,
    meeting: Int? = nil,
    from path: String,
    by actor: Actor
  ) throws -> AttendanceImport {
    var file = try TableFile(path, as: .attendance)
    var rows: [TableRow] = []
    while let row = try StoppedImport.keepingNothing({ try file.row() }) { rows.append(row) }
    return try batch { office in
      let detail = try office.classDetail(`class`)
      var sheet = AttendanceTable(detail, meeting: meeting)
      for row in rows {
        sheet.take(row) { try office.participant($0).registrations.map(\.registration) }
      }
      guard sheet.refused.isEmpty else { return AttendanceImport(refused: sheet.refused) }
      return AttendanceImport(
        receipts: try sheet.meetings.map { number, attendance in
          try office.recordAttendance(
            in: detail.listing.id.rawValue,
            meeting: number,
            attendance,
            by: actor
          )
        }
      )
    }
  }
}

/// The rows of such a table, by meeting.
private struct AttendanceTable {
  private let detail: ClassDetail
  private let meeting: Int?
  private var said: [Int: [RegistrationID: ClassDetail.Presence]] = [:]
  private(set) var refused: [ImportReport.BadRow] = []

  init(_ detail: ClassDetail, meeting: Int?) {
    self.detail = detail
    self.meeting = meeting
  }

  mutating func take(
    _ row: TableRow,
    registrations: (String) throws -> [RegistrationID]
  ) {
    var row = row
    let count = detail.listing.plan.meetings.count
    let number = row.whole("meeting", in: 1...max(1, count)) ?? meeting
    guard row.isSound else {
      refused.append(.init(line: row.line, reasons: row.problems))
      return
    }
    var reasons: [RowProblem] = []
    if number.map({ !(1...count).contains($0) }) ?? true {
      reasons.append(
        .words(
          id: "pertemuan berisi '\(row["meeting"])', seharusnya 1 sampai \(count)",
          en: "meeting is '\(row["meeting"])', expected 1 to \(count), here or with --meeting"
        )
      )
    }
    let presence = Self.presence(row["attendance"])
    if presence == nil {
      reasons.append(
        .words(
          id: "kehadiran berisi '\(row["attendance"])', seharusnya hadir, izin, atau absen",
          en: "attendance is '\(row["attendance"])', expected present, excused or absent"
        )
      )
    }
    let seated = Set(detail.seats.map(\.registration))
    var registration: RegistrationID?
    do {
      registration = try registrations(row["participant"]).first { seated.contains($0) }
      if registration == nil {
        reasons.append(
          .words(
            id: "peserta '\(row["participant"])' tidak punya kursi di \(detail.listing.id)",
            en: "participant '\(row["participant"])' has no seat in \(detail.listing.id)"
          )
        )
      }
    } catch let error as ProgrammeError {
      reasons.append(.error(error))
    } catch {
      reasons.append(.words(id: "\(error)", en: "\(error)"))
    }
    guard reasons.isEmpty, let number, let presence, let registration else {
      refused.append(.init(line: row.line, reasons: reasons))
      return
    }
    if let before = said[number]?[registration], before != presence {
      refused.append(
        .init(
          line: row.line,
          reasons: [
            .words(
              id: "\(row["participant"]) sudah disebut lain untuk pertemuan \(number)",
              en: "\(row["participant"]) was said otherwise of meeting \(number) already"
            )
          ]
        )
      )
    }
    said[number, default: [:]][registration] = presence
  }

  /// What the file says on top of what is recorded.
  var meetings: [(Int, MeetingAttendance)] {
    said.sorted { $0.key < $1.key }.map { number, people in
      let before = detail.seats.filter { $0.meetings[number - 1] == .present }
        .map(\.registration).filter { people[$0] == nil }
      func named(_ presence: ClassDetail.Presence) -> [RegistrationID] {
        people.filter { $0.value == presence }.map(\.key).sorted()
      }
      return (
        number,
        MeetingAttendance(
          present: (before + named(.present)).map(\.rawValue),
          excused: named(.excused).map(\.rawValue),
          absent: named(.absent).map(\.rawValue)
        )
      )
    }
  }

  private static func presence(_ text: String) -> ClassDetail.Presence? {
    switch text.lowercased() {
    case "hadir", "h", "present", "p", "ya", "yes", "y", "1", "v", "✓", "x": .present
    case "izin", "ijin", "i", "sakit", "s", "excused", "e", "leave": .excused
    case "absen", "alpa", "alfa", "a", "tidak", "tidak hadir", "absent", "no", "n", "0", "-":
      .absent
    default: nil
    }
  }
}
