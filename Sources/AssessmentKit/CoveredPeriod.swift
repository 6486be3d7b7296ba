public import CivilTime
public import OrderedJSON

/// The days that a submission is about, such as the month of a cash book; not those of its handing in.
public struct CoveredPeriod: Hashable, Sendable {
  public let first: Day
  public let last: Day

  /// `nil` when the last day is before the first.
  public init?(from first: Day, through last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  public init(_ month: Month) {
    first = month.first
    last = month.last
  }

  /// The month that it is, when it is exactly one.
  public var month: Month? {
    let month = Month(of: first)
    return first == month.first && last == month.last ? month : nil
  }

  /// `"2026-03"` for a month, else `{"from": "2026-03-02", "through": "2026-03-15"}`.
  public var json: JSONValue {
    if let month { return .string(month.description) }
    return ["from": .string(first.description), "through": .string(last.description)]
  }

  /// - Throws: `JSONShapeError` for another shape, and for a last day before the first.
  public init(json: JSONValue) throws(JSONShapeError) {
    if let month = json.string.flatMap({ Month($0) }) {
      self.init(month)
      return
    }
    guard let first = json["from"]?.string.flatMap({ Day($0) }),
      let last = json["through"]?.string.flatMap({ Day($0) }),
      let period = CoveredPeriod(from: first, through: last)
    else {
      throw JSONShapeError(
        name: "period",
        expected: "a month as YYYY-MM, or from and through as YYYY-MM-DD in order",
        found: json.string.map { "'\($0)'" } ?? json.phrase
      )
    }
    self = period
  }
}
