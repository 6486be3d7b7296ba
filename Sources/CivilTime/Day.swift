/// A civil day of the proleptic Gregorian calendar, without a time or a zone.
///
/// Arithmetic is by day number, so comparing and counting cost one integer operation. It never traps:
/// what lies beyond `earliest` or `latest` is that day. People write the years 1 to 9999 only, which
/// leaves room on both sides for whatever is reckoned from them.
/// - Source: Richards, "Calendars", in: Urban, Seidelmann (eds.), Explanatory Supplement to the
///   Astronomical Almanac, 3rd ed. 2013, section 15.11; ECMA-262, section 21.4.1.1 for the range.
public struct Day: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01, -100,000,000 to 100,000,000.
  public private(set) var number: Int

  /// The first day that is told apart from those before it, in the year -271821.
  public static let earliest = Day(number: -100_000_000)
  /// The last one, in the year 275760.
  public static let latest = Day(number: 100_000_000)

  /// - Parameter number: beyond the range, the nearest in it is taken.
  public init(number: Int) { self.number = min(max(number, -100_000_000), 100_000_000) }

  /// The day with that date, or `nil` when the calendar has no such day or the year is beyond
  /// 1...9999, which is all that `YYYY-MM-DD` can write.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...9999).contains(year),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.init(unchecked: (year, month, day))
  }

  /// The day with a date that is known to exist, in any year.
  private init(unchecked date: (year: Int, month: Int, day: Int)) {
    // Count years from March, so that the leap day is the last day of a year.
    let shifted = date.month <= 2 ? date.year - 1 : date.year
    let era = shifted.flooredQuotient(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month (1...12) and day (1...31).
  public var date: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted.flooredQuotient(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// 1 is Monday, 7 is Sunday (ISO 8601).
  public var weekday: Int { (number + 3).flooredRemainder(by: 7) + 1 }

  /// The instant at which this day begins for people who live at `offset`.
  public func start(at offset: ZoneOffset = .jakarta) -> Instant {
    Instant(milliseconds: Int64(number) * 86_400_000 - Int64(offset.minutes) * 60_000)
  }

  /// That many days later; `earliest` or `latest` where it would lie beyond.
  public func adding(days: Int) -> Day { Day(number: number.saturatingAdding(days)) }

  /// The same day `months` later; a day the target month lacks becomes its last day.
  ///
  /// `earliest` or `latest` where it would lie beyond.
  public func adding(months: Int) -> Day {
    let total = Month(number: monthNumber.saturatingAdding(months)).number
    let year = total.flooredQuotient(by: 12) + 1970
    let month = total.flooredRemainder(by: 12) + 1
    let last = Day.length(ofMonth: month, year: year)
    return Day(unchecked: (year, month, min(date.day, last)))
  }

  /// Calendar months since January 1970.
  var monthNumber: Int {
    let (year, month, _) = date
    return (year - 1970) * 12 + month - 1
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension FixedWidthInteger {
  /// The sum, or the nearest number there is.
  package func saturatingAdding(_ other: Self) -> Self {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }

  /// The product, or the nearest number there is.
  package func saturatingMultiplied(by other: Self) -> Self {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? ((self < 0) == (other < 0) ? .max : .min) : product
  }
}

extension Int {
  func flooredQuotient(by divisor: Int) -> Int {
    Int(Int64(self).flooredQuotient(by: Int64(divisor)))
  }
  func flooredRemainder(by divisor: Int) -> Int { self - flooredQuotient(by: divisor) * divisor }
}
