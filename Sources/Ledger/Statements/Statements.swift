public import AssessmentKit
public import CivilTime

/// What the owner counted or stated beside the book.
public struct BookFigures: Hashable, Sendable {
  /// First and last day, both within.
  public var period: ClosedRange<Day>
  public var countedCash: Rupiah?
  /// What is on the shelf at the end; `nil` when nothing changed.
  public var closingStock: Rupiah?
  // What the owner's own statements say; `nil` for what they don't.
  public var statedAssets: Rupiah?
  public var statedLiabilities: Rupiah?
  public var statedEquity: Rupiah?
  public var statedCostOfSales: Rupiah?
  /// Turnover that was reported for the final tax, of the same months.
  public var taxTurnover: Rupiah?

  public init(period: ClosedRange<Day>, countedCash: Rupiah? = nil, closingStock: Rupiah? = nil) {
    self.period = period
    self.countedCash = countedCash
    self.closingStock = closingStock
  }
}

/// The statements of SAK EMKM for one period, in whole rupiah.
///
/// - Source: SAK EMKM (2016), chapters 4 (position), 5 (profit or loss) and 6 (notes).
public struct Statements: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    /// The account's position in the chart.
    public var account: Int
    public var amount: Rupiah
  }

  public var period: ClosedRange<Day>
  /// Never counting stock, which stands apart.
  public var assets: [Line] = []
  public var closingStock = Rupiah.zero
  public var liabilities: [Line] = []
  public var openingEquity = Rupiah.zero
  public var contributions = Rupiah.zero
  public var drawings = Rupiah.zero
  public var sales = Rupiah.zero
  public var otherIncome = Rupiah.zero
  public var openingStock = Rupiah.zero
  public var purchases = Rupiah.zero
  /// Depreciation among them.
  public var expenses: [Line] = []
  public var openingMoney = Rupiah.zero
  /// Money in and out by the other side's account, opening balances left out.
  public var flows: [Line] = []

  public var totalAssets: Rupiah { assets.reduce(closingStock) { $0 + $1.amount } }
  public var totalLiabilities: Rupiah { liabilities.reduce(.zero) { $0 + $1.amount } }
  public var costOfSales: Rupiah { openingStock + purchases - closingStock }
  public var grossProfit: Rupiah { sales - costOfSales }
  public var totalExpenses: Rupiah { expenses.reduce(.zero) { $0 + $1.amount } }
  public var profit: Rupiah { grossProfit + otherIncome - totalExpenses }
  public var equity: Rupiah { openingEquity + contributions - drawings + profit }
  public var closingMoney: Rupiah { flows.reduce(openingMoney) { $0 + $1.amount } }
}

extension CashBook {
  /// The statements of a book.
  ///
  /// - Complexity: O(entries + accounts).
  public func statements(_ figures: BookFigures) -> Statements {
    let count = chart.accounts.count
    var balances = Array(repeating: 0, count: count)
    var flows = Array(repeating: 0, count: count)
    var opening = 0
    for entry in entries {
      balances[entry.debit] += entry.amount.amount
      balances[entry.credit] -= entry.amount.amount
      let (debit, credit) = (kind(entry.debit), kind(entry.credit))
      if debit.isMoney, !credit.isMoney {
        if credit == .opening {
          opening += entry.amount.amount
        } else {
          flows[entry.credit] += entry.amount.amount
        }
      } else if credit.isMoney, !debit.isMoney {
        if debit == .opening {
          opening -= entry.amount.amount
        } else {
          flows[entry.debit] -= entry.amount.amount
        }
      }
    }
    var statements = Statements(period: figures.period)
    statements.openingMoney = Rupiah(opening)
    for (position, account) in chart.accounts.enumerated() {
      let balance = Rupiah(balances[position])
      let owed = Rupiah(-balances[position])
      if flows[position] != 0 {
        statements.flows.append(.init(account: position, amount: Rupiah(flows[position])))
      }
      guard balances[position] != 0 else { continue }
      switch account.kind {
      case .cash, .bank, .receivable, .equipment, .accumulatedDepreciation:
        statements.assets.append(.init(account: position, amount: balance))
      case .stock: statements.openingStock = statements.openingStock + balance
      case .payable, .loan: statements.liabilities.append(.init(account: position, amount: owed))
      case .opening: statements.openingEquity = statements.openingEquity + owed
      case .contribution: statements.contributions = statements.contributions + owed
      case .drawings: statements.drawings = statements.drawings + balance
      case .sales: statements.sales = statements.sales + owed
      case .otherIncome: statements.otherIncome = statements.otherIncome + owed
      case .purchases: statements.purchases = statements.purchases + balance
      case .expense, .depreciation:
        statements.expenses.append(.init(account: position, amount: balance))
      }
    }
    statements.closingStock = figures.closingStock ?? statements.openingStock
    return statements
  }
}
