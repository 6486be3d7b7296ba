import Diagnostics
import Timetabling

/// The first lines of an instance file: `Key: value`.
struct InstanceHeader {
  static let needed = ["Courses", "Rooms", "Days", "Periods_per_day", "Curricula"]
  private static let known: Set<String> = [
    "Name", "Courses", "Rooms", "Days", "Periods_per_day", "Curricula", "Constraints",
    "UnavailabilityConstraints", "RoomConstraints", "Min_Max_Daily_Lectures",
  ]

  var name = ""
  var values: [String: (number: Int, line: Int)] = [:]
  /// The keys that stand in the header, with a value that can be read or not.
  private(set) var keys: Set<String> = []

  private static let dayRange = 1...InstanceLimit.days
  private static let blockRange = 1...TimeslotGrid.mostBlocks

  // Where the header is wrong, as large as can be, so that one fault of it isn't repeated for every
  // line that counts days or periods.
  var days: Int { size("Days", in: Self.dayRange) }
  var blocks: Int { size("Periods_per_day", in: Self.blockRange) }
  var periods: Int { days * blocks }

  private func size(_ key: String, in range: ClosedRange<Int>) -> Int {
    guard let number = values[key]?.number, range.contains(number) else { return range.upperBound }
    return number
  }

  /// The header's word for how many lines a section has.
  func countKey(of section: Section) -> String? {
    switch section {
    case .courses: "Courses"
    case .rooms: "Rooms"
    case .curricula: "Curricula"
    case .unavailability:
      values["UnavailabilityConstraints"] == nil ? "Constraints" : "UnavailabilityConstraints"
    case .roomConstraints: "RoomConstraints"
    }
  }

  mutating func read(_ line: FieldLine, path: String, into findings: inout [Diagnostic]) {
    guard let first = line.fields.first else { return }
    func report(_ code: DiagnosticCode, _ message: String, at column: Int, fix: String) {
      let place = SourceLocation(path: path, line: line.number, column: column)
      findings.append(Diagnostic(.error, code, message, at: place, fix: fix))
    }
    let key = String(first.text.dropLast())
    guard first.text.hasSuffix(":"), Self.known.contains(key) else {
      return report(
        FormatCode.header,
        "'\(first.text)' is no line of the header; expected 'Courses: 30' or the like",
        at: first.column,
        fix: "correct the line, or put a section's heading before it"
      )
    }
    if key == "Name" {
      name = line.fields.dropFirst().map(\.text).joined(separator: " ")
      return
    }
    guard keys.insert(key).inserted else {
      return report(
        FormatCode.repeatedName,
        "'\(key):' stands twice in the header",
        at: first.column,
        fix: "keep one of the two lines"
      )
    }
    guard line.fields.count == (key == "Min_Max_Daily_Lectures" ? 3 : 2) else {
      return report(
        FormatCode.fields,
        "'\(key):' has \(line.fields.count - 1) values",
        at: line.endColumn,
        fix: "write '\(key):' and its value"
      )
    }
    let field = line.fields[1]
    guard let number = Int(field.text), number >= 0, number <= InstanceLimit.lines else {
      return report(
        FormatCode.number,
        "'\(field.text)' is no whole number from 0 to \(InstanceLimit.lines)",
        at: field.column,
        fix: "write how many there are"
      )
    }
    values[key] = (number, line.number)
  }

  /// Numbers that would make a timetable too large, or none at all.
  func checkSize(path: String, into findings: inout [Diagnostic]) {
    let ranges: [(key: String, range: ClosedRange<Int>)] = [
      ("Days", Self.dayRange), ("Periods_per_day", Self.blockRange),
      ("Rooms", 0...InstanceLimit.rooms), ("Courses", 0...InstanceLimit.courses),
      ("Curricula", 0...InstanceLimit.curricula),
    ]
    for (key, range) in ranges {
      guard let value = values[key], !range.contains(value.number) else { continue }
      let message =
        "\(key) is \(value.number); expected a number from \(range.lowerBound)"
        + " to \(range.upperBound)"
      let place = SourceLocation(path: path, line: value.line, column: 1)
      findings.append(
        Diagnostic(.error, FormatCode.size, message, at: place, fix: "correct the number")
      )
    }
  }
}
