public import CivilTime
public import CurriculumModel
public import Halls
public import Progression
import Storage

/// One trader's account in one hall, with all that its figures follow from.
public struct LevyAccountRecord: Sendable {
  public var hall: HallListing
  public var trader: RegistrationID
  /// What the register calls them; `nil` for an erased person.
  public var name: String?
  public var ledger: LevyLedger
  public var day: Day

  public var account: LevyAccount { ledger.account(of: trader) }
  public var payments: [Stamped<Payment>] {
    ledger.state.payments.filter { $0.value.trader == trader }
  }
  public var attempts: [Stamped<DebitAttempt>] {
    ledger.state.attempts.filter { $0.value.trader == trader }
  }
  public var waivers: [Stamped<Waiver>] {
    ledger.state.waivers.filter { $0.value.trader == trader }
  }
}

/// What the engine proposes in one hall; an officer decides.
public struct HallReminders: Sendable {
  public var hall: HallListing
  public var day: Day
  /// Whether the hall has rules at all; without any nothing is proposed.
  public var hasRules: Bool
  /// By stall.
  public var proposals: [SanctionProposal]
  /// Days on which the hall traded by its hours and that nobody closed, since its last closed day.
  public var unclosed: [Day]
  public var names: [RegistrationID: String]
  public var phones: [RegistrationID: String]
}

/// The statements of some halls over the same days.
public struct LevyStatements: Sendable {
  public struct Row: Sendable {
    public var hall: HallListing
    public var statement: LevyStatement

    /// The days that nobody closed, those alone that are over.
    public func missing(before today: Day) -> [Day] {
      statement.occupancy.missing.filter { $0 < today }
    }
  }

  public var from: Day
  public var through: Day
  /// By hall.
  public var rows: [Row]

  /// All halls together.
  public var total: LevyStatement.Figures {
    rows.reduce(LevyStatement.Figures()) { $0 + $1.statement.total }
  }

  /// A share of all halls together.
  public func share(_ share: (Occupancy) -> Proportion) -> Proportion {
    let shares = rows.map { share($0.statement.occupancy) }
    return Proportion(shares.reduce(0) { $0 + $1.part }, of: shares.reduce(0) { $0 + $1.whole })
  }

  /// Visitors of all halls together; `nil` when nobody counted any.
  public var footfall: Int? {
    let counts = rows.compactMap(\.statement.occupancy.footfall)
    return counts.isEmpty ? nil : counts.reduce(0, +)
  }
}

extension Office {
  /// What one trader owes and paid; every number with its event.
  /// - Throws: `ProgrammeError.notFound`, `.impossible` for one who never held a stall there.
  public func levyAccount(of person: String, in hall: String) throws -> LevyAccountRecord {
    try read { access in
      let file = try hallFile(hall, in: access)
      let trader = try registration(of: person, in: access).registration
      guard !file.state.tenancies(of: trader).isEmpty else {
        throw ProgrammeError.impossible([.notATrader(trader)])
      }
      return LevyAccountRecord(
        hall: try listing(of: file.id, in: access),
        trader: trader,
        name: try name(of: trader, in: access),
        ledger: LevyLedger(file.state),
        day: clock.now().day()
      )
    }
  }

  /// What the halls' rules suggest on a day: reminders, warnings, seals, forfeits.
  /// - Parameter hall: `nil` for all of them.
  /// - Throws: `ProgrammeError.notFound`, `.ambiguous`.
  public func reminders(in hall: String? = nil, on day: Day? = nil) throws -> [HallReminders] {
    try read { access in
      let day = day ?? clock.now().day()
      return try files(of: hall, in: access).map { file in
        let proposals = LevyLedger(file.state).proposals(on: day)
        var names: [RegistrationID: String] = [:]
        var phones: [RegistrationID: String] = [:]
        for proposal in proposals where names[proposal.trader] == nil {
          let person = try access.registration(proposal.trader)
            .flatMap { try access.person($0.participant)?.identity }
          names[proposal.trader] = person?.name
          phones[proposal.trader] = person?.phone
        }
        return HallReminders(
          hall: try listing(of: file.id, in: access),
          day: day,
          hasRules: file.state.rules != nil,
          proposals: proposals,
          unclosed: file.state.closedDays.last.map { last in
            file.state.missingDays(from: last, through: day.adding(days: -1))
          } ?? [],
          names: names,
          phones: phones
        )
      }
    }
  }

  /// What was due, collected, waived and owed over some days, next to how full the halls were.
  /// - Parameter hall: `nil` for all of them.
  /// - Throws: `ProgrammeError.notFound`, `.ambiguous`.
  /// - Complexity: O(events of those halls).
  public func levyStatement(
    from: Day,
    through: Day,
    of hall: String? = nil
  ) throws -> LevyStatements {
    try read { access in
      var rows: [LevyStatements.Row] = []
      for file in try files(of: hall, in: access) {
        guard
          let statement = LevyStatement(LevyLedger(file.state), from: from, through: through)
        else { continue }
        rows.append(.init(hall: try listing(of: file.id, in: access), statement: statement))
      }
      return LevyStatements(from: from, through: through, rows: rows)
    }
  }

  /// One hall, or all of them by number.
  private func files(of hall: String?, in access: ReadAccess) throws -> [HallFile] {
    if let hall { return [try hallFile(hall, in: access)] }
    return try access.halls().map { try hallFile(HallID($0.id), in: access) }
  }
}
