import AssessmentKit
import CivilTime
import Testing

@Suite("What people type") struct TypedValueTests {
  @Test(arguments: [
    ("1.250.000", "1250000"), ("1.250.000,50", "1250000.5"), ("1250000.5", "1250000.5"),
    ("1.250", "1250"), ("0.800", "0.8"), ("12,5", "12.5"), ("12.5", "12.5"), ("0,07", "0.07"),
    ("1,250,000", "1250000"), ("1,250,000.50", "1250000.5"), ("Rp1.250.000", "1250000"),
    ("Rp 1.250.000,00", "1250000"), ("rp. 5.000", "5000"), ("-1.000", "-1000"), (" 42\n", "42"),
    ("1.25", "1.25"), ("1.2500", "1.25"), ("1234.567", "1234.567"), (",5", "0.5"),
    ("Rp", nil), ("", nil), ("dua", nil), ("1.25.000", nil), ("1.250,000,5", nil), ("1,2,3", nil),
    ("12,", nil), (".", nil), (",", nil), ("1 000", nil), ("--1", nil), ("1-", nil), ("٢٠", nil),
    ("1e3", nil), ("50%", nil), (String(repeating: "1", count: 16), nil),
    (String(repeating: "0", count: 65), nil),
  ])
  func `numbers are read with Indonesian separators or a point`(typed: String, number: String?) {
    #expect(TypedValue.number(typed)?.description == number)
  }

  @Test(arguments: [
    ("2026-03-01", "2026-03-01"), ("01-03-2026", "2026-03-01"), ("1/3/2026", "2026-03-01"),
    ("01.03.2026", "2026-03-01"), (" 31-12-2026 ", "2026-12-31"), ("29/02/2028", "2028-02-29"),
    ("29/02/2026", nil), ("31-04-2026", nil), ("3/13/2026", nil), ("0/1/2026", nil),
    ("1-3-26", nil), ("01-03/2026", nil), ("1 Maret 2026", nil), ("2026/03/01", nil), ("", nil),
    ("٠١-٠٣-٢٠٢٦", nil), ("+1/3/2026", nil), ("001/3/2026", nil), ("1/3/2026/", nil),
  ])
  func `days are read day first, or as ISO 8601 writes them`(typed: String, day: String?) {
    #expect(TypedValue.day(typed)?.description == day)
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
      #expect(TypedValue.number(typed)?.description == String(number), "seed \(seed): \(typed)")
    }
  }
}
