public import CivilTime

/// A figure that a decree sets, with the days from which each value holds.
public struct Parameter: Hashable, Sendable {
  /// One value and the days it holds for, `from` and `to` both included.
  public struct Value: Hashable, Sendable {
    /// As written; a number with `.` as decimal point, a day, or a word.
    public var text: String
    /// `nil` means "since ever".
    public var validFrom: Day?
    /// `nil` means "until further notice".
    public var validTo: Day?
    /// The law, decree or publication that sets it.
    public var source: String
    public var origin: Origin

    public init(
      text: String,
      validFrom: Day? = nil,
      validTo: Day? = nil,
      source: String,
      origin: Origin = .unknown
    ) {
      self.text = text
      self.validFrom = validFrom
      self.validTo = validTo
      self.source = source
      self.origin = origin
    }

    public func holds(on day: Day) -> Bool {
      (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
    }
  }

  public var id: ParameterID
  /// What the values count, as written: `IDR`, `percent`, `ratio`, `day`, `score`.
  public var unit: String
  public var title: LocalizedText
  /// In the order written.
  public var values: [Value]
  public var origin: Origin

  public init(
    id: ParameterID,
    unit: String,
    title: LocalizedText,
    values: [Value],
    origin: Origin = .unknown
  ) {
    self.id = id
    self.unit = unit
    self.title = title
    self.values = values
    self.origin = origin
  }

  /// The value that holds on that day; the first written when two overlap (a finding, `CUR0xx`).
  public func value(on day: Day) -> Value? { values.first { $0.holds(on: day) } }
}
