public import Diagnostics
public import Timetabling

/// Solutions as text: one line a lecture, `course room day period`, day and period from 0.
public enum CourseSolution {
  /// The text of a timetable; unplaced lectures have no line.
  public static func text(of timetable: Timetable, for problem: Problem) -> String {
    var text = ""
    for meeting in problem.meetings {
      guard let place = timetable[meeting], problem.rooms.indices.contains(place.room) else {
        continue
      }
      let day = problem.grid.date(of: place.timeslot)
      let block = problem.grid.block(of: place.timeslot)
      let course = problem.classes[meeting.demand].name
      text += "\(course) \(problem.rooms[place.room].name) \(day) \(block)\n"
    }
    return text
  }

  /// Reads a solution; the timetable is `nil` when there is any error among the findings.
  ///
  /// A course with fewer lines than lectures is no finding: its other lectures are unplaced.
  public static func read(_ bytes: some Collection<UInt8>, path: String, for problem: Problem)
    -> (timetable: Timetable?, findings: [Diagnostic])
  {
    var reader = CourseSolutionReader(path: path, problem: problem)
    for line in TextFields(bytes).lines { reader.read(line) }
    let timetable = reader.findings.hasErrors ? nil : reader.timetable
    return (timetable, reader.findings.inReadingOrder)
  }
}

private struct CourseSolutionReader {
  let path: String
  let problem: Problem
  var timetable: Timetable
  var findings: [Diagnostic] = []
  private var placed: [Int: Int] = [:]
  private let courses: [String: Int]
  private let rooms: [String: Int]

  init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
    timetable = Timetable(for: problem)
    courses = Dictionary(
      problem.classes.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    rooms = Dictionary(
      problem.rooms.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  mutating func read(_ line: FieldLine) {
    guard line.fields.count == 4 else {
      return report(
        FormatCode.fields,
        "the line has \(line.fields.count) fields; expected 'course room day period'",
        line.number,
        line.fields.count > 4 ? line.fields[4].column : line.endColumn,
        fix: "write one lecture a line"
      )
    }
    let course = look(up: line.fields[0], in: courses, "course", line)
    let room = look(up: line.fields[1], in: rooms, "room", line)
    let day = number(line, 2, problem.grid.weeks * problem.grid.days, "day")
    let block = number(line, 3, problem.grid.blocks, "period")
    guard let course, let room, let day, let block else { return }
    let ordinal = placed[course, default: 0]
    guard ordinal < problem.classes[course].meetings else {
      return report(
        FormatCode.surplus,
        "course '\(line.fields[0].text)' has only \(problem.classes[course].meetings) lectures",
        line.number,
        line.fields[0].column,
        fix: "take the line out"
      )
    }
    placed[course] = ordinal + 1
    timetable[Meeting(of: course, ordinal)] = Placement(
      Timeslot(day * problem.grid.blocks + block),
      room: room
    )
  }

  private mutating func look(
    up field: Field,
    in names: [String: Int],
    _ noun: String,
    _ line: FieldLine
  ) -> Int? {
    if let index = names[field.text] { return index }
    report(
      FormatCode.unknownName,
      "no \(noun) is called '\(field.text)'",
      line.number,
      field.column,
      fix: "use a \(noun)'s name from the instance"
    )
    return nil
  }

  private mutating func number(_ line: FieldLine, _ index: Int, _ bound: Int, _ noun: String)
    -> Int?
  {
    let field = line.fields[index]
    if let number = Int(field.text), 0..<bound ~= number { return number }
    report(
      FormatCode.number,
      "'\(field.text)' as \(noun) is no whole number from 0 to \(bound - 1)",
      line.number,
      field.column,
      fix: "count \(noun)s from 0"
    )
    return nil
  }

  private mutating func report(
    _ code: DiagnosticCode,
    _ message: String,
    _ line: Int,
    _ column: Int,
    fix: String
  ) {
    let place = SourceLocation(path: path, line: line, column: column)
    findings.append(Diagnostic(.error, code, message, at: place, fix: fix))
  }
}
