public import AssessmentKit
public import CivilTime
public import CurriculumModel
public import Progression

/// A hall's levy over a stretch of days, usually a month, next to how full the hall was.
///
/// What is due and waived counts for the day that it is owed for, money for the day on which it
/// came. Balances roll forward: what is owed at the end is what was owed at the beginning, plus due,
/// less waived, less collected, and the end of one statement is the beginning of the next. It is
/// worked out from the events it is given: those that were written down by the end of a month give
/// the statement as it was printed then.
public struct LevyStatement: Hashable, Sendable {
  /// One trader's part, or all of them together.
  public struct Figures: Hashable, Sendable {
    /// Owed and unpaid before the first day.
    public var openingArrears = Rupiah.zero
    /// Paid ahead before the first day.
    public var openingAdvances = Rupiah.zero
    public var due = Rupiah.zero
    public var waived = Rupiah.zero
    public var cash = Rupiah.zero
    public var bank = Rupiah.zero
    /// Of what was collected, what is for days after the last one.
    public var paidAhead = Rupiah.zero
    /// Owed and unpaid after the last day.
    public var closingArrears = Rupiah.zero
    /// Paid ahead after the last day.
    public var closingAdvances = Rupiah.zero

    public init() {}

    public var collected: Rupiah { cash + bank }

    /// What was collected, but for money paid ahead, of what there was to pay for these days.
    public var collectedShare: Proportion {
      Proportion((collected - paidAhead).amount, of: (due - waived).amount)
    }

    public static func + (left: Self, right: Self) -> Self {
      var sum = left
      sum.add(right)
      return sum
    }
  }

  public var hall: HallID
  public var from: Day
  /// The last day.
  public var through: Day
  public private(set) var total = Figures()
  /// Those of whom any figure isn't zero.
  public private(set) var traders: [RegistrationID: Figures] = [:]
  public var occupancy: Occupancy

  /// `nil` for a hall that was never entered.
  ///
  /// - Complexity: O(charges + payments + stalls × days).
  public init?(_ ledger: LevyLedger, from: Day, through: Day) {
    guard let hall = ledger.state.profile?.id else { return nil }
    self.hall = hall
    self.from = from
    self.through = through
    occupancy = Occupancy(ledger.state, from: from, through: through)
    var sides: [RegistrationID: Sides] = [:]
    for (trader, account) in ledger.accounts {
      var side = Sides()
      for charge in account.charges {
        if charge.day > through { break }
        side.take(charge, isBefore: charge.day < from)
      }
      sides[trader] = side
    }
    for payment in ledger.state.standingPayments where payment.value.day <= through {
      sides[payment.value.trader, default: Sides()]
        .take(payment.value, isBefore: payment.value.day < from)
    }
    for (trader, side) in sides {
      let figures = side.figures
      total.add(figures)
      if figures != Figures() { traders[trader] = figures }
    }
  }

  /// How many traders owe something at the end.
  public var tradersInArrears: Int { traders.values.count { $0.closingArrears > .zero } }
}

/// What one trader owed and paid before and within the days of a statement.
private struct Sides {
  private var before = Rupiah.zero
  private var within = LevyStatement.Figures()

  mutating func take(_ charge: LevyCharge, isBefore: Bool) {
    if isBefore {
      before += charge.net
    } else {
      within.due += charge.due
      within.waived += charge.waived
    }
  }

  mutating func take(_ payment: Payment, isBefore: Bool) {
    if isBefore {
      before -= payment.amount
    } else if payment.means == .cash {
      within.cash += payment.amount
    } else {
      within.bank += payment.amount
    }
  }

  /// With the balances before and after.
  var figures: LevyStatement.Figures {
    let after = before + within.due - within.waived - within.collected
    var figures = within
    figures.openingArrears = max(.zero, before)
    figures.openingAdvances = max(.zero, .zero - before)
    figures.closingArrears = max(.zero, after)
    figures.closingAdvances = max(.zero, .zero - after)
    figures.paidAhead = min(figures.collected, figures.closingAdvances)
    return figures
  }
}

extension LevyStatement.Figures {
  fileprivate mutating func add(_ other: Self) {
    openingArrears += other.openingArrears
    openingAdvances += other.openingAdvances
    due += other.due
    waived += other.waived
    cash += other.cash
    bank += other.bank
    paidAhead += other.paidAhead
    closingArrears += other.closingArrears
    closingAdvances += other.closingAdvances
  }
}
