import AssessmentKit
import CivilTime
import Diagnostics
import Readings
import SeparatedValues

/// Reads a cash book from a table as `TableForm.cashBook` has it.
///
/// Money received from an account stands under `masuk`, money paid for one under `keluar`; `lawan`
/// names what moved on the other side when it was not cash.
public struct BookReader {
  private let chart: ChartOfAccounts
  private let bytes: [UInt8]
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
    var reader: BookReader
    do throws(UndecodableText) {
      reader = BookReader(try TextDecoder.utf8(bytes), chart)
      reader.read()
    } catch {
      reader = BookReader([], chart)
      reader.report(TableFinding(line: error.line, .text(error)))
    }
    return (
      CashBook(chart: chart, entries: reader.entries, bytes: reader.bytes), reader.findings
    )
  }

  private init(_ bytes: [UInt8], _ chart: ChartOfAccounts) {
    self.bytes = bytes
    self.chart = chart
    cash = chart.first(.cash) ?? 0
  }

  private mutating func read() {
    var rows = RowScanner(bytes)
    guard rows.next() else { return report(TableFinding(line: 1, .empty)) }
    let columns: BookColumns
    do throws(TableRefusal) {
      let cells = rows.fields.map { rows.text($0) }
      let starts = rows.fields.map { $0.lowerBound - rows.start + 1 }
      columns = BookColumns(try TableHead(cells, line: rows.line, columns: starts, of: .cashBook))
    } catch {
      for finding in error.all { report(finding) }
      return
    }
    entries.reserveCapacity(bytes.count / 48)
    var isBare = true
    while rows.next() {
      if rows.isBlank, !rows.isMalformed { continue }
      isBare = false
      if rows.isMalformed {
        report(TableFinding(line: rows.line, column: 1, .quote))
      } else if let problem = columns.shapeProblem(
        rows.fields.count,
        { rows.fields.map { rows.text($0) } }
      ) {
        report(TableFinding(line: rows.line, column: 1, problem))
      } else {
        take(rows, columns)
      }
    }
    if isBare { report(TableFinding(line: 1, .noRows)) }
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
    let day = read(rows, date, "book.date", id: "Tanggalnya", en: "The date") {
      bytes,
      range throws(Misreading) in try PlainField.day(bytes, range)
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
    guard let into = amount(received, rows), let out = amount(paid, rows) else { return nil }
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

  /// 0 for an empty cell.
  private mutating func amount(_ range: Range<Int>, _ rows: RowScanner) -> Int? {
    if range.isEmpty { return 0 }
    let read = read(rows, range, "book.amount", id: "Jumlahnya", en: "The amount") {
      bytes,
      range throws(Misreading) in
      let rupiah = try PlainField.rupiah(bytes, range)
      if rupiah < .zero { throw .range(0...Rupiah.greatest.amount, isRupiah: true) }
      return rupiah.amount
    }
    // Whoever wrote a cell that can't be read meant something by it: it is not empty.
    return read
  }

  /// A cell of some kind; `nil`, with a finding, for one that can't be read.
  private mutating func read<Value>(
    _ rows: RowScanner,
    _ range: Range<Int>,
    _ code: String,
    id: String,
    en: String,
    _ reading: ([UInt8], Range<Int>) throws(Misreading) -> Value
  ) -> Value? {
    do throws(Misreading) { return try reading(bytes, range) } catch {
      let (expected, fix) = (error.expected, error.fix)
      report(
        code,
        rows,
        range,
        id: "\(id) tidak terbaca, seharusnya \(expected.id).",
        en: "\(en) can't be read, expected \(expected.en).",
        fixID: fix.id.sentence,
        fixEN: fix.en.sentence
      )
      findings[findings.count - 1].unquotedID = "\(id): \(error.unquoted.id)."
      findings[findings.count - 1].unquotedEN = "\(en): \(error.unquoted.en)."
      return nil
    }
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
    // No-break spaces, as a spreadsheet pads with them.
    while end > start + 1, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 { start += 2 }
    while end > start + 1, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 { end -= 2 }
    return start..<end
  }

  /// What is wrong with the table itself.
  private mutating func report(_ finding: TableFinding) {
    let (what, fix) = (finding.problem.what, finding.problem.fix)
    let code = finding.problem.findingCode.dropFirst("table.".count)
    report(
      code == "no-rows" ? "book.no-entries" : "book.\(code)",
      finding.line,
      max(1, finding.column),
      id: what.id.sentence,
      en: what.en.sentence,
      fixID: fix.id.sentence,
      fixEN: fix.en.sentence
    )
    let unquoted = finding.problem.unquoted
    findings[findings.count - 1].unquotedID = unquoted.id.sentence
    findings[findings.count - 1].unquotedEN = unquoted.en.sentence
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

extension String {
  /// With a capital and a full stop.
  fileprivate var sentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
