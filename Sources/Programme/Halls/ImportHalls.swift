import CivilRegistry
import CurriculumModel
import Halls
public import Progression
import Readings
import Scheduling
import Storage
import Timetabling

extension Office {
  /// Enters the halls and stalls of a file of comma-separated values, one stall a row.
  ///
  /// Columns: those of `TableForm.halls`. The same file again changes nothing; good rows are kept,
  /// bad ones named.
  /// - Parameter isUpdate: takes another class of a hall, another size or floor of a stall than is
  ///   known; else such rows are bad.
  /// - Throws: `UnreadableFile`, `UnreadableTable`.
  public func importHalls(
    from path: String,
    isUpdate: Bool = false,
    by actor: Actor
  ) throws -> ImportReport {
    var file = try TableFile(path, as: .halls)
    var report = ImportReport()
    var halls = HallRows()
    while let read = try StoppedImport.keepingNothing({ try file.row() }) {
      report.rows += 1
      let row = StallRow(read)
      let problems = row.problems + halls.take(row)
      if !problems.isEmpty { report.refused.append(.init(line: row.line, reasons: problems)) }
    }
    try write { access in
      for rows in halls.rows {
        do {
          report = try access.savepoint {
            try enter(rows, isUpdate, onto: report, by: actor, access)
          }
        } catch let error as ProgrammeError {
          report.refused += rows.map { .init(line: $0.line, reasons: [.error(error)]) }
        }
      }
    }
    report.refused.sort { $0.line < $1.line }
    return report
  }

  /// One hall with all its rows.
  private func enter(
    _ rows: [StallRow],
    _ isUpdate: Bool,
    onto report: ImportReport,
    by actor: Actor,
    _ access: WriteAccess
  ) throws -> ImportReport {
    guard let first = rows.first else { return report }
    var report = report
    let profile = try hallProfile(
      first.hall,
      at: first.centre,
      first.siteClass,
      first.hours,
      isUpdate,
      in: access
    )
    var file = try standingFile(profile.id, in: access)
    var changed: [Stall] = []
    for row in rows {
      guard var stall = row.stall else { continue }
      let history = file.state.history(like: stall.id)
      stall.id = history?.stall.id ?? stall.id
      let known = history.flatMap { $0.removed == nil ? $0.stall : nil }
      let differences = known?.differences(from: stall) ?? []
      if known == stall {
        report.unchanged += 1
      } else if !differences.isEmpty, !isUpdate {
        let error = ProgrammeError.differs(.stall, name: "'\(stall.id)'", differences)
        report.refused.append(.init(line: row.line, reasons: [.error(error)]))
      } else {
        changed.append(stall)
        if known == nil { report.added += 1 } else { report.updated += 1 }
      }
    }
    var facts: [HallFact] = []
    if file.state.profile != profile { facts.append(.entered(profile)) }
    if !changed.isEmpty { facts.append(.stallsEntered(changed)) }
    if !facts.isEmpty { try record(facts, in: &file, by: actor, access) }
    return report
  }
}

/// The rows of each hall, in the order in which halls come.
private struct HallRows {
  private(set) var rows: [[StallRow]] = []
  private var positions: [String: Int] = [:]
  private var lines: [String: Int] = [:]

  /// - Returns: what is wrong with the row beside the others; then it is left out.
  mutating func take(_ row: StallRow) -> [RowProblem] {
    guard row.problems.isEmpty, let stall = row.stall else { return [] }
    let key = "\(LabelKey(row.centre))\t\(LabelKey(row.hall))"
    if let line = lines.updateValue(row.line, forKey: "\(key)\t\(LabelKey(stall.id.rawValue))") {
      return [
        .words(
          id: "kios '\(stall.id)' sudah ada di baris \(line)",
          en: "stall '\(stall.id)' stands on line \(line) already"
        )
      ]
    }
    guard let position = positions[key] else {
      positions[key] = rows.count
      rows.append([row])
      return []
    }
    if let first = rows[position].first,
      first.siteClass != row.siteClass || first.hours != row.hours
    {
      return [
        .words(
          id: "class dan hours berbeda dari baris \(first.line), padahal hall-nya sama",
          en: "class and hours are others than on line \(first.line), which is of the same hall"
        )
      ]
    }
    rows[position].append(row)
    return []
  }
}

/// One stall of a file.
private struct StallRow {
  let line: Int
  let hall: String
  let centre: String
  let siteClass: String
  let hours: WeeklyHours
  /// `nil` when something is wrong with the row.
  let stall: Stall?
  let problems: [RowProblem]

  init(_ row: TableRow) {
    var row = row
    line = row.line
    hall = row.text("hall") ?? ""
    centre = row.text("centre") ?? ""
    siteClass = (row.text("class") ?? "").lowercased()
    hours = row.hours("hours")
    let name = row.text("stall") ?? ""
    let floor = row.whole("floor", in: -5...60) ?? 1
    let width = row.whole("width", in: 1...10_000) ?? 0
    let depth = row.whole("depth", in: 1...10_000) ?? 0
    let column = row.whole("column", in: 1...500)
    let place = row.whole("row", in: 1...500)
    var problems = row.problems
    if (column == nil) != (place == nil), problems.isEmpty {
      problems.append(
        .words(
          id: "column dan row terisi keduanya atau tidak sama sekali",
          en: "column and row stand together or not at all"
        )
      )
    }
    let trades = row.list("trades")
    for name in [name] + trades where !name.isEmpty && !name.isName {
      problems.append(
        .words(
          id: "'\(name)' bukan nama: hanya huruf, angka, '-' dan '.'",
          en: "'\(name)' is no name: letters, digits, '-' and '.' alone"
        )
      )
    }
    self.problems = problems
    guard problems.isEmpty else {
      stall = nil
      return
    }
    var plan: PlanPlace?
    if let column, let place { plan = PlanPlace(column: column, row: place) }
    stall = Stall(
      id: StallID(name),
      floor: floor,
      width: width,
      depth: depth,
      trades: trades.map { TradeID($0) },
      place: plan
    )
  }
}

extension HallState {
  /// The stall of that name, whatever its case, width and blanks; one that was removed too.
  func history(like id: StallID) -> StallHistory? {
    if let known = stalls[id] { return known }
    let key = LabelKey(id.rawValue)
    return stalls.values.filter { LabelKey($0.stall.id.rawValue) == key }
      .min { $0.stall.id < $1.stall.id }
  }
}

extension Stall {
  /// What tells stalls apart beside their name and is said otherwise now; a size that was not known
  /// differs from none.
  fileprivate func differences(from said: Stall) -> [Difference] {
    let sizes = [
      (Wording(id: "lantai", en: "floor"), floor, said.floor),
      (Wording(id: "lebar (cm)", en: "width (cm)"), width, said.width),
      (Wording(id: "panjang (cm)", en: "depth (cm)"), depth, said.depth),
    ]
    return sizes.compactMap { field, known, said in
      known == 0 || known == said
        ? nil : Difference(field, known: "\(known)", said: "\(said)")
    }
  }
}
