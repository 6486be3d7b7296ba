import AssessmentKit
import Testing

@testable import Capital

@Suite("What a loan costs") struct InstalmentsTests {
  static let vectors: [(amount: Int, rate: String, months: Int, Instalments.Method, Int)] = [
    (10_000_000, "7", 18, .flat, 613_889), (10_000_000, "6", 12, .annuity, 860_664),
    (10_000_000, "6", 36, .annuity, 304_219), (10_000_000, "6", 12, .flat, 883_333),
    (10_000_000, "6", 36, .flat, 327_778), (100_000_000, "6", 36, .annuity, 3_042_194),
    (12_000_000, "0", 12, .annuity, 1_000_000), (12_000_000, "0", 12, .flat, 1_000_000),
    (1_000_000, "12", 1, .annuity, 1_010_000), (1, "6", 12, .annuity, 0),
  ]

  @Test(arguments: vectors)
  func `an instalment is whole rupiah, half up`(
    amount: Int,
    rate: String,
    months: Int,
    method: Instalments.Method,
    monthly: Int
  ) throws {
    let rate = try #require(ExactDecimal(rate))
    let found = Instalments.monthly(of: Rupiah(amount), at: rate, over: months, by: method)
    #expect(found == Rupiah(monthly))
  }

  @Test func `flat interest runs over the whole loan until the end`() throws {
    let loan = Instalments(
      of: Rupiah(10_000_000),
      at: try #require(ExactDecimal("7")),
      over: 18,
      by: .flat
    )
    #expect(loan.interest == Rupiah(1_050_000))
  }

  /// Paying a rupiah less would leave a debt that the last instalment can't take up.
  @Test(arguments: [1, 6, 12, 60, 240, 600], ["0.5", "3", "6", "24", "100"])
  func `an annuity pays the loan off within half a rupiah a month`(
    months: Int,
    rate: String
  ) throws {
    let yearly = try #require(ExactDecimal(rate))
    let amount = 250_000_000
    let loan = Instalments(of: Rupiah(amount), at: yearly, over: months, by: .annuity)
    let growth = 1 + (Double(rate) ?? 0) / 1_200
    var owed = Double(amount)
    var doubt = 0.0
    for _ in 0..<months {
      owed = owed * growth - Double(loan.monthly.amount)
      doubt = doubt * growth + 0.51
    }
    #expect(abs(owed) <= doubt + Double(amount) * 1e-9)
    #expect(loan.interest > .zero)
  }

  @Test func `at one percentage flat interest costs more`() throws {
    let rate = try #require(ExactDecimal("6"))
    for months in 2...60 {
      let flat = Instalments(of: Rupiah(10_000_000), at: rate, over: months, by: .flat)
      let annuity = Instalments(of: Rupiah(10_000_000), at: rate, over: months, by: .annuity)
      #expect(flat.interest > annuity.interest)
    }
  }
}
