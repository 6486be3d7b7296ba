import AssessmentKit
import CivilTime
import Testing

@testable import Ledger

@Suite("Ten checks of a cash book")
struct BookCheckTests {
  @Test("Statements of any consistent book balance, and every check holds")
  func consistent() {
    for seed in 0..<300 as Range<UInt64> {
      let generated = GeneratedBook(seed: seed)
      let (book, problems) = BookReader.read(Array(generated.csv.utf8))
      #expect(problems == [])
      #expect(book.entries.count == generated.rows.count)
      let own = book.statements(generated.figures)
      #expect(own.totalAssets == own.totalLiabilities + own.equity, "seed \(seed)")
      let money = own.assets.filter { book.kind($0.account).isMoney }
      #expect(own.closingMoney == money.reduce(.zero) { $0 + $1.amount }, "seed \(seed)")
      #expect(generated.broken(generated.figures) == [], "seed \(seed)")
    }
  }

  struct Mistake: Sendable {
    var name: String
    var make: @Sendable (inout GeneratedBook, inout BookFigures) -> Void
    /// What finds it.
    var codes: Set<String>
  }

  /// Each after the figures were stated, as it would happen.
  static let mistakes: [Mistake] = [
    Mistake(
      name: "assets stated too high",
      make: { _, figures in
        figures.statedAssets = (figures.statedAssets ?? .zero) + Rupiah(1)
      },
      codes: ["book.balance"]
    ),
    Mistake(
      name: "equity and assets stated too high alike",
      make: { _, figures in
        figures.statedAssets = (figures.statedAssets ?? .zero) + Rupiah(1)
        figures.statedEquity = (figures.statedEquity ?? .zero) + Rupiah(1)
      },
      codes: ["book.balance", "book.equity"]
    ),
    Mistake(
      name: "a payment left out",
      make: { book, _ in
        book.rows.append(.init(day: 15, text: "Gas", account: "Beban lain", paid: 20_000))
      },
      codes: ["book.cash-count", "book.balance", "book.equity"]
    ),
    Mistake(
      name: "cash taken from the till",
      make: { _, figures in
        figures.countedCash = (figures.countedCash ?? .zero) - Rupiah(5_000)
      },
      codes: ["book.cash-count"]
    ),
    Mistake(
      name: "closing stock forgotten in cost of sales",
      make: { book, figures in
        figures.statedCostOfSales = (figures.statedCostOfSales ?? .zero) + Rupiah(book.closingStock)
      },
      codes: ["book.cost-of-sales"]
    ),
    Mistake(
      name: "school fees among the expenses",
      make: { book, figures in
        book.rows.append(
          .init(day: 9, text: "Bayar UANG SEKOLAH", account: "Beban lain", paid: 7_000)
        )
        figures = book.figures
      },
      codes: ["book.household"]
    ),
    Mistake(
      name: "a payment without proof",
      make: { book, figures in
        book.rows.append(.init(day: 9, text: "Gas", account: "Beban lain", paid: 7_000, proof: ""))
        figures = book.figures
      },
      codes: ["book.proof"]
    ),
    Mistake(
      name: "a date of another month",
      make: { book, figures in
        book.rows.append(.init(day: 9, text: "Gas", account: "Beban lain", paid: 7_000))
        figures = book.figures
        figures.period = figures.period.lowerBound.adding(days: 10)...figures.period.upperBound
      },
      codes: ["book.period"]
    ),
    Mistake(
      name: "turnover for tax below sales",
      make: { _, figures in
        figures.taxTurnover = (figures.taxTurnover ?? .zero) - Rupiah(1_000)
      },
      codes: ["book.turnover"]
    ),
    Mistake(
      name: "depreciation forgotten",
      make: { book, figures in
        book.rows.removeAll { $0.account == "Beban penyusutan" || $0.contra == "Peralatan" }
        book.rows.append(
          .init(
            day: 1,
            text: "Oven",
            account: "Saldo awal",
            received: 4_800_000,
            contra: "Peralatan"
          )
        )
        figures = book.figures
      },
      codes: ["book.depreciation"]
    ),
    Mistake(
      name: "more paid than there is",
      make: { book, figures in
        book.rows.append(.init(day: 2, text: "Sewa", account: "Beban sewa", paid: 9_000_000))
        figures = book.figures
      },
      codes: ["book.negative-cash"]
    ),
  ]

  @Test("Each mistake is found by the check that is there for it", arguments: 0..<mistakes.count)
  func mistake(index: Int) {
    let mistake = Self.mistakes[index]
    for seed in 0..<40 as Range<UInt64> {
      var generated = GeneratedBook(seed: seed)
      var figures = generated.figures
      mistake.make(&generated, &figures)
      #expect(
        generated.broken(figures).isSuperset(of: mistake.codes),
        "\(mistake.name), seed \(seed): \(generated.broken(figures))"
      )
      if mistake.codes.count == 1 {
        #expect(generated.broken(figures) == mistake.codes, "\(mistake.name), seed \(seed)")
      }
    }
  }
}
