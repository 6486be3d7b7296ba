public import CivilTime

/// A whole calendar, ready to be subscribed to or imported.
///
/// - Source: RFC 5545, section 3.4; RFC 7986, section 5 (NAME, DESCRIPTION, UID, LAST-MODIFIED,
///   REFRESH-INTERVAL).
public struct CalendarDocument: Hashable, Sendable {
  /// The same for ever, so that a program knows the calendar again.
  public var uid: String
  /// What people call it.
  public var name: String
  public var description: String?
  /// The language of its texts: `id` or `en`.
  public var language: String
  /// In the order they are written.
  public var events: [CalendarEvent]

  public init(
    uid: String,
    name: String,
    description: String? = nil,
    language: String,
    events: [CalendarEvent]
  ) {
    self.uid = uid
    self.name = name
    self.description = description
    self.language = language
    self.events = events
  }

  /// When the latest of its events was revised; `nil` without events.
  public var revised: Instant? { events.map(\.stamp).max() }

  /// The bytes of an `.ics` file, in UTF-8 with CRLF; the same document gives the same text.
  ///
  /// - Complexity: O(n) in the length of the text.
  public var text: String {
    var lines = [
      ContentLine("BEGIN", "VCALENDAR"),
      ContentLine("VERSION", "2.0"),
      ContentLine("PRODID", "-//OK OCE//okoce//\(language.uppercased())"),
      ContentLine("CALSCALE", "GREGORIAN"),
      ContentLine("UID", text: uid),
      ContentLine("NAME", text: name),
      // Programs older than RFC 7986 look for the name here.
      ContentLine("X-WR-CALNAME", text: name),
      ContentLine("X-WR-TIMEZONE", CalendarTime.zone),
      ContentLine("REFRESH-INTERVAL;VALUE=DURATION", "PT6H"),
    ]
    if let description { lines.append(ContentLine("DESCRIPTION", text: description)) }
    if let revised { lines.append(ContentLine("LAST-MODIFIED", CalendarTime.utc(revised))) }
    lines += CalendarTime.definition
    lines += events.flatMap(\.lines)
    lines.append(ContentLine("END", "VCALENDAR"))
    return lines.map(\.folded).joined()
  }
}
