public import AssessmentKit
public import CurriculumModel
public import Progression

/// One side of a booking: an amount on one account, named by the event that brought it.
///
/// Debits are positive, credits negative; the postings of every event add up to zero.
public struct Posting: Hashable, Sendable {
  public enum Account: String, Hashable, Sendable, CaseIterable {
    /// What traders owe (asset).
    case receivable
    /// What they were charged (income).
    case income
    /// What they need not pay (less income).
    case waivers
    case cash, bank
    /// Money paid for days to come (liability).
    case advances
  }

  public var event: EventID
  public var trader: RegistrationID
  public var account: Account
  public var amount: Rupiah

  /// What an event changed in one trader's account; accounts that stayed as they were are left out.
  static func difference(
    _ before: LevyTotals,
    _ after: LevyTotals,
    trader: RegistrationID,
    event: EventID
  ) -> [Posting] {
    guard before != after else { return [] }
    return Account.allCases.compactMap { account in
      let amount = after.balance(of: account) - before.balance(of: account)
      guard amount != .zero else { return nil }
      return Posting(event: event, trader: trader, account: account, amount: amount)
    }
  }
}

extension LevyTotals {
  /// The balance of one trader's account: debits positive, credits negative.
  public func balance(of account: Posting.Account) -> Rupiah {
    switch account {
    case .receivable: max(.zero, net - money)
    case .income: .zero - due
    case .waivers: waived
    case .cash: cash
    case .bank: bank
    case .advances: min(.zero, net - money)
    }
  }
}
