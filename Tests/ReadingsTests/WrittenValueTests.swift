import CivilTime
import Money
import Readings
import Testing

/// What somebody writes, and what is read: a value, or the name of what is wrong.
@Suite("Amounts, numbers, days, phones as people write them") struct WrittenValueTests {
  static let rupiah: [(String, String)] = [
    ("150000", "150000"), ("150.000", "150000"), ("150,000", "150000"), ("150 000", "150000"),
    ("150\u{A0}000", "150000"), ("150'000", "150000"), ("1,500,000", "1500000"),
    ("1.500.000", "1500000"), ("1.500.000,00", "1500000"), ("1,500,000.00", "1500000"),
    ("Rp150.000", "150000"), ("Rp 150.000,00", "150000"), ("rp. 150.000", "150000"),
    ("Rp\u{A0}150.000", "150000"), ("IDR 150,000", "150000"), ("150.000 rupiah", "150000"),
    ("Rp150.000,-", "150000"), ("150.000,--", "150000"), ("'150000", "150000"),
    (" 150000\t", "150000"), ("\u{FEFF}150000", "150000"), ("１５００００", "150000"),
    ("-5.000", "-5000"), ("(5.000)", "-5000"), ("-Rp5.000", "-5000"), ("Rp-5.000", "-5000"),
    ("−5.000", "-5000"), ("+5000", "5000"), ("0", "0"), ("0,00", "0"), ("0.000", "0"),
    ("18,000", "18000"), ("18.000", "18000"), ("18000.0", "18000"), ("18000.0000", "18000"),
    ("150,00", "150"), ("150.00", "150"), ("1500,0", "1500"), ("007", "7"),
    ("1,5", "fraction"), ("1.5", "fraction"), ("1,50", "fraction"), ("1.500,50", "fraction"),
    ("1,500.50", "fraction"), ("0,150", "fraction"), ("1.500.000,5", "fraction"),
    ("1,2345", "fraction"), (",5", "fraction"), ("1.234,567", "1234567 or 1234,567"),
    ("1,234.567", "1234567 or 1234,567"), ("1.500,000", "1500000 or 1500,000"),
    ("1500.000", "1500000 or 1500,000"), ("1234,567", "1234567 or 1234,567"),
    ("3,17E+15", "scientific"), ("1.5e6", "scientific"), ("3.17101E+15", "scientific"),
    ("#REF!", "sheet"), ("#####", "sheet"), ("#N/A", "sheet"), ("", "number"), ("-", "number"),
    ("Rp", "number"), ("seratus", "number"), ("150.00.000", "number"), ("1,50,000", "number"),
    ("150.000.00", "number"), ("12,", "number"), (".", "number"), ("012.500", "number"),
    ("1.5.0", "number"), ("1.250,000,5", "number"), ("--1", "number"), ("1-", "number"),
    ("50%", "number"), ("٢٠", "number"), ("1,5 juta", "number"), ("150rb", "number"),
    ("1000000000001", "range"), ("99999999999999999999999", "range"),
  ]

  @Test(arguments: rupiah)
  func `rupiah are whole, and three digits behind any mark are thousands`(
    written: String,
    expected: String
  ) {
    #expect(
      Self.read { () throws(Misreading) in try "\(TypedValue.rupiah(written).amount)" } == expected
    )
  }

  @Test func `an amount is read from bytes as it is read from text`() {
    for (written, expected) in Self.rupiah {
      let bytes = Array(written.utf8)
      let found = Self.read { () throws(Misreading) in
        try "\(PlainField.rupiah(bytes, bytes.indices).amount)"
      }
      #expect(found == expected, "\(written)")
    }
  }

  static let counts: [(String, String)] = [
    ("12", "12"), ("1.500", "1500"), ("1,500", "1500"), ("2,0", "2"), ("2.00", "2"), ("12 ", "12"),
    ("1,5", "fraction"), ("1.234,567", "1234567 or 1234,567"), ("1E+3", "scientific"),
    ("", "number"), ("dua", "number"), ("2 pcs", "number"), ("10001", "range"), ("-1", "range"),
  ]

  @Test(arguments: counts)
  func `a count is read as an amount is`(written: String, expected: String) {
    let found = Self.read { () throws(Misreading) in
      let value = try TypedValue.whole(written, in: 0...2_000_000)
      return value == 10_001 ? "range" : "\(value)"
    }
    #expect(found == expected)
  }

  static let decimals: [(String, String)] = [
    ("12,5", "12.5"), ("12.5", "12.5"), ("0,250", "0.25"), ("0.250", "0.25"), ("1.250", "1250"),
    ("1,250", "1.25"), ("1.250,75", "1250.75"), ("1,250.75", "1250.75"), ("1.234,567", "1234.567"),
    ("1 000", "1000"), ("Rp1.500", "1500"), ("−3,5", "-3.5"), ("1\u{A0}250,5", "1250.5"),
    ("2,5E+3", "scientific"), ("#VALUE!", "sheet"), ("1,2,3", "number"), ("12,", "number"),
    ("", "number"), ("setengah", "number"), ("1/2", "number"),
  ]

  @Test(arguments: decimals)
  func `a number with a fraction goes by Indonesia's rule`(written: String, expected: String) {
    #expect(
      Self.read { () throws(Misreading) in try TypedValue.decimal(written).description } == expected
    )
  }

  static let unitPrices: [(String, String)] = [
    ("12,5", "12.5"), ("12.000", "12000"), ("12,000", "12000"), ("150,000", "150000"),
    ("0,125", "0.125"), ("1.500,50", "1500.5"), ("1.234,567", "1234567 or 1234,567"),
    ("murah", "number"),
  ]

  @Test(arguments: unitPrices)
  func `a price of one unit may have a fraction, and its thousands are thousands`(
    written: String,
    expected: String
  ) {
    #expect(
      Self.read { () throws(Misreading) in try TypedValue.unitPrice(written).description }
        == expected
    )
  }

  static let days: [(String, String)] = [
    ("2026-03-01", "2026-03-01"), ("1-3-2026", "2026-03-01"), ("01/03/2026", "2026-03-01"),
    ("1.3.2026", "2026-03-01"), ("2026/03/01", "2026-03-01"), ("2026-3-1", "2026-03-01"),
    ("1 Maret 2026", "2026-03-01"), ("1 maret 2026", "2026-03-01"), ("01 MAR 2026", "2026-03-01"),
    ("1-Mar-2026", "2026-03-01"), ("1 Mar. 2026", "2026-03-01"), ("1 March 2026", "2026-03-01"),
    ("March 1, 2026", "2026-03-01"), ("Minggu, 1 Maret 2026", "2026-03-01"),
    ("1\u{A0}Maret\u{A0}2026", "2026-03-01"), ("17 Agu 2026", "2026-08-17"),
    ("17 Agt 2026", "2026-08-17"), ("17 Agustus 2026", "2026-08-17"), ("31 Des 2026", "2026-12-31"),
    ("31 Dec 2026", "2026-12-31"), ("2 Mei 2026", "2026-05-02"), ("2 May 2026", "2026-05-02"),
    ("3 Okt 2026", "2026-10-03"), ("3 Nopember 2026", "2026-11-03"),
    ("3 Pebruari 2026", "2026-02-03"),
    ("2026-03-01 14:05:09", "2026-03-01"), ("2026-03-01T00:00:00", "2026-03-01"),
    ("01/03/2026 08.30", "day"), ("01/03/2026 08:30", "2026-03-01"), ("29/02/2028", "2028-02-29"),
    ("29/02/2026", "no such day"), ("31-4-2026", "no such day"), ("31 April 2026", "no such day"),
    ("1-3-26", "short year"), ("1 Maret 26", "short year"), ("3/31/2026", "month first"),
    ("46082", "serial 2026-03-01"), ("2026-03-01T20:00:00Z", "day"), ("01-03/2026", "day"),
    ("besok", "day"), ("", "day"), ("1 Foo 2026", "day"), ("٠١-٠٣-٢٠٢٦", "day"),
    ("001/3/2026", "day"),
    ("1/3/2026/", "day"), ("+1/3/2026", "day"), ("4,6E+04", "scientific"), ("#REF!", "sheet"),
  ]

  @Test(arguments: days)
  func `a day is read day first, with names in both languages, or as ISO 8601`(
    written: String,
    expected: String
  ) {
    #expect(
      Self.read { () throws(Misreading) in try TypedValue.day(written).description } == expected
    )
    let bytes = Array(written.utf8)
    #expect(
      Self.read { () throws(Misreading) in try PlainField.day(bytes, bytes.indices).description }
        == expected
    )
  }

  static let months: [(String, String)] = [
    ("2026-03", "2026-03"), ("03-2026", "2026-03"), ("3/2026", "2026-03"),
    ("Maret 2026", "2026-03"),
    ("mar 2026", "2026-03"), ("2026 Maret", "2026-03"), ("March 2026", "2026-03"),
    ("1-3-2026", "2026-03"), ("Mar-26", "short year"), ("13-2026", "month"), ("Maret", "month"),
    ("", "month"), ("15-3-2026", "month"),
  ]

  @Test(arguments: months)
  func `a month is read with its year in four digits`(written: String, expected: String) {
    #expect(
      Self.read { () throws(Misreading) in try TypedValue.month(written).description } == expected
    )
  }

  static let phones: [(String, String)] = [
    ("0812-3456-7890", "081234567890"), ("+62 812 3456 7890", "081234567890"),
    ("6281234567890", "081234567890"), ("81234567890", "081234567890"),
    ("(0812) 34567890", "081234567890"), ("'081234567890", "081234567890"),
    ("0812\u{A0}3456\u{A0}7890", "081234567890"), ("0812–3456–7890", "081234567890"),
    ("+65 6123 4567", "+6561234567"), ("6,28E+12", "scientific"), ("628123456789.0", "phone"),
    ("0812", "phone"), ("tidak ada", "phone"), ("0812345678901234567", "phone"), ("#N/A", "sheet"),
  ]

  @Test(arguments: phones)
  func `a phone number has one form`(written: String, expected: String) {
    #expect(Self.read { () throws(Misreading) in try TypedValue.phone(written) } == expected)
  }

  static let words: [(String, String)] = [
    ("ya", "true"), ("Ya", "true"), ("YES", "true"), ("benar", "true"), ("TRUE", "true"),
    ("1", "true"),
    (" y ", "true"), ("tidak", "false"), ("No", "false"), ("FALSE", "false"), ("salah", "false"),
    ("0", "false"), ("t", "false"), ("mungkin", "yes or no"), ("", "yes or no"),
  ]

  @Test(arguments: words)
  func `yes and no are read in both languages`(written: String, expected: String) {
    #expect(Self.read { () throws(Misreading) in try "\(TypedValue.yesNo(written))" } == expected)
  }

  static let codes: [(String, String)] = [
    ("3171014107900001", "3171014107900001"), ("'3171014107900001", "3171014107900001"),
    (" TRX-1 ", "TRX-1"), ("3,17E+15", "scientific"), ("3.17101E+15", "scientific"),
    ("#N/A", "sheet"), ("E1", "E1"), ("12E", "12E"), ("00123", "00123"), ("", ""),
  ]

  @Test(arguments: codes)
  func `a number that is a name stays text, unless a spreadsheet spoilt it`(
    written: String,
    expected: String
  ) {
    #expect(Self.read { () throws(Misreading) in try TypedValue.code(written) } == expected)
  }

  private static func read(_ reading: () throws(Misreading) -> String) -> String {
    do throws(Misreading) { return try reading() } catch {
      switch error {
      case .number: return "number"
      case .fraction: return "fraction"
      case .ambiguous(let readings): return readings.joined(separator: " or ")
      case .scientific: return "scientific"
      case .sheetError: return "sheet"
      case .range: return "range"
      case .day: return "day"
      case .noSuchDay: return "no such day"
      case .shortYear: return "short year"
      case .monthFirst: return "month first"
      case .serialDay(let day): return "serial \(day)"
      case .month: return "month"
      case .phone: return "phone"
      case .yesNo: return "yes or no"
      case .word: return "word"
      }
    }
  }
}
