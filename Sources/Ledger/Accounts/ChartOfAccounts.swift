import CurriculumModel

/// The accounts that a book may use, found by code or by name in any language.
public struct ChartOfAccounts: Hashable, Sendable {
  public let accounts: [Account]
  /// What each account is for, apart from its texts, since every entry asks for it several times.
  let kinds: [Account.Kind]
  private let positions: [String: Int]

  /// Earlier accounts win where two have one name.
  public init(_ accounts: [Account]) {
    self.accounts = accounts
    kinds = accounts.map(\.kind)
    var positions: [String: Int] = [:]
    for (position, account) in accounts.enumerated() {
      for name in [account.code] + account.title.entries.map(\.text) {
        if positions[name.lowercased()] == nil { positions[name.lowercased()] = position }
      }
    }
    self.positions = positions
  }

  /// The position of an account; upper and lower case are alike.
  public func position(of name: String) -> Int? { positions[name.lowercased()] }

  public func first(_ kind: Account.Kind) -> Int? {
    accounts.firstIndex { $0.kind == kind }
  }

  /// What SAK EMKM's statements are made of, for a business that sells goods or services.
  ///
  /// - Source: Ikatan Akuntan Indonesia, SAK EMKM (2016), chapters 4 to 6, and its illustrative
  ///   statements; the codes follow the usual order of Indonesian charts.
  public static let standard = ChartOfAccounts(rows: standardRows)

  private init(rows: [(String, Account.Kind, String, String)]) {
    self.init(
      rows.map { code, kind, id, en in
        Account(code: code, kind: kind, title: LocalizedText(id: id, en: en))
      }
    )
  }

  private static let standardRows: [(String, Account.Kind, String, String)] = [
    ("1-100", .cash, "Kas", "Cash"),
    ("1-110", .bank, "Bank", "Bank"),
    ("1-200", .receivable, "Piutang usaha", "Receivables"),
    ("1-300", .stock, "Persediaan", "Stock"),
    ("1-500", .equipment, "Peralatan", "Equipment"),
    ("1-590", .accumulatedDepreciation, "Akumulasi penyusutan", "Accumulated depreciation"),
    ("2-100", .payable, "Utang usaha", "Payables"),
    ("2-200", .loan, "Utang bank", "Bank loan"),
    ("3-000", .opening, "Saldo awal", "Opening balance"),
    ("3-100", .contribution, "Setoran modal", "Owner's contribution"),
    ("3-200", .drawings, "Prive", "Drawings"),
    ("4-100", .sales, "Penjualan", "Sales"),
    ("4-200", .otherIncome, "Pendapatan lain", "Other income"),
    ("5-100", .purchases, "Pembelian", "Purchases"),
    ("6-100", .expense, "Beban gaji", "Wages"),
    ("6-200", .expense, "Beban sewa", "Rent"),
    ("6-300", .expense, "Beban listrik dan air", "Electricity and water"),
    ("6-400", .expense, "Beban transportasi", "Transport"),
    ("6-500", .expense, "Beban kemasan", "Packaging"),
    ("6-600", .expense, "Beban bunga", "Interest"),
    ("6-700", .expense, "Beban pajak", "Taxes"),
    ("6-800", .depreciation, "Beban penyusutan", "Depreciation"),
    ("6-900", .expense, "Beban lain", "Other expenses"),
  ]
}
