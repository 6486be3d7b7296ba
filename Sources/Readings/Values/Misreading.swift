public import CivilRegistry
public import CivilTime
public import Diagnostics

/// The same words in the two languages of the programme.
public typealias ReadingWords = DiagnosticExplanation.Wording

/// Why something typed is no value of the kind that was wanted.
public enum Misreading: Error, Hashable, Sendable {
  /// No number.
  case number
  /// A part of something that comes whole alone.
  case fraction
  /// A number that can be read in two ways: both, in plain digits.
  case ambiguous([String])
  /// `3,17E+15`: a spreadsheet cut a long number, and its digits are gone.
  case scientific
  /// `#REF!`, `#VALUE!`, `####`: a spreadsheet could not show it.
  case sheetError
  /// Beyond the bounds.
  case range(ClosedRange<Int>, isRupiah: Bool)
  case day
  /// The calendar has no such day.
  case noSuchDay
  /// A year of two digits.
  case shortYear
  /// Month first, as in America; the day that is meant.
  case monthFirst(Day)
  /// The number by which a spreadsheet keeps a day; that day.
  case serialDay(Day)
  case month
  case phone(PhoneNumber.Fault)
  case yesNo
  /// None of the words that may stand there.
  case word([String])

  /// What was expected in its place.
  public var expected: ReadingWords {
    switch self {
    case .number: ReadingWords(id: "angka seperti 1.250.000", en: "a number such as 1,250,000")
    case .fraction:
      ReadingWords(id: "bilangan bulat, tanpa pecahan", en: "a whole number, without a fraction")
    case .ambiguous(let readings):
      ReadingWords(
        id: "satu arti saja; ini bisa dibaca \(readings.joined(separator: " atau "))",
        en: "one meaning; this may be \(readings.joined(separator: " or "))"
      )
    case .scientific:
      ReadingWords(
        id: "semua angkanya; Excel menyingkatnya",
        en: "all its digits; Excel has shortened it"
      )
    case .sheetError:
      ReadingWords(
        id: "isi sel, bukan kesalahan Excel",
        en: "a cell's content, not an error of Excel's"
      )
    case .range(let range, let isRupiah):
      Self.bounds(range, isRupiah)
    case .day, .noSuchDay:
      ReadingWords(id: "tanggal seperti 31-12-2026", en: "a day such as 31-12-2026 or 2026-12-31")
    case .shortYear:
      ReadingWords(id: "tahun dengan empat angka", en: "a year of four digits")
    case .monthFirst(let day):
      ReadingWords(
        id: "hari lebih dahulu; ini tampaknya \(Self.dayFirst(day))",
        en: "the day first; this looks like \(day)"
      )
    case .serialDay(let day):
      ReadingWords(
        id: "tanggal; ini angka yang dipakai Excel untuk \(Self.dayFirst(day))",
        en: "a day; this is the number by which Excel keeps \(day)"
      )
    case .month: ReadingWords(id: "bulan seperti 2026-03", en: "a month such as 2026-03")
    case .phone(.foreign):
      ReadingWords(
        id: "nomor telepon seperti 0812-3456-7890",
        en: "a phone number such as 0812-3456-7890"
      )
    case .phone(.tooShort):
      ReadingWords(
        id: "nomor telepon dengan 8 angka atau lebih",
        en: "a phone number of 8 digits or more"
      )
    case .phone(.tooLong):
      ReadingWords(
        id: "nomor telepon dengan paling banyak 15 angka",
        en: "a phone number of at most 15 digits"
      )
    case .yesNo: ReadingWords(id: "ya atau tidak", en: "yes or no")
    case .word(let words):
      ReadingWords(
        id: "salah satu dari \(words.joined(separator: ", "))",
        en: "one of \(words.joined(separator: ", "))"
      )
    }
  }

  /// What to do about it.
  public var fix: ReadingWords {
    switch self {
    case .number: ReadingWords(id: "tulis angkanya saja", en: "write the number alone")
    case .fraction:
      ReadingWords(
        id: "bulatkan, misalnya 150000 atau 150.000",
        en: "round it, such as 150000 or 150.000"
      )
    case .ambiguous(let readings):
      ReadingWords(
        id: "tulis tanpa pemisah ribuan, misalnya \(readings.first ?? "")",
        en: "write it without thousands separators, such as \(readings.first ?? "")"
      )
    case .scientific:
      ReadingWords(
        id: "di Excel jadikan kolomnya Teks, isi lagi nomornya, lalu ekspor kembali",
        en: "in Excel make the column Text, enter the number again, then export it again"
      )
    case .sheetError:
      ReadingWords(
        id: "betulkan rumus atau lebarkan kolomnya di Excel, lalu ekspor kembali",
        en: "correct the formula or widen the column in Excel, then export it again"
      )
    case .range(let range, let isRupiah):
      ReadingWords(
        id: "isi dengan \(Self.bounds(range, isRupiah).id)",
        en: "write \(Self.bounds(range, isRupiah).en)"
      )
    case .day, .shortYear:
      ReadingWords(id: "tulis seperti 31-12-2026", en: "write it as 31-12-2026 or 2026-12-31")
    case .noSuchDay:
      ReadingWords(id: "periksa tanggal dan bulannya", en: "check the day and the month")
    case .monthFirst(let day):
      ReadingWords(id: "tulis \(Self.dayFirst(day))", en: "write \(Self.dayFirst(day)) or \(day)")
    case .serialDay(let day):
      ReadingWords(
        id: "jadikan kolomnya Tanggal di Excel, atau tulis \(Self.dayFirst(day))",
        en: "make the column a Date in Excel, or write \(day)"
      )
    case .month: ReadingWords(id: "tulis seperti 2026-03", en: "write it as 2026-03")
    case .phone: ReadingWords(id: "periksa nomornya", en: "check the number")
    case .yesNo: ReadingWords(id: "tulis ya atau tidak", en: "write yes or no")
    case .word: ReadingWords(id: "pakai salah satunya", en: "use one of them")
    }
  }

  /// What is wrong and what to do, without what was typed: for records that keep no personal data.
  public var unquoted: ReadingWords {
    switch self {
    case .ambiguous:
      ReadingWords(
        id: "angkanya bisa dibaca dengan dua cara; tulis tanpa pemisah ribuan",
        en: "the number can be read in two ways; write it without thousands separators"
      )
    case .monthFirst, .serialDay:
      ReadingWords(
        id: "tanggalnya tidak terbaca; tulis seperti 31-12-2026",
        en: "the day can't be read; write it as 31-12-2026"
      )
    case .range:
      ReadingWords(
        id: "angkanya terlalu kecil atau terlalu besar; periksa lagi",
        en: "the number is too small or too large; check it"
      )
    case .number, .fraction, .scientific, .sheetError, .day, .noSuchDay, .shortYear, .month,
      .phone, .yesNo, .word:
      ReadingWords(
        id: "seharusnya \(expected.id); \(fix.id)",
        en: "expected \(expected.en); \(fix.en)"
      )
    }
  }

  private static func dayFirst(_ day: Day) -> String {
    let (year, month, number) = day.date
    return "\(number)-\(month)-\(year)"
  }

  private static func bounds(_ range: ClosedRange<Int>, _ isRupiah: Bool) -> ReadingWords {
    let (least, most) = (range.lowerBound, range.upperBound)
    return isRupiah
      ? ReadingWords(
        id: "rupiah bulat dari \(least) sampai \(most)",
        en: "whole rupiah from \(least) to \(most)"
      )
      : ReadingWords(id: "\(least) sampai \(most)", en: "\(least) to \(most)")
  }
}
