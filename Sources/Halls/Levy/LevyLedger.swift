public import AssessmentKit
import CivilTime
public import CurriculumModel
public import Progression

/// The levy of one hall, trader by trader: what its state says, worked out.
///
/// Taking in one event after the other gives the same as working all of it out anew; a property
/// test holds it to that.
public struct LevyLedger: Hashable, Sendable {
  public private(set) var state: HallState
  public private(set) var accounts: [RegistrationID: LevyAccount] = [:]

  public init() { state = HallState() }

  /// - Complexity: O(tenancies × days closed).
  public init(_ state: HallState) {
    self.state = state
    accounts = LevyAssessment(state).accounts()
  }

  /// What a trader owes and paid; nothing for one who is unknown.
  public func account(of trader: RegistrationID) -> LevyAccount {
    accounts[trader] ?? LevyAccount(trader: trader)
  }

  /// The traders who ever owed or paid anything, ascending.
  public var traders: [RegistrationID] { accounts.keys.sorted() }

  public var due: Rupiah { accounts.values.reduce(.zero) { $0 + $1.due } }
  public var waived: Rupiah { accounts.values.reduce(.zero) { $0 + $1.waived } }
  public var paid: Rupiah { accounts.values.reduce(.zero) { $0 + $1.paid } }
  public var arrears: Rupiah { accounts.values.reduce(.zero) { $0 + $1.arrears } }
  public var advances: Rupiah { accounts.values.reduce(.zero) { $0 + $1.advance } }

  /// Takes one event in and says what it changed in the books.
  ///
  /// - Returns: postings whose sum is zero.
  /// - Complexity: O(stalls) for a day that follows the last one, O(days of the traders concerned)
  ///   for money and decisions, and as from scratch for what comes late or changes a tariff.
  @discardableResult
  public mutating func apply(_ event: HallEvent) -> [Posting] {
    let isInOrder = state.apply(event)
    switch isInOrder ? Concerned(event.fact, self) : .everybody {
    case .nobody: return []
    case .newDay(let day): return extend(by: day, event: event.id)
    case .traders(let traders):
      return replace(traders, LevyAssessment(state).accounts(of: traders), event: event.id)
    case .everybody:
      let after = LevyAssessment(state).accounts()
      return replace(Set(accounts.keys).union(after.keys), after, event: event.id)
    }
  }

  private mutating func replace(
    _ traders: Set<RegistrationID>,
    _ after: [RegistrationID: LevyAccount],
    event: EventID
  ) -> [Posting] {
    var postings: [Posting] = []
    for trader in traders.sorted() {
      let before = accounts[trader]?.totals ?? LevyTotals()
      accounts[trader] = after[trader]
      let now = after[trader]?.totals ?? LevyTotals()
      postings += Posting.difference(before, now, trader: trader, event: event)
    }
    return postings
  }

  /// Appends what a day brings that is later than all others.
  private mutating func extend(by day: Day, event: EventID) -> [Posting] {
    let assessment = LevyAssessment(state)
    let charges = assessment.charges(on: day)
    let anew = Set(charges.map(\.trader).filter(assessment.hasDecisions))
    var postings = replace(anew, assessment.accounts(of: anew), event: event)
    for (trader, charge) in charges where !anew.contains(trader) {
      let before = accounts[trader]?.totals ?? LevyTotals()
      accounts[trader, default: LevyAccount(trader: trader)].append(charge)
      let now = accounts[trader]?.totals ?? LevyTotals()
      postings += Posting.difference(before, now, trader: trader, event: event)
    }
    return postings
  }
}

/// Whose accounts a fact can change.
private enum Concerned {
  case nobody, everybody
  case traders(Set<RegistrationID>)
  case newDay(Day)

  init(_ fact: HallFact, _ ledger: LevyLedger) {
    func holders(_ stall: StallID) -> Concerned {
      .traders(Set(ledger.state.stalls[stall]?.tenancies.map(\.trader) ?? []))
    }
    switch fact {
    case .rulesSet, .stallsEntered, .stallRemoved, .extended, .warned: self = .nobody
    case .entered, .tariffSet, .waiverRuleSet, .waiverRuleEnded, .dayCorrected: self = .everybody
    case .allotted(let allotment): self = .traders([allotment.trader])
    case .keyHanded(let stall, _): self = holders(stall)
    case .forfeited(let stall, _, _, _): self = holders(stall)
    case .vacated(let stall, _, _): self = holders(stall)
    case .unsealed(let stall, _, _): self = holders(stall)
    case .sealed(let seal): self = holders(seal.stall)
    case .dayClosed(let record):
      let isLast = ledger.accounts.values.allSatisfy { account in
        account.charges.last.map { $0.day < record.day } ?? true
      }
      self = isLast ? .newDay(record.day) : .everybody
    case .paid(let payments): self = .traders(Set(payments.map(\.trader)))
    case .debitAttempted(let attempts): self = .traders(Set(attempts.map(\.trader)))
    case .paymentReversed(let reference, _, _):
      let payments = ledger.state.payments.filter { $0.value.reference == reference }
      self = .traders(Set(payments.map(\.value.trader)))
    case .waived(let waiver): self = .traders([waiver.trader])
    }
  }
}
