public import AssessmentKit
public import CivilTime
public import CurriculumModel
public import Progression

/// What one stall owes for one day, before anything is paid.
public struct LevyCharge: Hashable, Sendable {
  public var day: Day
  public var stall: StallID
  /// By the tariff.
  public var due: Rupiah
  /// Never more than what is due.
  public var waived: Rupiah
  /// The closing of the day that brought it.
  public var event: EventID

  /// What there is to pay.
  public var net: Rupiah { due - waived }
}

/// A day's levy and what became of it: `due` is always `paid` plus `waived` plus `arrears`.
public struct LevyLine: Hashable, Sendable {
  public var charge: LevyCharge
  public var paid: Rupiah

  public var day: Day { charge.day }
  public var stall: StallID { charge.stall }
  public var due: Rupiah { charge.due }
  public var waived: Rupiah { charge.waived }
  public var arrears: Rupiah { charge.net - paid }
}

/// What one trader owes and paid in one hall.
///
/// Money pays the oldest open day first, and what is left over pays days to come. So what is paid
/// of each day follows from the sums alone, whatever the order in which days, money and corrections
/// came in.
public struct LevyAccount: Hashable, Sendable {
  public let trader: RegistrationID
  /// Ascending by day, then stall.
  public private(set) var charges: [LevyCharge] = []
  public private(set) var totals = LevyTotals()

  init(trader: RegistrationID) { self.trader = trader }

  public var due: Rupiah { totals.due }
  public var waived: Rupiah { totals.waived }
  /// All the money that counts.
  public var money: Rupiah { totals.money }
  /// What is owed and not paid.
  public var arrears: Rupiah { max(.zero, totals.net - totals.money) }
  /// Money beyond what is owed.
  public var advance: Rupiah { max(.zero, totals.money - totals.net) }
  /// Money that found a day to pay.
  public var paid: Rupiah { money - advance }

  /// Charges have to come in ascending order.
  mutating func append(_ charge: LevyCharge) {
    charges.append(charge)
    totals.due += charge.due
    totals.waived += charge.waived
  }

  mutating func receive(_ amount: Rupiah, by means: Payment.Means) {
    switch means {
    case .cash: totals.cash += amount
    case .debit: totals.bank += amount
    }
  }

  /// Every day with what became of it, ascending.
  ///
  /// - Complexity: O(charges).
  public var lines: [LevyLine] {
    var left = money
    return charges.map { charge in
      let paid = min(left, charge.net)
      left -= paid
      return LevyLine(charge: charge, paid: paid)
    }
  }

  /// The days of which something is unpaid, ascending.
  ///
  /// - Complexity: O(unpaid charges), since it looks from the last one back.
  public var openLines: [LevyLine] {
    var open = arrears
    var lines: [LevyLine] = []
    for charge in charges.reversed() {
      guard open > .zero else { break }
      let unpaid = min(open, charge.net)
      open -= unpaid
      if unpaid > .zero { lines.append(LevyLine(charge: charge, paid: charge.net - unpaid)) }
    }
    return lines.reversed()
  }
}
