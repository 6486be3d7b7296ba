import CivilTime
import CurriculumModel
import Progression

/// Replacing what lists know of a class.
extension WriteAccess {
  /// Makes `projection` all that lists know of that class.
  public func replaceProjection(_ projection: ClassProjection) throws(StorageFailure) {
    let key = projection.id.rawValue
    for text in [
      ClassProjectionSQL.dropMeetings, ClassProjectionSQL.dropSeats,
      ClassProjectionSQL.dropAttendance,
    ] {
      let drop = try statement(text)
      drop.bind(key, to: 1)
      try drop.run()
    }
    try putClass(projection)
    try putMeetings(projection)
    let seat = try statement(ClassProjectionSQL.putSeat)
    for registration in projection.seats {
      seat.bind(key, to: 1)
      seat.bind(registration, to: 2)
      try seat.run()
    }
    let attendance = try statement(ClassProjectionSQL.putAttendance)
    for (meeting, present) in projection.attendance.sorted(by: { $0.key < $1.key }) {
      for registration in present {
        attendance.bind(key, to: 1)
        attendance.bind(meeting, to: 2)
        attendance.bind(registration, to: 3)
        try attendance.run()
      }
    }
  }

  private func putClass(_ projection: ClassProjection) throws(StorageFailure) {
    let plan = projection.plan
    let put = try statement(ClassProjectionSQL.putClass)
    put.bind(projection.id, to: 1)
    put.bind(plan.module, to: 2)
    put.bind(plan.centre, to: 3)
    put.bind(plan.room, to: 4)
    put.bind(plan.trainer, to: 5)
    put.bind(plan.capacity, to: 6)
    put.bind(projection.revision, to: 7)
    put.bind(projection.calendarSequence, to: 8)
    put.bind(projection.cancellation, to: 9)
    put.bind(plan.meetings.map(\.start).min()?.milliseconds ?? 0, to: 10)
    put.bind(plan.meetings.map(\.end).max()?.milliseconds ?? 0, to: 11)
    try put.run()
  }

  private func putMeetings(_ projection: ClassProjection) throws(StorageFailure) {
    let put = try statement(ClassProjectionSQL.putMeeting)
    for (index, meeting) in projection.plan.meetings.enumerated() {
      put.bind(projection.id, to: 1)
      put.bind(index + 1, to: 2)
      put.bind(meeting.start, to: 3)
      put.bind(meeting.end, to: 4)
      put.bind(meeting.lessonHours, to: 5)
      put.bind(projection.attendance[index + 1] == nil ? 0 : 1, to: 6)
      try put.run()
    }
  }
}
