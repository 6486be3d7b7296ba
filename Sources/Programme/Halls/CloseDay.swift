public import CivilTime
public import CurriculumModel
public import Halls
public import Progression
import Readings
import Storage

/// How a hall was on one day, as the officer says it.
public enum DayOpening: Hashable, Sendable {
  case shut(reason: String)
  case opened([StallID], footfall: Int?)
  /// Every stall that may be used opened, but for these.
  case allExcept([StallID], footfall: Int?)
}

/// What closing a day did.
public struct DayClosing: Sendable {
  /// One hall that was closed.
  public struct Row: Sendable {
    public var hall: HallListing
    public var record: DayRecord
    /// Stalls of which somebody has the key and that aren't sealed.
    public var usable: Int
    /// The month that was judged with it, if one was, and how many traders were.
    public var judged: JudgedMonth?
  }

  /// A hall that was not closed, and why.
  public struct Refused: Sendable {
    public var hall: String
    /// Of the file that it was read from.
    public var line: Int?
    public var error: ProgrammeError
  }

  public var day: Day
  public var rows: [Row] = []
  public var refused: [Refused] = []
}

extension Office {
  /// Closes a day of some halls; one that can't be closed is told and keeps nobody up.
  /// - Parameter day: `nil` for today.
  /// - Throws: `ProgrammeError.invalid` for a day to come.
  /// - Complexity: O(tenancies) for each hall, and a month's judgements when one is over.
  public func closeDay(
    _ day: Day? = nil,
    of openings: [String: DayOpening],
    by actor: Actor
  ) throws -> DayClosing {
    let named = openings.sorted { $0.key < $1.key }
      .map { NamedOpening(hall: $0.key, line: nil, opening: $0.value) }
    return try closeDay(day, named, refused: [], by: actor)
  }

  /// Closes a day of all halls that a file names, as `TableForm.openings` has it.
  /// - Throws: `UnreadableFile`, `UnreadableTable`.
  public func closeDay(_ day: Day? = nil, from path: String, by actor: Actor) throws -> DayClosing {
    var file = try TableFile(path, as: .openings)
    var named: [NamedOpening] = []
    var refused: [DayClosing.Refused] = []
    while var row = try StoppedImport.keepingNothing({ try file.row() }) {
      let hall = row.text("hall") ?? ""
      let footfall = row.whole("footfall", in: 0...10_000_000)
      let given = ["opened", "except", "shut"].filter { !row[$0].isEmpty }
      if given.count > 1 { row.report(given[1], .together(given.map { row.name(of: $0) })) }
      guard row.isSound else {
        refused.append(.init(hall: hall, line: row.line, error: .unreadable(row.problems)))
        continue
      }
      let opening: DayOpening =
        switch given.first {
        case "shut": .shut(reason: row["shut"])
        case "opened": .opened(row.list("opened").map { StallID($0) }, footfall: footfall)
        default: .allExcept(row.list("except").map { StallID($0) }, footfall: footfall)
        }
      named.append(NamedOpening(hall: hall, line: row.line, opening: opening))
    }
    return try closeDay(day, named, refused: refused, by: actor)
  }

  private func closeDay(
    _ day: Day?,
    _ openings: [NamedOpening],
    refused: [DayClosing.Refused],
    by actor: Actor
  ) throws -> DayClosing {
    let day = try past(day)
    return try write { access in
      var closing = DayClosing(day: day, refused: refused)
      for named in openings {
        do {
          closing.rows.append(
            try access.savepoint { try close(day, named, by: actor, access) }
          )
        } catch let error as ProgrammeError {
          closing.refused.append(.init(hall: named.hall, line: named.line, error: error))
        }
      }
      return closing
    }
  }

  private func close(
    _ day: Day,
    _ named: NamedOpening,
    by actor: Actor,
    _ access: WriteAccess
  ) throws -> DayClosing.Row {
    let id = try hallID(named: named.hall, in: access)
    // Without its days a hall is read fast, so whether this one is closed is asked of the list.
    guard try access.closedDays(of: id.rawValue, from: day, through: day).isEmpty else {
      throw ProgrammeError.impossible([.alreadyClosed(day)])
    }
    var file = try standingFile(id, in: access)
    let record = try dayRecord(day, named.opening, in: file)
    let refusals = file.state.refusals(of: .dayClosed(record))
    guard refusals.isEmpty else { throw ProgrammeError.impossible(refusals) }
    try append([.dayClosed(record)], to: &file, by: actor, in: access)
    try access.put(HallDayRow(record, of: id))
    return DayClosing.Row(
      hall: try listing(of: id, in: access),
      record: record,
      usable: file.state.usableStalls(on: day).count,
      judged: try judgeMonth(dueWith: day, in: id, access)
    )
  }

  /// Replaces the record of a closed day; what rested on it is judged anew.
  /// - Throws: `ProgrammeError.notFound`, `.impossible`.
  public func correctDay(
    _ day: Day,
    of hall: String,
    to opening: DayOpening,
    reason: String,
    by actor: Actor
  ) throws -> DayClosing {
    try write { access in
      var file = try hallFile(hall, in: access)
      let record = try dayRecord(day, opening, in: file)
      try self.record([.dayCorrected(record, reason: reason)], in: &file, by: actor, access)
      try access.put(HallDayRow(record, of: file.id))
      let row = DayClosing.Row(
        hall: try listing(of: file.id, in: access),
        record: record,
        usable: file.state.usableStalls(on: day).count,
        judged: try judgeMonth(dueWith: day, in: file.id, access)
      )
      return DayClosing(day: day, rows: [row])
    }
  }

  private func dayRecord(
    _ day: Day,
    _ opening: DayOpening,
    in file: HallFile
  ) throws -> DayRecord {
    switch opening {
    case .shut(let reason): return DayRecord(day: day, shut: reason)
    case .opened(let stalls, let footfall):
      return DayRecord(
        day: day,
        opened: try stalls.map { try stallID($0.rawValue, in: file) },
        footfall: footfall
      )
    case .allExcept(let stalls, let footfall):
      let shut = Set(try stalls.map { try stallID($0.rawValue, in: file) })
      return DayRecord(
        day: day,
        opened: file.state.usableStalls(on: day).filter { !shut.contains($0) },
        footfall: footfall
      )
    }
  }
}

/// A hall by any of its names, and how it was.
private struct NamedOpening {
  var hall: String
  var line: Int?
  var opening: DayOpening
}

extension HallState {
  /// The stalls that may be used on a day: somebody has the key, and no seal is on them.
  func usableStalls(on day: Day) -> [StallID] {
    standingStalls.compactMap { history in
      guard let tenancy = history.tenancy(on: day), tenancy.holdsKey(on: day),
        !tenancy.isSealed(on: day)
      else { return nil }
      return history.stall.id
    }
  }
}

extension HallDayRow {
  init(_ record: DayRecord, of hall: HallID) {
    self.init(
      hall: hall.rawValue,
      day: record.day,
      opened: record.isShut ? nil : record.opened.count,
      footfall: record.footfall
    )
  }
}
