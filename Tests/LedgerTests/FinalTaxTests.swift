import AssessmentKit
import CivilTime
import Testing

@testable import Ledger

@Suite("The final tax by month")
struct FinalTaxTests {
  private static func tax(_ amounts: [Int], before: Int = 0, first: Int = 1) throws -> [Int] {
    FinalTax(
      turnover: try amounts.enumerated().map { offset, amount in
        (try #require(Month("2026-01")).adding(first - 1 + offset), Rupiah(amount))
      },
      rate: try #require(ExactDecimal("0.5")),
      exemption: Rupiah(500_000_000),
      before: Rupiah(before)
    ).months.map(\.tax.amount)
  }

  @Test("Sixty million a month: nothing until August, then only what lies above five hundred")
  func vector() throws {
    let months = try Self.tax(Array(repeating: 60_000_000, count: 12))
    #expect(months == [0, 0, 0, 0, 0, 0, 0, 0, 200_000, 300_000, 300_000, 300_000])
    #expect(months.reduce(0, +) == 1_100_000)
  }

  @Test("A rate with many digits on the greatest turnover doesn't overflow")
  func wide() throws {
    let tax = FinalTax(
      turnover: [(try #require(Month("2026-01")), Rupiah.greatest)],
      rate: try #require(ExactDecimal("99.999999")),
      exemption: .zero
    )
    #expect(tax.total == Rupiah(999_999_990_000))
  }

  /// Amounts, turnover before, first month; tax.
  static let rows: [([Int], Int, Int, [Int])] = [
    ([60_000_000], 480_000_000, 9, [200_000]), ([60_000_000], 500_000_000, 9, [300_000]),
    ([499], 500_000_000, 5, [2]), ([500], 500_000_000, 5, [3]),
    ([600_000_000, 1_000_000], 0, 12, [500_000, 0]), ([], 0, 1, []),
  ]

  @Test("The exemption runs through the year and begins again in January", arguments: rows)
  func running(amounts: [Int], before: Int, first: Int, expected: [Int]) throws {
    #expect(try Self.tax(amounts, before: before, first: first) == expected)
  }

  /// Month, turnover of a company; tax.
  ///
  /// Half a percent of 33,333,300 is 166,666.50.
  static let rounded: [(String, Int, Int)] = [
    ("2024-12", 33_333_300, 166_666), ("2025-01", 33_333_300, 166_667),
    ("2026-01", 33_333_300, 166_667), ("2026-01", 33_333_299, 166_666),
    ("2026-01", 33_333_301, 166_667), ("2024-12", 33_333_399, 166_666), ("2026-01", 99, 0),
    ("2026-01", 100, 1), ("2024-01", 100, 0),
  ]

  @Test("Half a rupiah is rounded up from 2025, and dropped before", arguments: rounded)
  func rounding(month: String, turnover: Int, expected: Int) throws {
    let tax = FinalTax(
      turnover: [(try #require(Month(month)), Rupiah(turnover))],
      rate: try #require(ExactDecimal("0.5")),
      exemption: .zero
    )
    #expect(tax.total == Rupiah(expected))
  }

  @Test("Individuals have an exemption from 2022 on")
  func exemption() throws {
    let tax = FinalTax(
      turnover: [
        (try #require(Month("2021-12")), Rupiah(400_000_000)),
        (try #require(Month("2022-01")), Rupiah(400_000_000)),
      ],
      rate: try #require(ExactDecimal("0.5")),
      exemption: Rupiah(500_000_000)
    )
    #expect(tax.months.map(\.tax) == [Rupiah(2_000_000), .zero])
  }

  @Test("The rules of law follow one another without a gap, each with its source")
  func law() throws {
    func ends<Value>(_ rules: DatedRules<Value>) -> Bool {
      zip(rules.rows, rules.rows.dropFirst()).allSatisfy { former, next in
        former.validTo?.adding(days: 1) == next.validFrom
      } && rules.rows.allSatisfy { !$0.source.isEmpty }
    }
    #expect(ends(FinalTaxLaw.rounding))
    #expect(ends(FinalTaxLaw.exemptsIndividuals))
    #expect(ends(FinalTaxLaw.goesOnToTheYearsEnd))
  }
}
