import AssessmentKit
import CivilTime
import CurriculumModel
import Diagnostics
import Ledger

/// The final income tax by month, worked out from turnover and held against what was handed in.
struct FinalTaxRules {
  /// In percent.
  let rate: ExactDecimal
  /// Of individuals, for a calendar year.
  let exemption: Rupiah
  /// Up to which turnover of a year the final tax applies at all.
  let ceiling: Rupiah
  let chart: ChartOfAccounts

  init(_ element: MarkupElement, chart: ChartOfAccounts) throws(AssessorFault) {
    rate = try Self.rate.value(in: element)
    exemption = Rupiah(try Self.exemption.value(in: element).mantissa * 1_000_000)
    ceiling = Rupiah(try Self.ceiling.value(in: element).mantissa * 1_000_000)
    self.chart = chart
  }

  private static let rate = ConfigurationFigure(
    "rate",
    in: ExactDecimal(0)...ExactDecimal(100)
  )
  private static let exemption = millions("exemptMillions")
  private static let ceiling = millions("ceilingMillions")

  private static func millions(_ name: String) -> ConfigurationFigure {
    ConfigurationFigure(name, in: ExactDecimal(0)...ExactDecimal(1_000_000), isWhole: true)
  }

  static func check(_ element: MarkupElement) -> [Diagnostic] {
    [rate, exemption, ceiling].flatMap { $0.check(element, code: "BKP001") }
  }

  static let fields = [
    SubmissionField(
      name: "taxpayer",
      kind: .choice,
      label: LocalizedText(id: "Wajib pajak", en: "Taxpayer"),
      choices: [
        .init(
          value: "individual",
          label: LocalizedText(id: "Perorangan", en: "An individual")
        ),
        .init(
          value: "company",
          label: LocalizedText(id: "Badan (PT, CV, koperasi)", en: "A company or cooperative")
        ),
      ]
    ),
    SubmissionField(
      name: "taxes",
      kind: .text,
      label: LocalizedText(
        id:
          "Pajak per bulan sejak Januari: baris judul \"bulan,omzet,pajak\", lalu satu baris satu "
          + "bulan (2026-03); kosongkan omzet bila buku kas dilampirkan",
        en:
          "Tax by month since January: headings \"month,turnover,tax\", then a line for each month "
          + "(2026-03); leave the turnover empty where a cash book is attached"
      ),
      isPersonal: true
    ),
    SubmissionField(
      name: "book",
      kind: .file,
      label: LocalizedText(
        id: "Buku kas bulan-bulan itu (CSV), bila ada",
        en: "The cash book of these months (CSV), if there is one"
      ),
      isRequired: false,
      isPersonal: true
    ),
    SubmissionField(
      name: "entries",
      kind: .text,
      label: LocalizedText(
        id: "Atau isi buku kas, satu baris satu catatan, dengan baris judul",
        en: "Or the book itself, one line an entry, with its line of headings"
      ),
      isRequired: false,
      isPersonal: true
    ),
  ]

  /// - Parameter sales: by month, of the book that came along; `nil` without one.
  func outcome(_ table: TaxTable, isIndividual: Bool, sales: [Month: Rupiah]?) -> Outcome {
    let turnover = table.rows.map { $0.turnover ?? sales?[$0.month] ?? .zero }
    let crossing = crossing(of: table, turnover)
    let wrong =
      (sales.map { unlikeTheBook(table, $0) } ?? [])
      + wrongAmounts(table, turnover, isIndividual: isIndividual)
      + crossing.filter { $0.level == .error }
    let right = max(0, table.rows.count - wrong.count)
    return Outcome(
      wrong.isEmpty ? .passed : .failed,
      score: Score(
        scaled: Double(right) / Double(max(1, table.rows.count)),
        raw: Double(right),
        max: Double(table.rows.count)
      ),
      findings: (wrong.isEmpty ? [sound(table)] : wrong) + crossing.filter { $0.level != .error },
      period: table.rows.first.flatMap { first in
        table.rows.last.flatMap { CoveredPeriod(from: first.month.first, through: $0.month.last) }
      }
    )
  }

  /// Months whose turnover is another than the book's sales.
  private func unlikeTheBook(_ table: TaxTable, _ sales: [Month: Rupiah]) -> [Finding] {
    table.rows.compactMap { row in
      guard let written = row.turnover, written != sales[row.month] ?? .zero else { return nil }
      return TableFindings.row(
        row.line,
        "tax.turnover",
        "taxes",
        id:
          "omzetnya berbeda dari penjualan bulan itu dalam buku kas. Samakan; setoran modal dan "
          + "pinjaman bukan omzet.",
        en: "the turnover differs from that month's sales in the cash book. Make them equal; "
          + "contributions and loans are no turnover."
      )
    }
  }

  /// Months whose tax is another than what is due.
  private func wrongAmounts(
    _ table: TaxTable,
    _ turnover: [Rupiah],
    isIndividual: Bool
  ) -> [Finding] {
    let due = FinalTax(
      turnover: zip(table.rows, turnover).map { ($0.month, $1) },
      rate: rate,
      exemption: isIndividual ? exemption : .zero
    )
    return zip(table.rows, due.months).compactMap { row, month in
      guard row.tax != month.tax else { return nil }
      let isLess = row.tax < month.tax
      return TableFindings.row(
        row.line,
        "tax.amount",
        "taxes",
        id: "pajaknya \(isLess ? "kurang" : "terlalu besar"). " + hint(isIndividual, row.month).id,
        en: "the tax is too \(isLess ? "low" : "high"). " + hint(isIndividual, row.month).en
      )
    }
  }

  /// What follows from a turnover above the ceiling: the final tax goes on to the year's end, where
  /// the law says so, and another tax begins with the next year.
  private func crossing(of table: TaxTable, _ turnover: [Rupiah]) -> [Finding] {
    var sum = Rupiah.zero
    for (row, amount) in zip(table.rows, turnover) {
      sum = sum + amount
      guard sum > ceiling else { continue }
      let goesOn = FinalTaxLaw.goesOnToTheYearsEnd[row.month.first] ?? false
      return [goesOn ? goingOn(in: row.month.year) : beyond]
    }
    return []
  }

  private func goingOn(in year: Int) -> Finding {
    let limit = ceiling.amount / 1_000_000
    return Finding(
      .warning,
      "tax.ceiling",
      about: "taxes",
      id:
        "Omzet tahun \(year) sudah melewati Rp\(limit) juta. PPh final tetap berlaku sampai akhir "
        + "\(year); mulai Januari \(year + 1) pajaknya dihitung dengan tarif umum. Siapkan dengan "
        + "bantuan kantor pajak.",
      en:
        "The turnover of \(year) is above Rp\(limit) million. The final tax goes on to the end of "
        + "\(year); from January \(year + 1) the general rates apply. Prepare for it with the tax "
        + "office."
    )
  }

  private var beyond: Finding {
    Finding(
      .error,
      "tax.ceiling",
      about: "taxes",
      id:
        "Omzet setahun melewati batas PPh final, jadi pajaknya dihitung dengan cara lain. Minta "
        + "bantuan kantor pajak.",
      en:
        "The year's turnover is above what the final tax is for, so another tax applies. Ask the "
        + "tax office."
    )
  }

  private func sound(_ table: TaxTable) -> Finding {
    Finding(
      .valid,
      "tax.sound",
      about: "taxes",
      id: "Pajak \(table.rows.count) bulan sudah benar.",
      en: "The tax of all \(table.rows.count) months is right."
    )
  }

  private func hint(_ isIndividual: Bool, _ month: Month) -> (id: String, en: String) {
    let rounding: (id: String, en: String) =
      switch FinalTaxLaw.rounding[month.first] ?? .down {
      case .down: ("bulatkan ke bawah", "round down")
      case .halfUp:
        (
          "bulatkan ke rupiah penuh, setengah rupiah ke atas",
          "round to whole rupiah, half a rupiah up"
        )
      }
    let isExempt = isIndividual && FinalTaxLaw.exemptsIndividuals[month.first] == true
    let millions = exemption.amount / 1_000_000
    return isExempt && millions > 0
      ? (
        "Kenakan \(rate) persen hanya pada bagian omzet yang, dijumlah sejak Januari, melewati "
          + "Rp\(millions) juta; \(rounding.id).",
        "Take \(rate) percent only of the turnover that, added up since January, lies above "
          + "Rp\(millions) million; \(rounding.en)."
      )
      : (
        "Kenakan \(rate) persen pada omzet bulan itu; \(rounding.id).",
        "Take \(rate) percent of that month's turnover; \(rounding.en)."
      )
  }
}
