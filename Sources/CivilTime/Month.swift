/// A calendar month of one year.
public struct Month: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Months since January 1970, -3,400,000 to 3,400,000: all that hold a `Day`, and some.
  public private(set) var number: Int

  /// - Parameter number: beyond the range, the nearest in it is taken.
  public init(number: Int) { self.number = min(max(number, -3_400_000), 3_400_000) }

  /// The month that a day lies in.
  public init(of day: Day) { number = day.monthNumber }

  /// Reads `2018-09`; `nil` for any other form.
  public init?(_ text: some StringProtocol) {
    guard let first = Day("\(text)-01") else { return nil }
    self.init(of: first)
  }

  public var first: Day { Day(number: 0).adding(months: number) }
  public var last: Day { first.adding(months: 1).adding(days: -1) }
  public var year: Int { first.date.year }
  /// 1...12.
  public var ofYear: Int { first.date.month }
  /// How many days it has.
  public var length: Int { Day.length(ofMonth: ofYear, year: year) }

  /// That many months later; the last of the range where it would lie beyond.
  public func adding(_ months: Int) -> Month { Month(number: number.saturatingAdding(months)) }

  /// `2018-09`.
  public var description: String { String(first.description.dropLast(3)) }

  public static func < (left: Month, right: Month) -> Bool { left.number < right.number }
}
