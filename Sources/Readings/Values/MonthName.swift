/// What months and weekdays are called, in Indonesian and English, in full and short.
enum MonthName {
  /// 1...12; `nil` for no month's name.
  static func number(_ name: some StringProtocol) -> Int? {
    let name = name.last == "." ? name.dropLast().lowercased() : name.lowercased()
    return names.firstIndex { $0.contains(name) }.map { $0 + 1 }
  }

  static func isWeekday(_ name: some StringProtocol) -> Bool {
    weekdays.contains(name.lowercased())
  }

  private static let names: [Set<String>] = [
    ["januari", "january", "jan"], ["februari", "pebruari", "february", "feb", "peb"],
    ["maret", "march", "mar", "mrt"], ["april", "apr"], ["mei", "may"],
    ["juni", "june", "jun"], ["juli", "july", "jul"],
    ["agustus", "august", "agu", "agt", "ags", "agust", "aug"],
    ["september", "sept", "sep"], ["oktober", "october", "okt", "oct"],
    ["november", "nopember", "nov", "nop"], ["desember", "december", "des", "dec"],
  ]

  private static let weekdays: Set<String> = [
    "senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "ahad",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "sen", "sel", "rab", "kam", "jum", "sab", "min", "mon", "tue", "wed", "thu", "fri", "sat",
    "sun",
  ]
}
