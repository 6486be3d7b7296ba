import AssessmentKit
import CivilTime
import CurriculumModel
public import Progression
import Storage

extension Office {
  /// Records who came to one meeting; once every meeting is recorded, each seat is judged.
  ///
  /// Recording a meeting again corrects it: a judgement that rested on the earlier record is replaced
  /// by a new one, or stays where none can be made.
  /// - Parameters:
  ///   - meeting: counted from 1.
  ///   - attendance: people by any of their names; whoever has no seat is told, not recorded.
  /// - Throws: `ProgrammeError.notFound`, `.classCancelled`, `.invalid` for a meeting that is not
  ///   in the plan or not over yet.
  public func recordAttendance(
    in class: String,
    meeting: Int,
    _ attendance: MeetingAttendance,
    by actor: Actor
  ) throws -> AttendanceReceipt {
    try write { access in
      var classFile = try classFile(`class`, in: access)
      guard let plan = classFile.state.plan, !classFile.state.isCancelled else {
        throw ProgrammeError.classCancelled(classFile.id)
      }
      try requireHeld(meeting, of: plan, at: classFile.moment(at: clock.now()))
      let seated = Set(classFile.state.seats)
      let sheet = try MeetingSheet(
        attendance,
        meeting: meeting,
        of: classFile.state,
        registration: { try registration(of: $0, in: access).registration }
      )
      let here = sheet.present
      if classFile.state.attendance[meeting - 1] != here
        || classFile.state.excused[meeting - 1] ?? [] != sheet.excused
      {
        try append(
          [
            .attendanceRecorded(meeting: meeting - 1, present: here, excused: sheet.excused)
          ],
          to: &classFile,
          by: actor,
          in: access
        )
      }
      var rows: [AttendanceReceipt.Row] = []
      for registration in classFile.state.seats.sorted() {
        rows.append(
          AttendanceReceipt.Row(
            registration: registration,
            isPresent: here.contains(registration),
            isExcused: sheet.excused.contains(registration),
            attended: classFile.state.lessonHoursAttended(by: registration),
            held: classFile.hoursHeld(for: registration),
            receipt: classFile.state.isRecorded
              ? try judgeAttendance(of: registration, in: classFile, plan, access) : nil
          )
        )
      }
      return AttendanceReceipt(
        class: classFile.id,
        meeting: meeting,
        rows: rows,
        strangers: sheet.named.filter { !seated.contains($0) },
        isComplete: classFile.state.isRecorded
      )
    }
  }

  private func requireHeld(_ meeting: Int, of plan: ClassPlan, at moment: Instant) throws {
    guard plan.meetings.indices.contains(meeting - 1) else {
      throw ProgrammeError.invalid(
        field: "meeting",
        value: "\(meeting)",
        id: "1 sampai \(plan.meetings.count)",
        en: "1 to \(plan.meetings.count)"
      )
    }
    let start = plan.meetings[meeting - 1].start
    if moment < start {
      throw ProgrammeError.invalid(
        field: "meeting",
        value: "\(meeting), which begins at \(start.text(at: .jakarta))",
        id: "pertemuan yang sudah dimulai",
        en: "a meeting that has begun"
      )
    }
  }

  /// Hands in what one seat attended.
  private func judgeAttendance(
    of registration: RegistrationID,
    in classFile: ClassFile,
    _ plan: ClassPlan,
    _ access: WriteAccess
  ) throws -> SubmissionReceipt? {
    let expected = classFile.state.lessonHoursExpected(of: registration)
    // Who was excused from all of it is neither passed nor failed.
    guard expected > 0, let file = try fileUnlessVoided(of: registration, in: access),
      let module = file.index.module(plan.module),
      let assessment = module.assessments.first(where: { $0.assessor == "attendance" })
    else { return nil }
    let counted = CountedSubmission(
      module: module,
      assessment: assessment,
      content: SubmissionContent(fields: [
        "attendedLessonHours": "\(classFile.state.lessonHoursAttended(by: registration))",
        "plannedLessonHours": "\(expected)",
        "class": classFile.id.rawValue,
      ]),
      subject: ["class"]
    )
    return try judge(
      counted,
      of: registration,
      because: "attendance was recorded again",
      access
    )
  }
}

extension ClassFile {
  /// Lesson hours of the meetings recorded so far that somebody was not excused from.
  fileprivate func hoursHeld(for registration: RegistrationID) -> Int {
    guard let plan = state.plan else { return 0 }
    return plan.meetings.indices.filter { meeting in
      state.attendance[meeting] != nil
        && state.excused[meeting]?.contains(registration) != true
    }
    .reduce(0) { $0 + plan.meetings[$1].lessonHours }
  }
}
