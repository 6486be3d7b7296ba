import CivilTime

/// A synthetic cash book of so many months before a day, with the figures that follow from it.
struct SampleBook {
  let end: Day
  private let months: Int

  init(before today: Day, months: Int) {
    let date = today.date
    let first = Day(year: date.year, month: date.month, day: 1) ?? today
    end = first.adding(days: -1)
    self.months = max(1, months)
  }

  private static let (opening, sales, purchases) = (1_000_000, 500_000, 200_000)

  var entries: String {
    var lines = ["tanggal,uraian,akun,masuk,keluar,bukti"]
    for back in (0..<months).reversed() {
      let date = end.adding(months: -back).date
      func day(_ number: Int) -> String { "\(number)-\(date.month)-\(date.year)" }
      if back == months - 1 { lines.append("\(day(1)),Kas awal,Saldo awal,\(Self.opening),,") }
      lines.append("\(day(5)),Penjualan,Penjualan,\(Self.sales),,")
      lines.append("\(day(6)),Bahan,Pembelian,,\(Self.purchases),N-\(date.month)")
    }
    return lines.joined(separator: "\n")
  }

  var cash: Int { Self.opening + months * (Self.sales - Self.purchases) }
  var costOfSales: Int { months * Self.purchases }
}
