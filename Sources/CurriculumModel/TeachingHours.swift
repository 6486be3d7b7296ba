public import CivilTime

/// Between which hours classes are held on some days, and when everybody pauses.
///
/// A calendar has several; of those that hold on a day the last one written counts, so that the
/// fasting month stands after the ordinary weeks.
public struct TeachingHours: Hashable, Sendable {
  /// Nobody is taught then, though a class may go on afterwards: prayer, lunch.
  public struct Pause: Hashable, Sendable {
    /// Minutes after midnight.
    public var start: Int
    public var end: Int

    public init(start: Int, end: Int) {
      self.start = start
      self.end = end
    }
  }

  /// The first day on which it holds; `nil` for the calendar's first.
  public var from: Day?
  /// The last day on which it holds; `nil` for the calendar's last.
  public var through: Day?
  /// 1 is Monday, 7 is Sunday.
  public var weekdays: Set<Int>
  /// Minutes after midnight.
  public var start: Int
  public var end: Int
  /// Minutes of one lesson hour (jam pelajaran).
  public var lessonMinutes: Int
  /// Ascending, without overlap.
  public var pauses: [Pause]

  public init(
    from: Day? = nil,
    through: Day? = nil,
    weekdays: Set<Int>,
    start: Int,
    end: Int,
    lessonMinutes: Int,
    pauses: [Pause] = []
  ) {
    self.from = from
    self.through = through
    self.weekdays = weekdays
    self.start = start
    self.end = end
    self.lessonMinutes = lessonMinutes
    self.pauses = pauses
  }

  public func holds(on day: Day) -> Bool {
    weekdays.contains(day.weekday) && (from.map { $0 <= day } ?? true)
      && (through.map { day <= $0 } ?? true)
  }

  /// When a sitting that begins at `start` has held so many lesson hours, pauses included.
  ///
  /// `nil` when that is later than the end of the day.
  public func end(ofLessonHours hours: Int, from start: Int) -> Int? {
    var left = hours * lessonMinutes
    var time = start
    for pause in pauses where pause.end > time {
      let lessons = max(0, pause.start - time)
      if left <= lessons { break }
      left -= lessons
      time = pause.end
    }
    return time + left <= end ? time + left : nil
  }
}
