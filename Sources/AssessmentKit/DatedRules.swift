public import CivilTime

/// A rule of law as data: what holds from which day to which, by which source.
///
/// It is for what no curriculum could set, such as how an amount is rounded; figures that a decree
/// sets are parameters of the curriculum.
public struct DatedRules<Value: Sendable>: Sendable {
  /// One value and the days it holds for, `validFrom` and `validTo` both included.
  public struct Row: Sendable {
    public var value: Value
    /// `nil` means "since ever".
    public var validFrom: Day?
    /// `nil` means "until further notice".
    public var validTo: Day?
    /// The law or regulation, with its article.
    public var source: String
    /// What isn't certain of the row; `nil` where the source itself was read or reported word by word.
    public var doubt: String?

    /// Both days are written as `2025-12-18`.
    public init(
      _ value: Value,
      from: String? = nil,
      to: String? = nil,
      source: String,
      doubt: String? = nil
    ) {
      self.value = value
      validFrom = from.flatMap { Day($0) }
      validTo = to.flatMap { Day($0) }
      self.source = source
      self.doubt = doubt
    }

    public func holds(on day: Day) -> Bool {
      (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
    }
  }

  /// In the order of their days.
  public let rows: [Row]

  public init(_ rows: [Row]) { self.rows = rows }

  /// The row that holds on that day; `nil` when none does.
  public func row(on day: Day) -> Row? { rows.first { $0.holds(on: day) } }

  public subscript(day: Day) -> Value? { row(on: day)?.value }
}
