/// A length of calendar time, as ISO 8601 writes it: `P5Y`, `P1M`, `P30D`.
public struct Period: Hashable, Sendable, CustomStringConvertible {
  /// Years count as twelve months.
  public var months: Int
  /// Weeks count as seven days.
  public var days: Int

  public init(months: Int = 0, days: Int = 0) {
    self.months = months
    self.days = days
  }

  /// Reads `PnYnMnWnD`, each part at most once and in that order; `nil` for anything else, for an
  /// empty or zero period, and for times of day, which no rule of a curriculum needs.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.first == UInt8(ascii: "P"), text.utf8.count > 1 else { return nil }
    var months = 0
    var days = 0
    var number: Int?
    var unitsLeft: [UInt8] = Array("YMWD".utf8)
    for byte in text.utf8.dropFirst() {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        let next = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
        guard next <= 99_999 else { return nil }
        number = next
        continue
      }
      guard let count = number, let unit = unitsLeft.firstIndex(of: byte) else { return nil }
      switch byte {
      case UInt8(ascii: "Y"): months += count * 12
      case UInt8(ascii: "M"): months += count
      case UInt8(ascii: "W"): days += count * 7
      default: days += count
      }
      unitsLeft.removeFirst(unit + 1)
      number = nil
    }
    guard number == nil, months > 0 || days > 0 else { return nil }
    self.init(months: months, days: days)
  }

  /// The shortest form in years, months and days: `P5Y`, `P1Y6M`, `P30D`.
  public var description: String {
    let years = months / 12
    var text = "P"
    if years > 0 { text += "\(years)Y" }
    if months % 12 > 0 { text += "\(months % 12)M" }
    if days > 0 || months == 0 { text += "\(days)D" }
    return text
  }
}

extension Period {
  /// The number of the calendar period of this length that holds `day`; period 0 begins on
  /// 1970-01-01.
  ///
  /// Whole months follow the calendar, whole days count days, and a period of both begins its k-th
  /// round k months and then k days after 1970-01-01.
  /// - Complexity: O(1) for months or days alone, else O(log rounds).
  public func index(of day: Day) -> Int {
    if days == 0, months > 0 { return day.monthNumber.flooredQuotient(by: months) }
    if months == 0 { return day.number.flooredQuotient(by: max(days, 1)) }
    let shortest = max(1, months.saturatingMultiplied(by: 28).saturatingAdding(days))
    var low = -abs(day.number) / shortest - 1
    var high = abs(day.number) / shortest + 1
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if start(ofRound: middle) <= day { low = middle } else { high = middle }
    }
    return low
  }

  private func start(ofRound round: Int) -> Day {
    Day(number: 0).adding(months: round.saturatingMultiplied(by: months))
      .adding(days: round.saturatingMultiplied(by: days))
  }
}

extension Day {
  /// This day moved forward by a period: months first, then days.
  public func adding(_ period: Period) -> Day {
    adding(months: period.months).adding(days: period.days)
  }
}
