public import Diagnostics
import Timetabling

/// Reads `.ctt` and `.ectt` files.
///
/// Never traps and never stops at the first fault: every finding has file, line and column.
public struct CourseInstanceReader {
  let path: String
  var findings: [Diagnostic] = []
  var header = InstanceHeader()
  var courses: [(line: Int, demand: ClassDemand)] = []
  var courseIndex: [String: Int] = [:]
  var teachers: [Trainer] = []
  var teacherIndex: [String: Int] = [:]
  var rooms: [Room] = []
  var roomIndex: [String: Int] = [:]
  var curricula: [Cohort] = []
  var curriculumIndex: [String: Int] = [:]
  var unavailable: [(course: Int, timeslot: Timeslot)] = []
  /// Which sections stood in the file, with their lines.
  var seen: [Section: Int] = [:]
  var counts: [Section: Int] = [:]

  /// Reads a file's bytes; the instance is `nil` when there is any error among the findings.
  ///
  /// - Parameter path: how the findings name the file.
  public static func read(_ bytes: some Collection<UInt8>, path: String)
    -> (instance: CourseInstance?, findings: [Diagnostic])
  {
    var reader = CourseInstanceReader(path: path)
    reader.read(TextFields(bytes))
    let instance = reader.findings.hasErrors ? nil : reader.instance()
    return (instance, reader.findings.inReadingOrder)
  }

  private init(path: String) { self.path = path }

  private mutating func read(_ text: TextFields) {
    var section: Section?
    var isAfterHeader = false
    var isOver = false
    for line in text.lines {
      guard let first = line.fields.first, !isOver else { break }
      if first.text == "END." {
        isOver = true
      } else if line.fields.count == 1, first.text.hasSuffix(":"), isAfterHeader || line.isHeading {
        if !isAfterHeader { endHeader(line) }
        isAfterHeader = true
        section = start(first, line)
      } else if !isAfterHeader {
        header.read(line, path: path, into: &findings)
      } else if let section {
        counts[section, default: 0] += 1
        read(line, in: section)
      }
    }
    if !isAfterHeader { endHeader(FieldLine(number: text.lineCount, fields: [])) }
    end(text)
  }

  private mutating func endHeader(_ line: FieldLine) {
    for key in InstanceHeader.needed where !header.keys.contains(key) {
      report(
        FormatCode.header,
        "the header lacks '\(key): number'",
        line.number,
        1,
        fix: "write '\(key): ' and a number before the first section"
      )
    }
    header.checkSize(path: path, into: &findings)
  }

  private mutating func start(_ heading: Field, _ line: FieldLine) -> Section? {
    guard let section = Section(rawValue: heading.text) else {
      let known = Section.allCases.map(\.rawValue).joined(separator: ", ")
      report(
        FormatCode.section,
        "'\(heading.text)' is no section; expected one of \(known)",
        line.number,
        heading.column,
        fix: "correct the heading or take the section out"
      )
      return nil
    }
    if let earlier = seen[section] {
      report(
        FormatCode.section,
        "section \(heading.text) stands twice; first on line \(earlier)",
        line.number,
        heading.column,
        fix: "merge the two sections"
      )
    }
    seen[section] = line.number
    return section
  }

  private mutating func end(_ text: TextFields) {
    for section in Section.allCases where section.isNeeded && seen[section] == nil {
      report(
        FormatCode.section,
        "section \(section.rawValue) is missing",
        text.lineCount,
        1,
        fix: "add the section \(section.rawValue)"
      )
    }
    for section in Section.allCases {
      guard let line = seen[section], let key = header.countKey(of: section),
        let promised = header.values[key]
      else { continue }
      let found = counts[section] ?? 0
      guard found != promised.number else { continue }
      report(
        FormatCode.count,
        "section \(section.rawValue) has \(found) lines, the header says \(promised.number)",
        line,
        1,
        fix: "correct '\(key): \(promised.number)' on line \(promised.line) or the section"
      )
    }
    if findings.hasErrors { return }
    let lectures = courses.reduce(0) { $0 + $1.demand.meetings }
    let cells = courses.count * header.periods
    if lectures > InstanceLimit.meetings || cells > InstanceLimit.cells {
      report(
        FormatCode.size,
        "\(lectures) lectures of \(courses.count) courses in \(header.periods) periods are too many",
        1,
        1,
        fix: "solve the instance in parts"
      )
    }
  }

  private func instance() -> CourseInstance {
    let grid = TimeslotGrid(days: header.days, blocks: header.blocks)
    var problem = Problem(
      grid: grid,
      rooms: rooms,
      trainers: teachers,
      cohorts: curricula,
      classes: courses.map(\.demand)
    )
    var closed: [Int: TimeslotSet] = [:]
    for one in unavailable { closed[one.course, default: []].insert(one.timeslot) }
    let all = TimeslotSet.all(of: grid)
    for (course, times) in closed {
      problem.classes[course].allowed = all.subtracting(times)
    }
    problem.weights = ConstraintName.curriculumBased
    return CourseInstance(name: header.name, problem: problem)
  }
}

extension FieldLine {
  /// Whether a line with one field is a section's heading rather than a header line without value.
  var isHeading: Bool { fields.first.map { Section(rawValue: $0.text) != nil } ?? false }
}
