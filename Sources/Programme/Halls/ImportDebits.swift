public import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
public import Progression
import Readings
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
  /// Columns: those of `TableForm.debits`; `hall` may be left out where the caller names one. What
  /// `result` means, `DebitResult` says. Rows that were recorded before are passed over.
  /// - Throws: `ProgrammeError.notFound` for the hall, `UnreadableTable`, `UnreadableFile`.
  public func importDebits(
    from path: String,
    hall: String? = nil,
    by actor: Actor
  ) throws -> DebitReport {
    var file = try TableFile(path, as: .debits.requiring("hall", hall == nil))
    return try write { access in
      var rows = DebitRows(office: self, access: access)
      if let hall { try rows.expect(hall) }
      try StoppedImport.keepingNothing {
        while let row = try file.row() { try rows.take(row, hall: hall) }
      }
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

  /// - Throws: `ProgrammeError.notFound`, since then every row is about a hall that isn't there.
  mutating func expect(_ hall: String) throws { _ = try file(named: hall) }

  mutating func take(_ row: TableRow, hall: String?) throws {
    report.rows += 1
    var row = row
    let amount = row.need("amount", row.rupiah("amount", in: 1...Rupiah.greatest.amount))
    let day = row.need("day", row.day("day"))
    let reference = row.need("reference", row.code("reference"))
    _ = row.text("stall")
    if hall == nil { _ = row.text("hall") }
    let result = row.word("result", DebitResult.examples) { DebitResult($0) }
    var problems = row.problems
    if let day, office.clock.now().day() < day {
      problems.append(
        .value("day", day.description, id: "hari yang sudah tiba", en: "one that has come")
      )
    }
    if problems.isEmpty, let amount, let day, let reference, let result {
      do {
        let id = try file(named: hall ?? row["hall"])
        problems += try take(amount, day, reference, result, row, in: id)
      } catch let error as ProgrammeError {
        problems.append(.error(error))
      }
    }
    if !problems.isEmpty { report.refused.append(.init(line: row.line, reasons: problems)) }
  }

  /// - Returns: what stands against the row beside the others.
  private mutating func take(
    _ amount: Rupiah,
    _ day: Day,
    _ reference: String,
    _ result: DebitResult,
    _ row: TableRow,
    in id: HallID
  ) throws -> [RowProblem] {
    guard let file = files[id] else { return [] }
    var problems: [RowProblem] = []
    let stall = try office.stallID(row["stall"], in: file)
    let attempt = DebitAttempt(
      stall: stall,
      trader: try trader(row["trader"], of: stall, in: file),
      amount: amount,
      day: day,
      reference: reference,
      failure: result.failure
    )
    if known[id]?[attempt.reference] == attempt {
      report.unchanged += 1
      return []
    }
    let key = "\(id)\t\(attempt.reference)"
    if let line = lines.updateValue(row.line, forKey: key) {
      problems.append(
        .words(
          id: "nomor '\(attempt.reference)' sudah ada di baris \(line)",
          en: "reference '\(attempt.reference)' stands on line \(line) already"
        )
      )
    }
    problems += file.state.refusals(of: .debitAttempted([attempt])).map { .words($0.wording) }
    guard problems.isEmpty else { return problems }
    attempts[id, default: []].append(attempt)
    if attempt.failure == nil {
      report.paid += 1
      report.amount += amount
    } else {
      report.failed += 1
    }
    return []
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
