public import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
public import Progression
import SeparatedValues
import Storage
import Timetabling

/// What a bank's file brought.
public struct DebitReport: Hashable, Sendable {
  /// Rows read, without the header and empty lines.
  public var rows = 0
  /// Debits that found money, and how much.
  public var paid = 0
  public var amount = Rupiah.zero
  /// Debits that found none.
  public var failed = 0
  /// Rows that were recorded before, word for word.
  public var unchanged = 0
  /// In order of line; with one of them nothing was recorded.
  public var refused: [ImportReport.BadRow] = []

  public var isKept: Bool { refused.isEmpty }
}

extension Office {
  /// Records a bank's file of debits, all of it or nothing: money is never half booked.
  ///
  /// Columns: `stall`, `trader` (by any of their names; empty for whoever holds the stall),
  /// `amount`, `day`, `reference`, `result` (`ok`, or why no money came), and `hall` unless the caller
  /// names one. Rows that were recorded before are passed over.
  /// - Throws: `ProgrammeError.notFound` for the file or the hall, `.invalid` for the header.
  public func importDebits(
    from path: String,
    hall: String? = nil,
    by actor: Actor
  ) throws -> DebitReport {
    var reader = try CSVReader(wholeFile: path)
    guard let header = try reader.next() else { return DebitReport() }
    let columns = try NamedColumns(header.fields, of: DebitRows.columns(withHall: hall == nil))
    return try write { access in
      var rows = DebitRows(office: self, access: access)
      if let hall { try rows.expect(hall) }
      while let record = try reader.next() { try rows.take(NamedRow(record, columns), hall: hall) }
      guard rows.report.isKept else { return rows.report }
      for (id, attempts) in rows.attempts.sorted(by: { $0.key < $1.key }) {
        guard var file = rows.files[id] else { continue }
        try append([.debitAttempted(attempts)], to: &file, by: actor, in: access)
      }
      return rows.report
    }
  }
}

/// The rows of a bank's file, each held against its hall.
private struct DebitRows {
  let office: Office
  let access: WriteAccess
  private(set) var report = DebitReport()
  private(set) var files: [HallID: HallFile] = [:]
  private(set) var attempts: [HallID: [DebitAttempt]] = [:]
  private var names: [String: HallID] = [:]
  private var traders: [String: RegistrationID] = [:]
  private var known: [HallID: [String: DebitAttempt]] = [:]
  private var lines: [String: Int] = [:]

  init(office: Office, access: WriteAccess) {
    self.office = office
    self.access = access
  }

  static func columns(withHall: Bool) -> [ColumnName] {
    [
      ColumnName("hall", isRequired: withHall), ColumnName("stall", isRequired: true),
      ColumnName("trader"), ColumnName("amount", isRequired: true),
      ColumnName("day", isRequired: true), ColumnName("reference", isRequired: true),
      ColumnName("result", isRequired: true),
    ]
  }

  /// - Throws: `ProgrammeError.notFound`, since then every row is about a hall that isn't there.
  mutating func expect(_ hall: String) throws { _ = try file(named: hall) }

  mutating func take(_ row: NamedRow, hall: String?) throws {
    report.rows += 1
    var row = row
    let amount = row.rupiah("amount")
    let day = row.day("day")
    if let day, office.clock.now().day() < day {
      row.problems.append(
        .value("day", day.description, id: "hari yang sudah tiba", en: "one that has come")
      )
    }
    if row.problems.isEmpty, let amount, let day {
      do {
        let id = try file(named: hall ?? row["hall"])
        try take(amount, day, &row, in: id)
      } catch let error as ProgrammeError {
        row.problems.append(.error(error))
      }
    }
    if !row.problems.isEmpty {
      report.refused.append(.init(line: row.line, reasons: row.problems))
    }
  }

  private mutating func take(
    _ amount: Rupiah,
    _ day: Day,
    _ row: inout NamedRow,
    in id: HallID
  ) throws {
    guard let file = files[id] else { return }
    let stall = try office.stallID(row["stall"], in: file)
    let result = row["result"]
    let attempt = DebitAttempt(
      stall: stall,
      trader: try trader(row["trader"], of: stall, in: file),
      amount: amount,
      day: day,
      reference: row["reference"],
      failure: result.lowercased() == "ok" ? nil : result
    )
    if known[id]?[attempt.reference] == attempt {
      report.unchanged += 1
      return
    }
    let key = "\(id)\t\(attempt.reference)"
    if let line = lines.updateValue(row.line, forKey: key) {
      row.problems.append(
        .words(
          id: "nomor '\(attempt.reference)' sudah ada di baris \(line)",
          en: "reference '\(attempt.reference)' stands on line \(line) already"
        )
      )
    }
    row.problems += file.state.refusals(of: .debitAttempted([attempt])).map { .words($0.wording) }
    guard row.problems.isEmpty else { return }
    attempts[id, default: []].append(attempt)
    if attempt.failure == nil {
      report.paid += 1
      report.amount += amount
    } else {
      report.failed += 1
    }
  }

  private mutating func file(named name: String) throws -> HallID {
    if let id = names[name] { return id }
    let file = try office.hallFile(name, in: access)
    names[name] = file.id
    files[file.id] = file
    let attempts = file.state.attempts.map { ($0.value.reference, $0.value) }
    known[file.id] = Dictionary(attempts) { first, _ in first }
    return file.id
  }

  private mutating func trader(
    _ name: String,
    of stall: StallID,
    in file: HallFile
  ) throws -> RegistrationID {
    if name.isEmpty { return try office.trader(nil, of: stall, in: file, access) }
    if let known = traders[name] { return known }
    let found = try office.registration(of: name, in: access).registration
    traders[name] = found
    return found
  }
}
