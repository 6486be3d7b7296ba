public import CivilTime

/// One meeting as a calendar program shows it.
///
/// - Source: RFC 5545, section 3.6.1 (VEVENT).
public struct CalendarEvent: Hashable, Sendable {
  /// - Source: RFC 5545, section 3.8.1.11.
  public enum Status: String, Hashable, Sendable {
    case confirmed = "CONFIRMED"
    case cancelled = "CANCELLED"
  }

  /// The same for ever, whatever else changes, and no other event's anywhere.
  public var uid: String
  /// Rises with every change that people have to know of.
  public var sequence: Int
  /// When what is said here was last revised.
  public var stamp: Instant
  public var start: Instant
  /// Not part of the event: the interval is half-open.
  public var end: Instant
  public var summary: String
  public var location: String?
  public var description: String?
  public var status: Status
  public var categories: [String]

  public init(
    uid: String,
    sequence: Int = 0,
    stamp: Instant,
    start: Instant,
    end: Instant,
    summary: String,
    location: String? = nil,
    description: String? = nil,
    status: Status = .confirmed,
    categories: [String] = []
  ) {
    self.uid = uid
    self.sequence = sequence
    self.stamp = stamp
    self.start = start
    self.end = end
    self.summary = summary
    self.location = location
    self.description = description
    self.status = status
    self.categories = categories
  }
}

extension CalendarEvent {
  var lines: [ContentLine] {
    var lines = [
      ContentLine("BEGIN", "VEVENT"),
      ContentLine("UID", text: uid),
      ContentLine("DTSTAMP", CalendarTime.utc(stamp)),
      ContentLine("LAST-MODIFIED", CalendarTime.utc(stamp)),
      ContentLine("SEQUENCE", "\(sequence)"),
      ContentLine("STATUS", status.rawValue),
      ContentLine("DTSTART;TZID=\(CalendarTime.zone)", CalendarTime.local(start)),
      ContentLine("DTEND;TZID=\(CalendarTime.zone)", CalendarTime.local(end)),
      ContentLine("SUMMARY", text: summary),
    ]
    if let location { lines.append(ContentLine("LOCATION", text: location)) }
    if let description { lines.append(ContentLine("DESCRIPTION", text: description)) }
    if !categories.isEmpty { lines.append(ContentLine("CATEGORIES", texts: categories)) }
    // Who comes to a class isn't free; a class that was called off takes up nobody's time.
    lines.append(ContentLine("TRANSP", status == .cancelled ? "TRANSPARENT" : "OPAQUE"))
    lines.append(ContentLine("END", "VEVENT"))
    return lines
  }
}
