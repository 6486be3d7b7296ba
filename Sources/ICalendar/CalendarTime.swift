import CivilTime

/// Instants as calendars write them, and the zone that local times are in.
///
/// - Source: RFC 5545, sections 3.3.5 (DATE-TIME) and 3.6.5 (VTIMEZONE).
enum CalendarTime {
  static let zone = "Asia/Jakarta"

  /// `20260314T020000Z`.
  static func utc(_ instant: Instant) -> String { basic(instant, at: .utc) + "Z" }

  /// `20260314T090000`, in Jakarta.
  static func local(_ instant: Instant) -> String { basic(instant, at: .jakarta) }

  private static func basic(_ instant: Instant, at offset: ZoneOffset) -> String {
    instant.text(at: offset).prefix(19).filter { $0 != "-" && $0 != ":" }
  }

  /// Jakarta has been at UTC+7 without summer time since 1964.
  /// - Source: the time zone database (IANA), `asia`, zone Asia/Jakarta.
  static let definition = [
    ContentLine("BEGIN", "VTIMEZONE"),
    ContentLine("TZID", zone),
    ContentLine("BEGIN", "STANDARD"),
    ContentLine("DTSTART", "19640101T000000"),
    ContentLine("TZOFFSETFROM", "+0730"),
    ContentLine("TZOFFSETTO", "+0700"),
    ContentLine("TZNAME", "WIB"),
    ContentLine("END", "STANDARD"),
    ContentLine("END", "VTIMEZONE"),
  ]
}
