public import CivilTime

/// Days and months.
extension TypedValue {
  /// A day: `2026-03-01`, or day first as `1-3-2026`, `01/03/2026`, `1.3.2026`, or with the month's
  /// name as `1 Maret 2026`, `1-Mar-2026`, `March 1, 2026`.
  ///
  /// A weekday before it and a time of day
  /// behind it are passed over.
  ///
  /// - Throws: `.shortYear`, `.monthFirst`, `.serialDay`, `.noSuchDay`, `.day`.
  public static func day(_ text: String) throws(Misreading) -> Day {
    if let day = Day(text) { return day }
    var written = plain(text)
    try refuseSpoilt(written)
    if let day = serial(written) { throw .serialDay(day) }
    written = withoutTime(written)
    let (parts, marks) = split(written)
    guard parts.count == 3 else { throw .day }
    if let month = MonthName.number(parts[1]) {
      return try day(parts[0], month, year: parts[2])
    }
    if let month = MonthName.number(parts[0]) {
      return try day(parts[1], month, year: parts[2])
    }
    guard Set(marks).count == 1, marks[0] != " ", let first = digits(parts[0]),
      let second = digits(parts[1]), let third = digits(parts[2]), parts[1].utf8.count <= 2
    else { throw .day }
    switch (parts[0].utf8.count, parts[2].utf8.count) {
    case (4, 1...2):
      guard let day = Day(year: first, month: second, day: third) else { throw .noSuchDay }
      return day
    case (1...2, 4):
      if let day = Day(year: third, month: second, day: first) { return day }
      if let day = Day(year: third, month: first, day: second) { throw .monthFirst(day) }
      throw .noSuchDay
    case (1...2, 2): throw .shortYear
    default: throw .day
    }
  }

  /// A month: `2026-03`, `03/2026`, `Maret 2026`; the first day of one stands for it, too, since that
  /// is what a spreadsheet makes of it.
  ///
  /// - Throws: `.shortYear` for `Mar-26`, `.month`.
  public static func month(_ text: String) throws(Misreading) -> Month {
    let written = plain(text)
    try refuseSpoilt(written)
    let (parts, _) = split(written)
    if parts.count == 3, let day = try? day(written), day.date.day == 1 { return Month(of: day) }
    guard parts.count == 2 else { throw .month }
    let name = MonthName.number(parts[0]) ?? MonthName.number(parts[1])
    let other = MonthName.number(parts[0]) == nil ? parts[0] : parts[1]
    if let name {
      if other.utf8.count == 2, digits(other) != nil { throw .shortYear }
      return try month(name, year: other)
    }
    if parts[0].utf8.count == 4, parts[1].utf8.count <= 2, let number = digits(parts[1]) {
      return try month(number, year: parts[0])
    }
    if parts[1].utf8.count == 4, parts[0].utf8.count <= 2, let number = digits(parts[0]) {
      return try month(number, year: parts[1])
    }
    throw .month
  }

  private static func month(_ number: Int, year: String) throws(Misreading) -> Month {
    guard year.utf8.count == 4, let year = digits(year), year >= 1000,
      let first = Day(year: year, month: number, day: 1)
    else { throw .month }
    return Month(of: first)
  }

  private static func day(
    _ day: String,
    _ month: Int,
    year: String
  ) throws(Misreading) -> Day {
    guard (1...2).contains(day.utf8.count), let number = digits(day), let of = digits(year) else {
      throw .day
    }
    if year.utf8.count == 2 { throw .shortYear }
    guard year.utf8.count == 4 else { throw .day }
    guard let found = Day(year: of, month: month, day: number) else { throw .noSuchDay }
    return found
  }

  /// Words and numbers, and the mark behind each but the last; a weekday before them is left out.
  private static func split(_ text: String) -> (parts: [String], marks: [Character]) {
    var parts: [String] = []
    var marks: [Character] = []
    var part = ""
    for character in text {
      guard "-/., ".contains(character) else {
        part.append(character)
        continue
      }
      if part.isEmpty {
        // `1 Mar. 2026`, `March 1, 2026`: what follows a mark at once belongs to it, blanks alone.
        guard character == " ", !marks.isEmpty else { return ([], []) }
        continue
      }
      if parts.isEmpty, marks.isEmpty, MonthName.isWeekday(part), MonthName.number(part) == nil {
        return split(String(text.drop { !"-/., ".contains($0) }.drop { "-/., ".contains($0) }))
      }
      parts.append(part)
      marks.append(character)
      part = ""
    }
    guard !part.isEmpty else { return ([], []) }
    parts.append(part)
    return (parts, marks)
  }

  /// Without a time of day in no zone: `2026-03-01 14:05:09` is that day.
  ///
  /// What names a zone may be
  /// another day here.
  private static func withoutTime(_ text: String) -> String {
    guard let mark = text.lastIndex(where: { $0 == " " || $0 == "T" || $0 == "t" }) else {
      return text
    }
    let time = text[text.index(after: mark)...]
    let isTime =
      time.contains(":")
      && time.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x3A || $0 == 0x2E }
      && time.utf8.first != 0x3A
    guard isTime else { return text }
    return trimmed(text[..<mark])
  }

  /// The day that a spreadsheet keeps as a number, as far as it can be meant.
  private static func serial(_ text: String) -> Day? {
    guard text.utf8.count == 5, let number = digits(text), (20_000...80_000).contains(number) else {
      return nil
    }
    return Day(year: 1899, month: 12, day: 30)?.adding(days: number)
  }

  private static func digits(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }
}
