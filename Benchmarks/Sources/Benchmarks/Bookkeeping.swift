import AssessmentKit
import CivilTime
import Foundation
import Ledger

/// A cash book of ten thousand lines: read, checked and turned into statements, against what Python's
/// csv module takes for reading it alone.
enum Bookkeeping {
  static func measure(rounds: Int, in folder: URL) throws -> [Measurement] {
    let text = book(lines: 10_000)
    let file = folder.appending(path: "book.csv")
    try Data(text.utf8).write(to: file)
    let bytes = Array(text.utf8)
    guard let first = Day("2026-01-01"), let last = Day("2026-12-31") else { return [] }
    var measurement = Measurement(
      name:
        "cash book of 10,000 lines: read, ten checks, statements, against Python's csv reading it",
      unit: "ms",
      ours: [],
      reference: [],
      goal: .ratioAtMost(2)
    )
    for round in 0...rounds {
      var entries = 0
      let took = seconds {
        let (book, findings) = BookReader.read(bytes)
        var figures = BookFigures(period: first...last)
        let own = book.statements(figures)
        figures.countedCash = own.closingMoney
        figures.statedAssets = own.totalAssets
        figures.statedLiabilities = own.totalLiabilities
        figures.statedEquity = own.equity
        figures.statedCostOfSales = own.costOfSales
        figures.taxTurnover = own.sales
        let examined = BookCase(book: book, figures: figures, rules: BookRules())
        let problems = BookCheck.all.compactMap { $0.findings(examined) }
        let pages = StatementPages(examined.statements, chart: book.chart)
        precondition(findings.isEmpty && problems.allSatisfy(\.isEmpty) && !pages.sections.isEmpty)
        entries = book.entries.count
      }
      precondition(entries == 10_000, "every line is an entry")
      let python = try python(reading: file)
      if round == 0 { continue }
      measurement.ours.append(took * 1_000)
      measurement.reference.append(python * 1_000)
    }
    return [measurement]
  }

  /// Seconds inside a Python that is running already, so that its start isn't counted.
  private static func python(reading file: URL) throws -> Double {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      """
      import csv, sys, time
      def read():
          with open(sys.argv[1], newline='', encoding='utf-8') as f:
              return sum(1 for _ in csv.reader(f))
      read()
      start = time.perf_counter()
      assert read() == 10001
      print(time.perf_counter() - start)
      """, file.path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: output, as: UTF8.self).trimmingCharacters(
      in: .whitespacesAndNewlines
    )
    return Double(text) ?? .nan
  }

  private static func book(lines: Int) -> String {
    var text = "tanggal,uraian,akun,masuk,keluar,bukti,lawan\n"
    text += "1-1-2026,Kas awal,Saldo awal,5000000,,,\n"
    for line in 1..<lines {
      let day = line * 365 / lines
      guard let date = Day("2026-01-01")?.adding(days: day).date else { continue }
      let written = "\(date.day)-\(date.month)-\(date.year)"
      switch line % 4 {
      case 0:
        text +=
          "\(written),\"Tepung, gula dan telur\",Pembelian,,\(20_000 + line % 900),N-\(line),\n"
      case 1: text += "\(written),Ongkos kirim pesanan,Beban transportasi,,12.500,N-\(line),\n"
      default: text += "\(written),Penjualan kue dan minuman,Penjualan,\(40_000 + line % 700),,,\n"
      }
    }
    return text
  }
}
