public import CivilTime

/// Hours that come back every week, such as when a trainer teaches or a room is open.
public struct WeeklyHours: Hashable, Sendable {
  /// One stretch of a day: half-open, in minutes after midnight in Jakarta.
  public struct Span: Hashable, Sendable {
    /// 1 is Monday, 7 is Sunday.
    public var weekday: Int
    public var start: Int
    public var end: Int

    public init(weekday: Int, start: Int, end: Int) {
      self.weekday = weekday
      self.start = start
      self.end = end
    }
  }

  /// By day and start.
  public private(set) var spans: [Span]

  public init(_ spans: [Span]) {
    self.spans = spans.sorted { ($0.weekday, $0.start, $0.end) < ($1.weekday, $1.start, $1.end) }
  }

  /// Every hour of every day.
  public static let always = WeeklyHours(
    (1...7).map { Span(weekday: $0, start: 0, end: 1440) }
  )

  /// Whether one stretch covers all of the time from `start` to `end` on such a day.
  public func cover(weekday: Int, from start: Int, to end: Int) -> Bool {
    spans.contains { $0.weekday == weekday && $0.start <= start && end <= $0.end }
  }
}

extension WeeklyHours {
  /// Whether the instant lies in one of the stretches.
  public func hold(the instant: Instant) -> Bool {
    let day = instant.day()
    let minute = Int((instant.milliseconds - day.start().milliseconds) / 60_000)
    return spans.contains { $0.weekday == day.weekday && $0.start <= minute && minute < $0.end }
  }
}

/// Reading and writing: `mon-fri 08:00-16:00; sat 08:00-12:00`.
extension WeeklyHours: LosslessStringConvertible {
  static let dayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  /// Read, never written.
  static let indonesianDayNames = ["sen", "sel", "rab", "kam", "jum", "sab", "min"]

  /// `mon` for 1 and so on, round the week.
  public static func name(ofDay weekday: Int) -> String {
    dayNames[((weekday - 1) % 7 + 7) % 7]
  }

  /// Reads stretches of days and hours, parted by `;`.
  ///
  /// Days are single (`sat`), a range (`mon-fri`) or a list (`mon,wed`). Empty text means always;
  /// `nil` for any other form.
  public init?(_ text: String) {
    let parts = text.lowercased().split(separator: ";").map { part in
      part.split(separator: " ").map(String.init)
    }.filter { !$0.isEmpty }
    if parts.isEmpty {
      self = .always
      return
    }
    var spans: [Span] = []
    for words in parts {
      guard words.count == 2, let days = WeeklyHours.days(words[0]),
        let times = WeeklyHours.times(words[1])
      else { return nil }
      spans += days.map { Span(weekday: $0, start: times.lowerBound, end: times.upperBound) }
    }
    self.init(spans)
  }

  public var description: String {
    if self == .always { return "" }
    return spans.map { span in
      let day = Self.name(ofDay: span.weekday)
      return "\(day) \(Self.clock(span.start))-\(Self.clock(span.end))"
    }.joined(separator: "; ")
  }

  /// Numbers of the days that `mon`, `mon-fri` or `mon,wed` name, or `sen,rab`; `nil` for anything
  /// else.
  public static func days(_ text: String) -> [Int]? {
    var days: [Int] = []
    for part in text.lowercased().split(whereSeparator: { ", ".contains($0) }) {
      let ends = part.split(separator: "-").map { name in
        (dayNames.firstIndex(of: String(name)) ?? indonesianDayNames.firstIndex(of: String(name)))
          .map { $0 + 1 }
      }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
        first <= last
      else { return nil }
      days += first...last
    }
    return days.isEmpty ? nil : Set(days).sorted()
  }

  private static func times(_ text: String) -> Range<Int>? {
    let ends = text.split(separator: "-").map { minutes(String($0)) }
    guard ends.count == 2, let start = ends[0], let end = ends[1], start < end else { return nil }
    return start..<end
  }

  /// `08:30` as minutes after midnight, up to `24:00`.
  private static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":")
    guard parts.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]),
      let minute = Int(parts[1]), 0..<60 ~= minute, 0...24 ~= hour, hour < 24 || minute == 0
    else { return nil }
    return hour * 60 + minute
  }

  /// `08:30`.
  static func clock(_ minutes: Int) -> String {
    "\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))"
  }
}
