public import CivilTime
public import CurriculumModel
public import Halls
public import Progression
import Storage

/// One stall with everybody who held it, looked at on one day.
public struct StallRecord: Sendable {
  public var hall: HallListing
  public var stall: StallHistory
  /// The hall's, with the accounts of its traders.
  public var ledger: LevyLedger
  /// What the register calls whoever holds it; `nil` for nobody, and for an erased person.
  public var traderName: String?
  public var day: Day

  public var rules: HallRules? { ledger.state.rules }
  /// Who holds it now.
  public var tenancy: Tenancy? { stall.current }
}

/// From the key to the end: what happens between a stall and whoever holds it.
extension Office {
  /// One stall as it stands.
  /// - Throws: `ProgrammeError.notFound`.
  public func stall(_ stall: String, in hall: String) throws -> StallRecord {
    try read { access in try record(of: stall, in: hallFile(hall, in: access), access) }
  }

  /// Gives a stall without a draw.
  /// - Throws: `ProgrammeError.notFound`, `.impossible`; `.ineligible` for one who left the programme,
  ///   whose household holds a stall in whatever hall, or whose licence lapsed.
  public func giveStall(
    _ stall: String,
    in hall: String,
    to person: String,
    trade: TradeID,
    reason: String,
    by actor: Actor
  ) throws -> StallRecord {
    try change(stall, in: hall, by: actor) { id, file, access in
      let trader = try registration(of: person, in: access).registration
      let applicant = try stallApplicant(trader, asOf: clock.now(), in: access)
      if applicant.takesPart { try keepDeclaredHousehold(of: applicant, access) }
      let obstacles = try obstacles(
        to: trader,
        givenByHand: (hall: file.id, stall: id),
        trade: trade,
        asOf: clock.now(),
        access
      )
      guard obstacles.isEmpty else {
        throw ProgrammeError.ineligible(trader, for: id, obstacles, at: .gift)
      }
      return .allotted(
        Allotment(
          stall: id,
          trader: trader,
          trade: trade,
          day: clock.now().day(),
          reason: reason
        )
      )
    }
  }

  /// Records that the trader has collected the key.
  /// - Parameter day: `nil` for today.
  /// - Throws: `ProgrammeError.notFound`, `.invalid` for a day to come, `.impossible`; `.ineligible` when
  ///   the rules aren't met any more.
  public func handKey(
    of stall: String,
    in hall: String,
    on day: Day? = nil,
    by actor: Actor
  ) throws -> StallRecord {
    try change(stall, in: hall, by: actor) { id, file, access in
      let day = try past(day)
      // A key that changed hands before today was handed on what was so then.
      let instant = min(
        clock.now(),
        Instant(milliseconds: day.adding(days: 1).start().milliseconds - 1)
      )
      if let tenancy = file.state.stalls[id]?.current, tenancy.key == nil {
        let obstacles = try obstacles(toKeyOf: tenancy, in: file.id, asOf: instant, access)
        guard obstacles.isEmpty else {
          throw ProgrammeError.ineligible(tenancy.trader, for: id, obstacles, at: .key)
        }
      }
      return .keyHanded(id, day: day)
    }
  }

  /// Gives more time to collect the key, or to open.
  /// - Throws: `ProgrammeError.notFound`, `.impossible`.
  public func extend(
    _ stall: String,
    in hall: String,
    until day: Day,
    reason: String,
    by actor: Actor
  ) throws -> StallRecord {
    try change(stall, in: hall, by: actor) { id, _, _ in
      .extended(id, until: day, reason: reason)
    }
  }

  /// Declares that the trader has lost the stall; it is free from that day on.
  /// - Throws: `ProgrammeError.notFound`, `.invalid` for a day to come, `.impossible`.
  public func forfeit(
    _ stall: String,
    in hall: String,
    because reason: ForfeitReason,
    note: String,
    on day: Day? = nil,
    by actor: Actor
  ) throws -> StallRecord {
    try change(stall, in: hall, by: actor) { id, _, _ in
      .forfeited(id, reason, day: try past(day), note: note)
    }
  }

  /// Records that the trader gave the stall up.
  /// - Throws: `ProgrammeError.notFound`, `.invalid` for a day to come, `.impossible`.
  public func vacate(
    _ stall: String,
    in hall: String,
    on day: Day? = nil,
    reason: String,
    by actor: Actor
  ) throws -> StallRecord {
    try change(stall, in: hall, by: actor) { id, _, _ in
      .vacated(id, day: try past(day), reason: reason)
    }
  }

  /// That day or today.
  /// - Throws: `ProgrammeError.invalid` for a day to come.
  func past(_ day: Day?) throws -> Day {
    let today = clock.now().day()
    guard let day else { return today }
    if today < day {
      throw ProgrammeError.invalid(
        field: "day",
        value: day.description,
        id: "\(today) atau sebelumnya",
        en: "\(today) or before"
      )
    }
    return day
  }

  /// Decides what happens to a stall, and writes that down.
  func change(
    _ stall: String,
    in hall: String,
    by actor: Actor,
    _ decide: (StallID, HallFile, WriteAccess) throws -> HallFact
  ) throws -> StallRecord {
    try write { access in
      var file = try hallFile(hall, in: access)
      let id = try stallID(stall, in: file)
      try record([decide(id, file, access)], in: &file, by: actor, access)
      return try record(of: stall, in: file, access)
    }
  }

  /// The stall of that name, whatever its case, width and blanks.
  /// - Throws: `ProgrammeError.notFound`.
  func stallID(_ name: String, in file: HallFile) throws -> StallID {
    let wanted = name.trimmed
    if let known = file.state.history(like: StallID(wanted)) { return known.stall.id }
    throw ProgrammeError.notFound(.stall, name: wanted, suggestions: [])
  }

  func record(
    of stall: String,
    in file: HallFile,
    _ access: ReadAccess
  ) throws -> StallRecord {
    guard let history = file.state.stalls[try stallID(stall, in: file)] else {
      throw ProgrammeError.notFound(.stall, name: stall, suggestions: [])
    }
    return StallRecord(
      hall: try listing(of: file.id, in: access),
      stall: history,
      ledger: LevyLedger(file.state),
      traderName: try history.current.flatMap { try name(of: $0.trader, in: access) },
      day: clock.now().day()
    )
  }

  /// What the register calls a trader.
  func name(of trader: RegistrationID, in access: ReadAccess) throws -> String? {
    try access.registration(trader).flatMap { try access.person($0.participant)?.identity?.name }
  }
}
