import Diagnostics
import Timetabling

/// The lines of the sections.
extension CourseInstanceReader {
  mutating func read(_ line: FieldLine, in section: Section) {
    switch section {
    case .courses: readCourse(line)
    case .rooms: readRoom(line)
    case .curricula: readCurriculum(line)
    case .unavailability: readUnavailability(line)
    case .roomConstraints: readRoomConstraint(line)
    }
  }

  /// Reads `course teacher lectures leastDays students [doubleLectures]`.
  private mutating func readCourse(_ line: FieldLine) {
    guard hasFields(line, 5...6, "course teacher lectures days students"),
      let lectures = number(line, 2, 0...InstanceLimit.meetings, "lectures"),
      let days = number(line, 3, 0...InstanceLimit.days, "days"),
      let students = number(line, 4, 0...InstanceLimit.students, "students")
    else { return }
    let name = line.fields[0]
    guard isNew(name, courseIndex[name.text].map { courses[$0].line }, line) else { return }
    let teacher = line.fields[1].text
    let trainer = teacherIndex[teacher] ?? teachers.count
    if trainer == teachers.count {
      teacherIndex[teacher] = trainer
      teachers.append(Trainer(teacher))
    }
    courseIndex[name.text] = courses.count
    let demand = ClassDemand(
      name.text,
      trainers: [trainer],
      headCount: students,
      meetings: lectures,
      leastDays: days
    )
    courses.append((line.number, demand))
  }

  /// Reads `room capacity [building]`.
  private mutating func readRoom(_ line: FieldLine) {
    guard hasFields(line, 2...3, "room capacity"),
      let capacity = number(line, 1, 0...InstanceLimit.students, "capacity")
    else { return }
    let name = line.fields[0]
    guard isNew(name, roomIndex[name.text], line) else { return }
    roomIndex[name.text] = line.number
    rooms.append(Room(name.text, capacity: capacity))
  }

  /// Reads `curriculum number course …`.
  private mutating func readCurriculum(_ line: FieldLine) {
    guard hasFields(line, 2...Int.max, "curriculum number course"),
      let count = number(line, 1, 0...InstanceLimit.courses, "number of courses")
    else { return }
    let name = line.fields[0]
    guard isNew(name, curriculumIndex[name.text], line) else { return }
    curriculumIndex[name.text] = line.number
    let members = line.fields.dropFirst(2)
    if members.count != count {
      report(
        FormatCode.count,
        "curriculum '\(name.text)' names \(members.count) courses and says \(count)",
        line.number,
        line.fields[1].column,
        fix: "correct the number or the list of courses"
      )
    }
    for member in members {
      guard let course = course(member, line) else { continue }
      courses[course].demand.cohorts.append(curricula.count)
    }
    curricula.append(Cohort(name.text))
  }

  /// Reads `course day period`.
  private mutating func readUnavailability(_ line: FieldLine) {
    guard hasFields(line, 3...3, "course day period"), let course = course(line.fields[0], line),
      let day = number(line, 1, 0...max(0, header.days - 1), "day"),
      let block = number(line, 2, 0...max(0, header.blocks - 1), "period")
    else { return }
    unavailable.append((course, Timeslot(day * header.blocks + block)))
  }

  /// Reads `course room`, which formulation UD2 ignores and which still has to name what exists.
  private mutating func readRoomConstraint(_ line: FieldLine) {
    guard hasFields(line, 2...2, "course room") else { return }
    _ = course(line.fields[0], line)
    let room = line.fields[1]
    if roomIndex[room.text] == nil {
      report(
        FormatCode.unknownName,
        "no room is called '\(room.text)'",
        line.number,
        room.column,
        fix: "use a name of the section ROOMS:"
      )
    }
  }
}

extension CourseInstanceReader {
  mutating func report(
    _ code: DiagnosticCode,
    _ message: String,
    _ line: Int,
    _ column: Int,
    fix: String
  ) {
    let place = SourceLocation(path: path, line: line, column: column)
    findings.append(Diagnostic(.error, code, message, at: place, fix: fix))
  }

  private mutating func hasFields(
    _ line: FieldLine,
    _ range: ClosedRange<Int>,
    _ form: String
  ) -> Bool {
    if range.contains(line.fields.count) { return true }
    let isShort = line.fields.count < range.lowerBound
    report(
      FormatCode.fields,
      "the line has \(line.fields.count) fields; expected '\(form)'",
      line.number,
      isShort ? line.endColumn : line.fields[range.upperBound].column,
      fix: isShort ? "add what is missing" : "take out what is too much"
    )
    return false
  }

  private mutating func number(
    _ line: FieldLine,
    _ index: Int,
    _ range: ClosedRange<Int>,
    _ name: String
  ) -> Int? {
    let field = line.fields[index]
    if let number = Int(field.text), range.contains(number) { return number }
    report(
      FormatCode.number,
      "'\(field.text)' as \(name) is no whole number from \(range.lowerBound)"
        + " to \(range.upperBound)",
      line.number,
      field.column,
      fix: "write a number in that range"
    )
    return nil
  }

  private mutating func isNew(_ name: Field, _ earlier: Int?, _ line: FieldLine) -> Bool {
    guard let earlier else { return true }
    report(
      FormatCode.repeatedName,
      "'\(name.text)' stands twice; first on line \(earlier)",
      line.number,
      name.column,
      fix: "rename or remove one of the two"
    )
    return false
  }

  private mutating func course(_ name: Field, _ line: FieldLine) -> Int? {
    if let course = courseIndex[name.text] { return course }
    report(
      FormatCode.unknownName,
      "no course is called '\(name.text)'",
      line.number,
      name.column,
      fix: "use a name of the section COURSES:"
    )
    return nil
  }
}
