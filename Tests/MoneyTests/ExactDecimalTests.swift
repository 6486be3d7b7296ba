import Money
import Testing

@Suite("Exact decimals") struct ExactDecimalTests {
  @Test(arguments: [
    ("0", "0"), ("0.80", "0.8"), ("-12.50", "-12.5"), ("+7", "7"), ("007", "7"), (".5", "0.5"),
    ("5.", "5"), ("-0", "0"), ("-0.05", "-0.05"), ("1200", "1200"), ("0.000001", "0.000001"),
    ("999999999999999", "999999999999999"), ("0.123456789012345", "0.123456789012345"),
    ("0000000000000000000001", "1"), ("1.00000000000000000000", "1"),
    ("1000000000000000", nil), ("0.1234567890123456", nil), ("", nil), (".", nil), ("-", nil),
    ("1e3", nil), ("1,5", nil), ("1.2.3", nil), (" 1", nil), ("--1", nil), ("٣", nil), ("NaN", nil),
  ])
  func `a decimal is read as XML writes it, and nothing else is`(text: String, written: String?) {
    #expect(ExactDecimal(text)?.description == written)
  }

  @Test(arguments: [
    ("0.8", "0.80", 0), ("0.1", "0.09", 1), ("-1", "1", -1), ("-0.2", "-0.1", -1), ("0", "-0", 0),
    ("999999999999999", "0.000000000000001", 1), ("999999999999999", "999999999999998", 1),
    ("0.3", "0.300000000000001", -1), ("10", "9.99999999999999", 1),
  ])
  func `two decimals compare without rounding`(left: String, right: String, order: Int) throws {
    let (left, right) = (try #require(ExactDecimal(left)), try #require(ExactDecimal(right)))
    #expect((left < right ? -1 : left > right ? 1 : 0) == order)
    #expect((left == right) == (order == 0))
  }

  @Test(arguments: [
    ("0.8", "80"), ("0.875", "87.5"), ("1", "100"), ("0.000001", "0.0001"), ("-0.5", "-50"),
    ("0", "0"), ("9999999999999", "999999999999900"), ("99999999999999", nil),
  ])
  func `a share as a percentage stays exact`(share: String, percent: String?) throws {
    #expect(try #require(ExactDecimal(share)).percent?.description == percent)
  }

  @Test func `what is written is read back`() {
    for seed in UInt64(0)..<2_000 {
      var random = SplitMix64(seed: seed)
      let whole = Int.random(in: 0...999_999_999, using: &random)
      let fraction = Int.random(in: 0...999_999, using: &random)
      let text = "\(Bool.random(using: &random) ? "-" : "")\(whole).\(fraction)"
      let value = ExactDecimal(text)
      #expect(value != nil, "seed \(seed): \(text)")
      #expect(ExactDecimal(value?.description ?? "") == value, "seed \(seed): \(text)")
      #expect(value?.approximation == Double(text), "seed \(seed): \(text)")
    }
  }
}
