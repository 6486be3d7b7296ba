/// What a schema's facets mean, for people.
enum ValueDescription {
  /// The patterns of the schemas in `Curricula/schema`, each with what it asks for; a test holds
  /// them together.
  static let patterns: [(pattern: String, meaning: String)] = [
    (
      #"[a-z][a-z0-9.\-]{0,63}"#,
      "a name of lower-case letters, digits, '-' and '.', starting with a letter, "
        + "at most 64 characters"
    ),
    (
      #"[A-Za-z][A-Za-z0-9.\-]{0,63}"#,
      "a name of letters, digits, '-' and '.', starting with a letter, at most 64 characters"
    ),
    (#"[0-9]+(\.[0-9]+)*"#, "groups of digits with points between them, such as 31.71.01"),
    (
      #"(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})"#,
      "three numbers with points between them, such as 1.0.0"
    ),
    ("[0-9]{4}-[0-9]{2}-[0-9]{2}", "a day such as 2026-03-01"),
    (
      "P([0-9]{1,5}Y)?([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,5}D)?",
      "a period such as P5Y, P1M or P30D"
    ),
    (".*[1-9].*", "a period longer than nothing, such as P5Y, P1M or P30D"),
    (#"[^/\\].*"#, "a relative path with / between folders, such as ../modules"),
    ("[0-9]{4}", "a year of four digits"),
    ("([01][0-9]|2[0-3]):[0-5][0-9]", "a time of day such as 08:00"),
    (
      #"urn:okoce:assessor:[a-z][a-z0-9.\-]{0,63}:[1-9][0-9]{0,3}"#,
      "a namespace such as urn:okoce:assessor:menu-costing:1"
    ),
    (
      #"[A-Za-z0-9_\-][A-Za-z0-9_.\-]*(/[A-Za-z0-9_\-][A-Za-z0-9_.\-]*)*"#,
      "a path inside the assessor's folder, such as bin/quiz"
    ),
    ("[0-9a-f]{64}", "64 hexadecimal digits in lower case, as sha256sum prints them"),
  ]

  private static let types: [(name: String, meaning: String)] = [
    ("xs:date", "a day that the calendar has, such as 2026-03-01"),
    ("Day", "a day such as 2026-03-01"),
    ("xs:boolean", "true or false"), ("xs:integer", "a whole number"),
    ("Count", "a whole number from 1 on"), ("xs:decimal", "a number such as 0.7"),
    ("ClockTime", "a time of day such as 08:00"),
    ("LessonMinutes", "a whole number from 10 to 120"),
    ("Weekdays", "days of the week with spaces between them, such as mon tue wed"),
    ("Meetings", "a whole number from 1 to 60"), ("LessonHours", "a whole number from 1 to 16"),
    ("ClassSize", "a whole number from 1 to 500"), ("Times", "a whole number from 2 on"),
    ("ProtocolVersion", "a whole number from 1 to 99"),
    ("Seconds", "a whole number from 1 to 600"),
    ("CPUSeconds", "a whole number from 1 to 86400"),
    ("Megabytes", "a whole number from 16 to 16384"),
    ("Kilobytes", "a whole number from 1 to 65536"),
    ("Processes", "a whole number from 1 to 256"), ("Share", "a number from 0 to 1"),
    ("xs:language", "a language tag such as id or en"),
  ]

  static func of(sentence: String) -> String {
    if let start = sentence.firstRange(of: "element of the set {"),
      let end = sentence.lastIndex(of: "}"), start.upperBound <= end
    {
      let set = sentence[start.upperBound..<end].filter { $0 != "'" }
      return set.contains(",") ? "one of \(set)" : String(set)
    }
    if let start = sentence.firstRange(of: "by the pattern '"),
      let end = sentence.lastIndex(of: "'"), start.upperBound <= end
    {
      let pattern = String(sentence[start.upperBound..<end])
      return patterns.first { $0.pattern == pattern }?.meaning ?? "a text of the form \(pattern)"
    }
    if let bound = bound(sentence, "minimum value allowed") {
      return "a number of at least \(bound)"
    }
    if let bound = bound(sentence, "maximum value allowed") {
      return "a number of at most \(bound)"
    }
    if sentence.contains("facet 'minLength'") { return "a text that is not empty" }
    if sentence.contains("facet 'maxLength'") { return "a shorter text" }
    for type in types where sentence.contains("'\(type.name)'") { return type.meaning }
    return "a value that its schema allows"
  }

  private static func bound(_ sentence: String, _ words: String) -> Substring? {
    guard let start = sentence.firstRange(of: words) else { return nil }
    let parts = sentence[start.upperBound...].split(separator: "'")
    return parts.count > 1 ? parts[1] : nil
  }
}
