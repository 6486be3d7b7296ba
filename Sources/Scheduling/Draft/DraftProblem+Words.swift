public import CivilTime
import Timetabling

extension DraftProblem {
  /// A reason with its timeslots said as days and times.
  ///
  /// - Parameter words: how a day, and one of its sittings (`nil` for the whole day), are said.
  public func spoken(_ reason: String, _ words: (Day, Int?) -> String) -> String {
    // The grid names a timeslot `week 2 ‹3› ‹0›`, its day `week 2 ‹3›`.
    var rest = Substring(reason)
    var result = ""
    while let open = rest.firstIndex(of: "‹") {
      let before = rest[..<open]
      guard let start = before.lastWord(2),
        let week = Int(before[start...].split(separator: " ")[1]),
        let day = number(in: &rest, at: open)
      else {
        result += rest[...open]
        rest = rest[rest.index(after: open)...]
        continue
      }
      result += before[..<start]
      var sitting: Int?
      if rest.hasPrefix(" ‹") {
        sitting = number(in: &rest, at: rest.index(after: rest.startIndex))
      }
      result += words(monday.adding(days: (week - 1) * 7 + day), sitting)
    }
    return result + rest
  }

  /// The number between the marks at `open`; what follows the closing one is left in `rest`.
  private func number(in rest: inout Substring, at open: Substring.Index) -> Int? {
    guard let close = rest[open...].firstIndex(of: "›"),
      let number = Int(rest[rest.index(after: open)..<close])
    else { return nil }
    rest = rest[rest.index(after: close)...]
    return number
  }
}

extension Substring {
  /// Where the last `count` words begin, when the text ends in a blank: `… week 2 `.
  fileprivate func lastWord(_ count: Int) -> Index? {
    guard last == " " else { return nil }
    var blanks = 0
    var index = self.index(before: endIndex)
    while index > startIndex {
      index = self.index(before: index)
      if self[index] == " " {
        blanks += 1
        if blanks == count { return self.index(after: index) }
      }
    }
    return blanks == count - 1 ? startIndex : nil
  }
}
