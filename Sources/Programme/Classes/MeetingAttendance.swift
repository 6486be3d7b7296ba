import CurriculumModel
public import Progression

/// Who came to one meeting, as somebody says it.
public struct MeetingAttendance: Hashable, Sendable {
  /// `nil` leaves who came as it was recorded.
  public var present: [String]?
  /// Who was away with leave.
  public var excused: [String]
  /// Who was away without; whoever was excused before is so no longer.
  public var absent: [String]

  public init(present: [String]?, excused: [String] = [], absent: [String] = []) {
    self.present = present
    self.excused = excused
    self.absent = absent
  }
}

/// What is written down of one meeting.
struct MeetingSheet {
  /// Who came, of those with a seat; ascending.
  let present: [RegistrationID]
  /// Who was excused, of those with a seat; ascending.
  let excused: [RegistrationID]
  /// Everybody who was said to be there or excused.
  let named: [RegistrationID]

  /// - Parameter meeting: counted from 1.
  /// - Throws: `ProgrammeError.notFound`; `.invalid` for who came and was excused, and where nobody
  ///   said who came.
  init(
    _ attendance: MeetingAttendance,
    meeting: Int,
    of state: ClassState,
    registration: (String) throws -> RegistrationID
  ) throws {
    let seated = Set(state.seats)
    let recorded = state.attendance[meeting - 1]
    var here = try attendance.present.map { try $0.map(registration) }
    let leave = try attendance.excused.map(registration)
    let away = Set(try attendance.absent.map(registration))
    if attendance.present != nil, let both = leave.first(where: { here?.contains($0) == true }) {
      throw ProgrammeError.invalid(
        field: "excused",
        value: both.rawValue,
        id: "orang yang tidak hadir; ia tercatat hadir juga",
        en: "somebody who did not come; they are named as present, too"
      )
    }
    // A record that is only added to: whoever is excused or absent was not there.
    if here == nil { here = recorded?.filter { !leave.contains($0) && !away.contains($0) } }
    guard let here else {
      throw ProgrammeError.invalid(
        field: "present",
        value: "",
        id: "siapa yang hadir pada pertemuan \(meeting), karena belum dicatat",
        en: "who came to meeting \(meeting), which is not recorded yet"
      )
    }
    let came = Set(here).intersection(seated)
    let kept = (state.excused[meeting - 1] ?? []).filter { !away.contains($0) }
    present = came.sorted()
    excused = Set(kept + leave).intersection(seated).subtracting(came).sorted()
    named = here + leave
  }
}

extension Office {
  /// As `recordAttendance(in:meeting:_:by:)` for a sheet on which nobody is excused.
  public func recordAttendance(
    in class: String,
    meeting: Int,
    present: [String],
    by actor: Actor
  ) throws -> AttendanceReceipt {
    try recordAttendance(
      in: `class`,
      meeting: meeting,
      MeetingAttendance(present: present),
      by: actor
    )
  }
}
