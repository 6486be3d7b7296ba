import Money
import Readings
import Testing

@Suite("What people type") struct TypedValueTests {
  @Test(arguments: [
    ("1.250.000", "1250000"), ("1.250.000,50", "1250000.5"), ("1250000.5", "1250000.5"),
    ("1.250", "1250"), ("0.800", "0.8"), ("12,5", "12.5"), ("12.5", "12.5"), ("0,07", "0.07"),
    ("1,250,000", "1250000"), ("1,250,000.50", "1250000.5"), ("Rp1.250.000", "1250000"),
    ("Rp 1.250.000,00", "1250000"), ("rp. 5.000", "5000"), ("-1.000", "-1000"), (" 42\n", "42"),
    ("1.25", "1.25"), ("1.2500", "1.25"), ("1234.567", "1234.567"), (",5", "0.5"),
    ("Rp", nil), ("", nil), ("dua", nil), ("1.25.000", nil), ("1.250,000,5", nil), ("1,2,3", nil),
    ("12,", nil), (".", nil), (",", nil), ("1 000", "1000"), ("--1", nil), ("1-", nil), ("٢٠", nil),
    ("1e3", nil), ("50%", nil), (String(repeating: "1", count: 16), nil),
    (String(repeating: "0", count: 65), nil),
  ])
  func `numbers are read with Indonesian separators or a point`(typed: String, number: String?) {
    #expect((try? TypedValue.decimal(typed))?.description == number)
  }

  @Test(arguments: [
    ("  a b  ", "a b"), ("\t\n", ""), ("", ""), ("\u{A0}12\u{2003}", "12"), ("a", "a"),
    ("\r\na\r\n", "a"),
  ])
  func `blanks around a value never matter`(typed: String, trimmed: String) {
    #expect(TypedValue.trimmed(typed) == trimmed)
  }

  @Test func `a number that Indonesian grouping writes is read back`() throws {
    for seed in UInt64(0)..<1_000 {
      var random = SplitMix64(seed: seed)
      let number = Int.random(in: 0...99_999_999_999, using: &random)
      var groups: [String] = []
      var rest = String(number)
      while rest.count > 3 {
        groups.insert(String(rest.suffix(3)), at: 0)
        rest = String(rest.dropLast(3))
      }
      let typed = ([rest] + groups).joined(separator: ".")
      #expect(
        (try? TypedValue.decimal(typed))?.description == String(number),
        "seed \(seed): \(typed)"
      )
    }
  }
}
