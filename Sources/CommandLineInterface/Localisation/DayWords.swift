import CivilTime

/// Days and times as people say them, without a locale database.
extension Language {
  /// `Sabtu, 7 Maret 2026`, `Saturday, 7 March 2026`.
  func longDay(_ day: Day) -> String { "\(weekday(day)), \(self.day(day))" }

  /// `7 Maret 2026`, `7 March 2026`.
  func day(_ day: Day) -> String {
    let date = day.date
    return "\(date.day) \(monthNames[date.month - 1]) \(date.year)"
  }

  /// `7 Mar 2026`, for tables.
  func shortDay(_ day: Day) -> String {
    let date = day.date
    return "\(date.day) \(monthNames[date.month - 1].prefix(3)) \(date.year)"
  }

  /// `Sab 7`, `Sat 7`, for the head of a column.
  func columnDay(_ day: Day) -> String { "\(weekday(day).prefix(3)) \(day.date.day)" }

  /// `Sabtu`, `Saturday`.
  func weekday(_ day: Day) -> String { weekdayNames[day.weekday - 1] }

  /// `Senin, Rabu`, `Monday, Wednesday`, for days of the week counted from 1 for Monday.
  func weekdays(_ numbers: [Int]) -> String {
    numbers.filter { 1...7 ~= $0 }.map { weekdayNames[$0 - 1] }.joined(separator: ", ")
  }

  /// `09.00`, `09:00`: Indonesian writes a point between hours and minutes (EYD V, III.A.3).
  func time(_ instant: Instant, at offset: ZoneOffset = .jakarta) -> String {
    instant.clock(at: offset, separator: self == .indonesian ? "." : ":")
  }

  /// `Sabtu, 7 Maret 2026 pukul 09.00 WIB`, `Saturday, 7 March 2026, 09:00 WIB`.
  func moment(_ instant: Instant) -> String {
    let joint = self == .indonesian ? " pukul" : ","
    return "\(longDay(instant.day()))\(joint) \(time(instant)) WIB"
  }

  private var weekdayNames: [String] {
    switch self {
    case .indonesian: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
    case .english:
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    }
  }

  private var monthNames: [String] {
    switch self {
    case .indonesian:
      [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
        "Oktober", "November", "Desember",
      ]
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    }
  }
}
