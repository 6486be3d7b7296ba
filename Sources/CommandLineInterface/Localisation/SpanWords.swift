import CivilTime

/// How long something lasted, or is still ahead.
extension Language {
  /// `12 hari`, `3 bulan`, `2 tahun`: days up to 59, then whole months, from two years whole years.
  ///
  /// The length counts, not its sign.
  func span(days: Int) -> String {
    let length = abs(days)
    return switch length {
    case ..<60: counted(length, Phrase(id: "hari", en: "day"))
    case ..<730: counted(length / 30, Phrase(id: "bulan", en: "month"))
    default: counted(length / 365, Phrase(id: "tahun", en: "year"))
    }
  }

  /// From `day` until `today`: `sejak hari ini`, `sejak 12 hari lalu`; `for 12 days`.
  func since(_ day: Day, today: Day) -> String {
    let days = today.number - day.number
    if days <= 0 { return Phrase(id: "sejak hari ini", en: "since today")(self) }
    let length = span(days: days)
    return Phrase(id: "sejak \(length) lalu", en: "for \(length)")(self)
  }

  /// From `today` until `day`: `5 tahun lagi`, `hari ini`, `12 hari lalu`.
  func distance(to day: Day, today: Day) -> String {
    let days = day.number - today.number
    let length = span(days: days)
    if days == 0 { return Phrase(id: "hari ini", en: "today")(self) }
    return days > 0
      ? Phrase(id: "\(length) lagi", en: "in \(length)")(self)
      : Phrase(id: "\(length) lalu", en: "\(length) ago")(self)
  }

  /// A period as its author wrote it, in words: `5 tahun`, `1 year 6 months`, `30 days`.
  func length(_ period: Period) -> String {
    let parts = [
      (period.months / 12, Phrase(id: "tahun", en: "year")),
      (period.months % 12, Phrase(id: "bulan", en: "month")),
      (period.days, Phrase(id: "hari", en: "day")),
    ]
    return parts.filter { $0.0 > 0 }.map { counted($0.0, $0.1) }.joined(separator: " ")
  }

  /// A period after "per": `bulan`, `month`, `3 months`.
  func unit(_ period: Period) -> String {
    let length = length(period)
    return length.hasPrefix("1 ") && length.count { $0 == " " } == 1
      ? String(length.dropFirst(2)) : length
  }

  /// `3 hari`, `1 day`, `3 days`; Indonesian nouns have no plural, the English one gets an `s`.
  func counted(_ count: Int, _ noun: Phrase) -> String {
    let plural = self == .english && count != 1 ? "s" : ""
    return "\(number(count)) \(noun(self))\(plural)"
  }
}
