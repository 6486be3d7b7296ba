public import CivilTime
public import CurriculumModel
public import Progression

/// Where money stands.
public enum LedgerAccount: Hashable, Sendable {
  /// What was taken and not yet paid out.
  case till
  /// What is owed to one member.
  case owed(RegistrationID)
  /// What the outlet has earned.
  case commission
}

/// An amount on one account, and the event it follows from.
public struct LedgerPosting: Hashable, Sendable {
  public var event: EventID
  public var day: Day
  public var account: LedgerAccount
  /// Debit above 0, credit below.
  public var amount: Int
}

/// One member's money at an outlet.
public struct MemberAccount: Hashable, Sendable {
  public var owner: RegistrationID
  /// What buyers paid for their goods.
  public var taken = 0
  /// What of it is theirs.
  public var earned = 0
  public var paid = 0

  /// Below 0 when more was paid than turned out to be theirs; the next payments make up for it.
  public var owed: Int { earned - paid }
}

extension OutletState {
  /// Every posting up to a day; those of one event add up to 0.
  ///
  /// - Complexity: O(sales + payments).
  public func postings(through last: Day) -> [LedgerPosting] {
    var postings: [LedgerPosting] = []
    for sale in sales where sale.day <= last {
      let line = sale.line
      for (account, amount) in [
        (.till, line.taken), (.owed(line.owner), -line.payout), (.commission, -line.commission),
      ] as [(LedgerAccount, Int)] where amount != 0 {
        postings.append(
          LedgerPosting(event: sale.event, day: sale.day, account: account, amount: amount)
        )
      }
    }
    for payment in payments where payment.settlement.day <= last {
      let settlement = payment.settlement
      for (account, amount) in [
        (.owed(settlement.owner), settlement.amount), (.till, -settlement.amount),
      ] as [(LedgerAccount, Int)] {
        postings.append(
          LedgerPosting(event: payment.event, day: settlement.day, account: account, amount: amount)
        )
      }
    }
    return postings
  }

  /// Each member's money up to a day, by registration.
  public func accounts(through last: Day) -> [MemberAccount] {
    var accounts: [RegistrationID: MemberAccount] = [:]
    for record in products.values {
      let owner = record.listing.owner
      if accounts[owner] == nil { accounts[owner] = MemberAccount(owner: owner) }
    }
    for sale in sales where sale.day <= last {
      accounts[sale.line.owner, default: .init(owner: sale.line.owner)].taken += sale.line.taken
      accounts[sale.line.owner, default: .init(owner: sale.line.owner)].earned += sale.line.payout
    }
    for payment in payments where payment.settlement.day <= last {
      let owner = payment.settlement.owner
      accounts[owner, default: .init(owner: owner)].paid += payment.settlement.amount
    }
    return accounts.values.sorted { $0.owner < $1.owner }
  }

  /// What may be paid to a member for sales up to a day.
  ///
  /// It is what they earned by then, less all that was paid already, whatever it was paid for; below 0
  /// after a reversal.
  public func due(to owner: RegistrationID, through last: Day) -> Int {
    let earned = sales.reduce(0) { sum, sale in
      sale.line.owner == owner && sale.day <= last ? sum + sale.line.payout : sum
    }
    return payments.reduce(earned) { sum, payment in
      payment.settlement.owner == owner ? sum - payment.settlement.amount : sum
    }
  }

  /// What the outlet earned from one day to another, both included.
  public func margin(from first: Day, through last: Day) -> Int {
    sales.reduce(0) { sum, sale in
      sale.day >= first && sale.day <= last ? sum + sale.line.commission : sum
    }
  }

  public func taken(from first: Day, through last: Day) -> Int {
    sales.reduce(0) { sum, sale in
      sale.day >= first && sale.day <= last ? sum + sale.line.taken : sum
    }
  }
}
