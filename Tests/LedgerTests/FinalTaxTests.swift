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
    ([499], 500_000_000, 5, [2]), ([600_000_000, 1_000_000], 0, 12, [500_000, 0]), ([], 0, 1, []),
  ]

  @Test("The exemption runs through the year and begins anew in January", arguments: rows)
  func running(amounts: [Int], before: Int, first: Int, expected: [Int]) throws {
    #expect(try Self.tax(amounts, before: before, first: first) == expected)
  }
}
