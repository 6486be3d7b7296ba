import Scheduling

/// Hours that come back every week, in few words.
extension Language {
  /// `Sen–Jum 08.00–16.00; Sab 08.00–12.00`, `Mon–Fri 08:00–16:00; Sat 08:00–12:00`.
  ///
  /// Days that follow each other and have the same hours go together.
  func hours(_ hours: WeeklyHours) -> String {
    var groups: [(days: ClosedRange<Int>, times: [Range<Int>])] = []
    for weekday in 1...7 {
      let times = hours.spans.filter { $0.weekday == weekday }.map { $0.start..<$0.end }
      if times.isEmpty { continue }
      if let last = groups.last, last.times == times, last.days.upperBound == weekday - 1 {
        groups[groups.count - 1].days = last.days.lowerBound...weekday
      } else {
        groups.append((weekday...weekday, times))
      }
    }
    return groups.map { group in
      let (first, last) = (group.days.lowerBound, group.days.upperBound)
      let days =
        first == last ? shortWeekday(first) : "\(shortWeekday(first))–\(shortWeekday(last))"
      let times = group.times.map { "\(clock($0.lowerBound))–\(clock($0.upperBound))" }
      return "\(days) \(times.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  /// `Sen`, `Mon` for 1.
  private func shortWeekday(_ number: Int) -> String { String(weekdays([number]).prefix(3)) }

  /// Minutes after midnight as `08.30`, `08:30`.
  private func clock(_ minutes: Int) -> String {
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return twoDigits(minutes / 60) + (self == .indonesian ? "." : ":") + twoDigits(minutes % 60)
  }
}
