import AssessmentKit
import CivilTime
import SeparatedValues

/// Reads a cash book from comma-separated values.
///
/// The first line has the headings `tanggal, uraian, akun, masuk, keluar` and, if wanted, `bukti` and
/// `lawan` (or `date, description, account, in, out, proof, contra`), in any order. Fields stand
/// apart by `,`, `;` or a tab, whichever the first line uses. Money received from an account stands
/// under `masuk`, money paid for one under `keluar`; `lawan` names what moved on the other side when
/// it was not cash.
public struct BookReader {
  private let chart: ChartOfAccounts
  private let bytes: [UInt8]
  private let separator: UInt8
  private let cash: Int
  private var findings: [BookFinding] = []
  private var entries: [CashBook.Entry] = []
  private var names = AccountNames()

  /// The book with every sound row, and a finding for every other.
  ///
  /// - Complexity: O(bytes).
  public static func read(
    _ bytes: [UInt8],
    chart: ChartOfAccounts = .standard
  ) -> (book: CashBook, findings: [BookFinding]) {
    var reader = BookReader(bytes, chart)
    reader.read()
    return (
      CashBook(chart: chart, entries: reader.entries, bytes: reader.bytes), reader.findings
    )
  }

  private init(_ bytes: [UInt8], _ chart: ChartOfAccounts) {
    self.bytes = bytes
    self.chart = chart
    cash = chart.first(.cash) ?? 0
    separator = RowScanner.separator(of: bytes)
  }

  private mutating func read() {
    var rows = RowScanner(bytes, separator: separator)
    guard rows.next() else {
      report(
        "book.empty",
        1,
        id: "Berkasnya kosong.",
        en: "The file is empty.",
        fixID: "Isi baris judul dan paling sedikit satu catatan.",
        fixEN: "Write the headings and at least one entry."
      )
      return
    }
    let columns = BookColumns(rows.fields.map { trimmed($0).lowercased() })
    guard columns.missing.isEmpty else {
      let id = columns.missing.map { $0.headings[0] }.joined(separator: ", ")
      let en = columns.missing.map { $0.headings.last ?? "" }.joined(separator: ", ")
      report(
        "book.headings",
        1,
        id: "Judul kolom kurang: \(id).",
        en: "Headings are missing: \(en).",
        fixID: "Tulis baris pertama: tanggal,uraian,akun,masuk,keluar,bukti.",
        fixEN: "Write the first line: date,description,account,in,out,proof."
      )
      return
    }
    entries.reserveCapacity(bytes.count / 48)
    while rows.next() {
      if rows.isMalformed {
        report(
          "book.quote",
          rows.line,
          id: "Tanda kutip tidak ditutup.",
          en: "A quote is not closed.",
          fixID: "Tutup tanda kutipnya, atau hapus.",
          fixEN: "Close the quote, or take it out."
        )
      } else if !rows.isBlank {
        take(rows, columns)
      }
    }
  }

  // MARK: One row

  private mutating func take(_ rows: borrowing RowScanner, _ columns: BookColumns) {
    let errors = findings.count
    func field(_ name: BookColumns.Name) -> Range<Int> {
      guard let position = columns[name], rows.fields.indices.contains(position) else {
        return rows.end..<rows.end
      }
      return blanksTrimmed(rows.fields[position])
    }
    let (date, text) = (field(.date), field(.text))
    let day = PlainField.day(bytes, date)
    if day == nil {
      report(
        "book.date",
        rows,
        date,
        id: "Tanggalnya tidak terbaca.",
        en: "The date can't be read.",
        fixID: "Tulis seperti 31-12-2026 atau 2026-12-31.",
        fixEN: "Write it as 31-12-2026 or 2026-12-31."
      )
    }
    if text.isEmpty {
      report(
        "book.text",
        rows,
        text,
        id: "Uraiannya kosong.",
        en: "The description is missing.",
        fixID: "Tulis untuk apa uangnya.",
        fixEN: "Say what the money was for."
      )
    }
    let account = self.account(field(.account), rows)
    let written = field(.contra)
    let contra = written.isEmpty ? cash : self.account(written, rows)
    let sides = amounts(field(.received), field(.paid), rows)
    guard findings.count == errors, let day, let account, let contra, let sides else { return }
    guard account != contra else {
      report(
        "book.same-account",
        rows,
        field(.account),
        id: "Akun dan lawannya sama.",
        en: "The account and its contra are the same.",
        fixID: "Pilih akun lain.",
        fixEN: "Choose another account."
      )
      return
    }
    entries.append(
      CashBook.Entry(
        line: rows.line,
        day: day,
        amount: Rupiah(sides.amount),
        debit: sides.isReceived ? contra : account,
        credit: sides.isReceived ? account : contra,
        hasProof: !field(.proof).isEmpty,
        text: text
      )
    )
  }

  /// Exactly one of the two columns has an amount above 0.
  private mutating func amounts(
    _ received: Range<Int>,
    _ paid: Range<Int>,
    _ rows: RowScanner
  ) -> (amount: Int, isReceived: Bool)? {
    let into = received.isEmpty ? 0 : PlainField.rupiah(bytes, received) ?? -1
    let out = paid.isEmpty ? 0 : PlainField.rupiah(bytes, paid) ?? -1
    if into < 0 { reportAmount(received, rows) }
    if out < 0 { reportAmount(paid, rows) }
    guard into >= 0, out >= 0 else { return nil }
    guard (into == 0) != (out == 0) else {
      let isBoth = into > 0
      report(
        "book.amount",
        rows,
        isBoth ? paid : received,
        id: isBoth ? "Kolom masuk dan keluar sama-sama terisi." : "Jumlahnya kosong.",
        en: isBoth ? "Both columns, in and out, are filled." : "The amount is missing.",
        fixID: "Isi salah satu: masuk atau keluar.",
        fixEN: "Fill in one of them: in or out."
      )
      return nil
    }
    return (into + out, into > 0)
  }

  private mutating func reportAmount(_ range: Range<Int>, _ rows: RowScanner) {
    report(
      "book.amount",
      rows,
      range,
      id: "Jumlahnya bukan angka rupiah.",
      en: "The amount is no number of rupiah.",
      fixID: "Tulis seperti 150000 atau 150.000.",
      fixEN: "Write it as 150000 or 150.000."
    )
  }

  private mutating func account(_ range: Range<Int>, _ rows: RowScanner) -> Int? {
    if let known = names.position(of: bytes, range, in: chart) { return known }
    let isMissing = range.isEmpty
    report(
      "book.account",
      rows,
      range,
      id: isMissing ? "Akunnya kosong." : "Akun ini tidak ada dalam daftar akun.",
      en: isMissing ? "The account is missing." : "This account is not in the chart.",
      fixID: "Pakai kode atau nama akun, misalnya Penjualan, Pembelian, atau Prive.",
      fixEN: "Use an account's code or name, such as Sales, Purchases or Drawings."
    )
    return nil
  }

  // MARK: Texts and findings

  private func blanksTrimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  private func trimmed(_ range: Range<Int>) -> String {
    var text = String(decoding: bytes[blanksTrimmed(range)], as: UTF8.self)
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    return TypedValue.trimmed(text)
  }

  private mutating func report(
    _ code: String,
    _ rows: RowScanner,
    _ range: Range<Int>,
    id: String,
    en: String,
    fixID: String,
    fixEN: String
  ) {
    let found = range.isEmpty ? nil : String(decoding: bytes[range].prefix(80), as: UTF8.self)
    report(
      code,
      rows.line,
      max(1, range.lowerBound - rows.start + 1),
      found,
      id: id,
      en: en,
      fixID: fixID,
      fixEN: fixEN
    )
  }

  private mutating func report(
    _ code: String,
    _ line: Int,
    _ column: Int = 1,
    _ found: String? = nil,
    id: String,
    en: String,
    fixID: String,
    fixEN: String
  ) {
    findings.append(
      BookFinding(
        code,
        line: line,
        column: column,
        found: found,
        id: id,
        en: en,
        fixID: fixID,
        fixEN: fixEN
      )
    )
  }
}

/// Names of accounts that were looked up before, so that a long book asks for each once.
private struct AccountNames {
  private var known: [UInt64: (range: Range<Int>, position: Int)] = [:]

  mutating func position(
    of bytes: [UInt8],
    _ range: Range<Int>,
    in chart: ChartOfAccounts
  ) -> Int? {
    // FNV-1a; the bytes themselves are compared after it.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    if let found = known[hash], bytes[found.range].elementsEqual(bytes[range]) {
      return found.position
    }
    guard !range.isEmpty,
      let position = chart.position(of: String(decoding: bytes[range], as: UTF8.self))
    else { return nil }
    known[hash] = (range, position)
    return position
  }
}
