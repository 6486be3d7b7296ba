import AssessmentKit
import CivilTime

@testable import Ledger

/// A consistent book of one month, other for every seed, with the figures its owner would state.
struct GeneratedBook {
  struct Row {
    var day: Int
    var text: String
    var account: String
    var received = 0
    var paid = 0
    var proof = "N-1"
    var contra = ""
  }

  var rows: [Row] = []
  var closingStock = 0
  static let period = Day(number: 20_513)...Day(number: 20_543)  // March 2026

  private var state: UInt64

  init(seed: UInt64) {
    state = seed
    rows = [
      Row(day: 1, text: "Kas awal", account: "Saldo awal", received: 2_000_000),
      Row(day: 1, text: "Stok awal", account: "3-000", received: 400_000, contra: "Persediaan"),
    ]
    if next(2) == 0 {
      rows.append(
        Row(day: 1, text: "Oven", account: "Saldo awal", received: 4_800_000, contra: "Peralatan")
      )
      rows.append(
        Row(
          day: 31,
          text: "Penyusutan",
          account: "Beban penyusutan",
          paid: 100_000,
          contra: "Akumulasi penyusutan"
        )
      )
    }
    for day in 2...30 {
      rows.append(
        Row(
          day: day,
          text: "Penjualan hari ini",
          account: "Penjualan",
          received: 1_000 * (50 + next(200))
        )
      )
      switch next(6) {
      case 0:
        rows.append(
          Row(day: day, text: "Tepung, gula", account: "Pembelian", paid: 1_000 * (20 + next(40)))
        )
      case 1:
        rows.append(
          Row(
            day: day,
            text: "Ongkos kirim",
            account: "beban transportasi",
            paid: 1_000 * (1 + next(20))
          )
        )
      case 2:
        rows.append(
          Row(
            day: day,
            text: "Ambil untuk rumah tangga",
            account: "Prive",
            paid: 1_000 * (10 + next(30))
          )
        )
      case 3:
        rows.append(
          Row(
            day: day,
            text: "Pesanan kantor",
            account: "Penjualan",
            received: 250_000,
            contra: "Piutang usaha"
          )
        )
      case 4: rows.append(Row(day: day, text: "Setor ke bank", account: "Bank", paid: 50_000))
      default:
        rows.append(
          Row(day: day, text: "Tambah modal", account: "Setoran modal", received: 100_000)
        )
      }
    }
    closingStock = 1_000 * (100 + next(600))
  }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  var csv: String {
    "tanggal,uraian,akun,masuk,keluar,bukti,lawan\n"
      + rows.map { row in
        let received = row.received == 0 ? "" : "\(row.received)"
        let paid = row.paid == 0 ? "" : "\(row.paid)"
        return
          "\(row.day)-3-2026,\"\(row.text)\",\(row.account),\(received),\(paid),\(row.proof),\(row.contra)\n"
      }.joined()
  }

  var book: CashBook { BookReader.read(Array(csv.utf8)).book }

  /// What an owner who makes no mistake would count and state.
  var figures: BookFigures {
    var figures = BookFigures(period: Self.period, closingStock: Rupiah(closingStock))
    let own = book.statements(figures)
    figures.countedCash = own.assets.first { book.kind($0.account) == .cash }?.amount ?? .zero
    figures.statedAssets = own.totalAssets
    figures.statedLiabilities = own.totalLiabilities
    figures.statedEquity = own.equity
    figures.statedCostOfSales = own.costOfSales
    figures.taxTurnover = own.sales
    return figures
  }

  /// The checks that find something, with these figures.
  func broken(_ figures: BookFigures) -> Set<String> {
    let examined = BookCase(book: book, figures: figures, rules: BookRules())
    return Set(BookCheck.all.filter { !($0.findings(examined) ?? []).isEmpty }.map(\.code))
  }
}
