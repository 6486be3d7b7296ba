public import AssessmentKit
import CivilTime
public import CurriculumModel

/// The statements as they are printed: sections of labelled amounts, in both languages.
public struct StatementPages: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public enum Weight: String, Hashable, Sendable {
      case plain, sum
    }

    public var label: LocalizedText
    /// `nil` for a row of words.
    public var amount: Rupiah?
    public var weight: Weight
  }

  public struct Section: Hashable, Sendable {
    public var title: LocalizedText
    public var rows: [Row]
  }

  public var sections: [Section] = []
  private let chart: ChartOfAccounts

  /// Position, profit and loss, cash flow, notes, and the final tax where it is worked out.
  public init(_ statements: Statements, chart: ChartOfAccounts, tax: FinalTax? = nil) {
    self.chart = chart
    sections = [
      position(statements), profitAndLoss(statements), cashFlow(statements), notes(statements),
    ]
    if let tax { sections.append(Self.section(tax)) }
  }

  private func position(_ own: Statements) -> Section {
    var rows = own.assets.map(account)
    if own.closingStock != .zero {
      rows.append(plain("Persediaan", "Stock", own.closingStock))
    }
    rows.append(sum("Jumlah aset", "Total assets", own.totalAssets))
    rows += own.liabilities.map(account)
    rows.append(sum("Jumlah liabilitas", "Total liabilities", own.totalLiabilities))
    rows += [
      plain("Ekuitas awal", "Opening equity", own.openingEquity),
      plain("Setoran modal", "Owner's contributions", own.contributions),
      plain("Laba (rugi) periode ini", "Profit (loss) of the period", own.profit),
      plain("Prive", "Drawings", .zero - own.drawings),
      sum("Jumlah ekuitas", "Total equity", own.equity),
      sum(
        "Jumlah liabilitas dan ekuitas",
        "Total liabilities and equity",
        own.totalLiabilities + own.equity
      ),
    ]
    return Section(
      title: LocalizedText(
        id: "Laporan posisi keuangan per \(own.period.upperBound)",
        en: "Statement of financial position at \(own.period.upperBound)"
      ),
      rows: rows
    )
  }

  private func profitAndLoss(_ own: Statements) -> Section {
    var rows = [
      plain("Penjualan", "Sales", own.sales),
      plain("Persediaan awal", "Opening stock", own.openingStock),
      plain("Pembelian", "Purchases", own.purchases),
      plain("Persediaan akhir", "Closing stock", .zero - own.closingStock),
      sum("Harga pokok penjualan", "Cost of sales", own.costOfSales),
      sum("Laba kotor", "Gross profit", own.grossProfit),
    ]
    if own.otherIncome != .zero {
      rows.append(plain("Pendapatan lain", "Other income", own.otherIncome))
    }
    rows += own.expenses.map(account)
    rows += [
      sum("Jumlah beban", "Total expenses", own.totalExpenses),
      sum("Laba (rugi)", "Profit (loss)", own.profit),
    ]
    return Section(
      title: LocalizedText(
        id: "Laporan laba rugi \(own.period.lowerBound) sampai \(own.period.upperBound)",
        en: "Profit and loss, \(own.period.lowerBound) to \(own.period.upperBound)"
      ),
      rows: rows
    )
  }

  private func cashFlow(_ own: Statements) -> Section {
    func kind(_ line: Statements.Line) -> Account.Kind { chart.accounts[line.account].kind }
    func part(_ kinds: Set<Account.Kind>) -> [Statements.Line] {
      own.flows.filter { kinds.contains(kind($0)) }
    }
    func total(_ lines: [Statements.Line]) -> Rupiah { lines.reduce(.zero) { $0 + $1.amount } }
    let investing = part([.equipment, .accumulatedDepreciation])
    let financing = part([.contribution, .drawings, .loan])
    let operating = own.flows.filter { !investing.contains($0) && !financing.contains($0) }
    var rows = [plain("Kas dan bank awal", "Opening cash and bank", own.openingMoney)]
    rows += operating.map(account)
    rows.append(sum("Arus kas operasi", "Operating cash flow", total(operating)))
    rows += investing.map(account)
    rows.append(sum("Arus kas investasi", "Investing cash flow", total(investing)))
    rows += financing.map(account)
    rows.append(sum("Arus kas pendanaan", "Financing cash flow", total(financing)))
    rows.append(sum("Kas dan bank akhir", "Closing cash and bank", own.closingMoney))
    return Section(title: LocalizedText(id: "Laporan arus kas", en: "Cash flow"), rows: rows)
  }

  private func notes(_ own: Statements) -> Section {
    Section(
      title: LocalizedText(id: "Catatan atas laporan keuangan", en: "Notes"),
      rows: [
        words(
          "Disusun menurut SAK EMKM, atas dasar akrual dan biaya historis, dalam rupiah penuh.",
          "Drawn up under SAK EMKM, on the accrual basis and at historical cost, in whole rupiah."
        ),
        words(
          "Peralatan disusutkan dengan garis lurus tanpa nilai residu.",
          "Equipment is depreciated straight-line, without residual value."
        ),
        words(
          "Persediaan dinilai menurut hitungan pemilik pada akhir periode.",
          "Stock is as counted by the owner at the end of the period."
        ),
      ]
    )
  }

  private static func section(_ tax: FinalTax) -> Section {
    var rows = tax.months.map { month in
      let name = month.month.description
      return Row(
        label: LocalizedText(
          id:
            "\(name): omzet \(month.turnover.text(in: "id")), kena pajak \(month.taxable.text(in: "id"))",
          en:
            "\(name): turnover \(month.turnover.text(in: "en")), taxable \(month.taxable.text(in: "en"))"
        ),
        amount: month.tax,
        weight: .plain
      )
    }
    rows.append(
      Row(
        label: LocalizedText(id: "Jumlah PPh final", en: "Total final tax"),
        amount: tax.total,
        weight: .sum
      )
    )
    return Section(
      title: LocalizedText(id: "PPh final per bulan", en: "Final income tax by month"),
      rows: rows
    )
  }

  private func account(_ line: Statements.Line) -> Row {
    Row(label: chart.accounts[line.account].title, amount: line.amount, weight: .plain)
  }

  private func plain(_ id: String, _ en: String, _ amount: Rupiah) -> Row {
    Row(label: LocalizedText(id: id, en: en), amount: amount, weight: .plain)
  }

  private func sum(_ id: String, _ en: String, _ amount: Rupiah) -> Row {
    Row(label: LocalizedText(id: id, en: en), amount: amount, weight: .sum)
  }

  private func words(_ id: String, _ en: String) -> Row {
    Row(label: LocalizedText(id: id, en: en), amount: nil, weight: .plain)
  }
}
