import AssessmentKit
import CivilTime
import CurriculumModel
import Testing

@testable import Ledger

@Suite("Cash books as people write them")
struct BookReaderTests {
  private static let head = "tanggal,uraian,akun,masuk,keluar,bukti,lawan\n"

  /// A row; day of the month, amount, debit and credit account.
  static let rows: [(String, String)] = [
    ("1-3-2026,Kue,Penjualan,150.000,,,", "2026-03-01 150000 Kas Penjualan"),
    ("2026-03-01,Kue,PENJUALAN,Rp 150.000,,,", "2026-03-01 150000 Kas Penjualan"),
    ("01/03/2026,\"Kue, roti\",4-100,\"150.000,00\",,,", "2026-03-01 150000 Kas Penjualan"),
    ("1.3.2026,Gula,pembelian,,80000,N-1,", "2026-03-01 80000 Pembelian Kas"),
    ("1-3-2026,Pesanan,Sales,250000,,,Piutang usaha", "2026-03-01 250000 Piutang usaha Penjualan"),
    (
      "1-3-2026,Susut,Depreciation,,100000,,Akumulasi penyusutan",
      "2026-03-01 100000 Beban penyusutan Akumulasi penyusutan"
    ),
  ]

  @Test("Dates, amounts and accounts are read in their usual forms", arguments: rows)
  func row(text: String, expected: String) {
    for line in ["\n", "\r\n"] {
      let (book, findings) = BookReader.read(
        Array((Self.head.dropLast() + line + text + line).utf8)
      )
      #expect(findings == [])
      let read = book.entries.map { entry in
        let names = [entry.debit, entry.credit].map { book.chart.accounts[$0].title.text(in: "id") }
        return "\(entry.day) \(entry.amount.amount) \(names.joined(separator: " "))"
      }
      #expect(read == [expected])
    }
  }

  @Test("Semicolons, tabs, English headings and a byte order mark are understood")
  func shapes() {
    for sign in [";", "\t"] {
      let text =
        ["date", "description", "account", "in", "out"].joined(separator: sign) + "\n"
        + ["1-3-2026", "Cake", "Sales", "150000", ""].joined(separator: sign)
      let (book, findings) = BookReader.read([0xEF, 0xBB, 0xBF] + Array(text.utf8))
      #expect(findings == [])
      #expect(book.entries.map(\.amount) == [Rupiah(150_000)])
      #expect(book.entries.map { book.text(of: $0) } == ["Cake"])
    }
  }

  /// A row; the code and the column of what is wrong.
  static let unsound: [(String, String, Int)] = [
    ("31-2-2026,Kue,Penjualan,1,,,", "book.date", 1), (",Kue,Penjualan,1,,,", "book.date", 1),
    ("1-3-2026,,Penjualan,1,,,", "book.text", 10),
    ("1-3-2026,Kue,Penjualn,1,,,", "book.account", 14),
    ("1-3-2026,Kue,,1,,,", "book.account", 14),
    ("1-3-2026,Kue,Penjualan,abc,,,", "book.amount", 24),
    ("1-3-2026,Kue,Penjualan,-5,,,", "book.amount", 24),
    ("1-3-2026,Kue,Penjualan,,,,", "book.amount", 24),
    ("1-3-2026,Kue,Penjualan,1,2,,", "book.amount", 26),
    ("1-3-2026,Kue,Kas,1,,,", "book.same-account", 14),
    ("1-3-2026,\"Kue,Penjualan,1,,,", "book.quote", 1),
  ]

  @Test("Every bad row is named with line, column and what to do", arguments: unsound)
  func bad(text: String, code: String, column: Int) {
    let good = "2-3-2026,Kue,Penjualan,5,,,\n"
    let (book, findings) = BookReader.read(Array((Self.head + good + text).utf8))
    #expect(findings.map(\.code) == [code])
    #expect(findings.map(\.line) == [3])
    #expect(findings.map(\.column) == [column])
    #expect(book.entries.count == 1)
  }

  @Test("All bad rows come at once")
  func all() {
    let text = Self.head + "x,,y,z,,,\n" + "1-3-2026,Kue,Penjualan,5,,,\n" + "1-3-2026,Kue,?,5,,,\n"
    let findings = BookReader.read(Array(text.utf8)).findings
    #expect(findings.map(\.line) == [2, 2, 2, 2, 4])
  }

  @Test("A file without headings, or without anything, says so")
  func empty() {
    #expect(BookReader.read([]).findings.map(\.code) == ["book.empty"])
    #expect(BookReader.read(Array("1,2,3\n".utf8)).findings.map(\.code) == ["book.headings"])
  }

  @Test("No bytes whatever make it trap")
  func hostile() {
    var state: UInt64 = 1
    let signs = Array("\",;\t\n\r-/.0123456789RpKas\u{FEFF}é".utf8)
    for _ in 0..<3_000 {
      var bytes = Array(Self.head.utf8)
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(
          state >> 60 == 0
            ? UInt8(truncatingIfNeeded: state >> 40) : signs[Int(state >> 33) % signs.count]
        )
      }
      let book = BookReader.read(bytes).book
      #expect(book.entries.allSatisfy { $0.amount > .zero && $0.debit != $0.credit })
      #expect(book.entries.allSatisfy { $0.line > 1 && !book.text(of: $0).isEmpty })
    }
  }
}
