import CivilTime
import CurriculumModel
import OrderedJSON
import Progression

/// Facts of a class as the journal keeps them, version 1.
extension ClassFact {
  /// The stable name of this fact's kind.
  var kind: String {
    switch self {
    case .scheduled: "scheduled"
    case .rescheduled: "rescheduled"
    case .cancelled: "cancelled"
    case .seatTaken: "seat-taken"
    case .seatLeft: "seat-left"
    case .attendanceRecorded: "attendance-recorded"
    }
  }

  /// Everything but the kind, as compact JSON.
  var payload: [UInt8] {
    JSONValue.object([.init("v", .integer(EventFormat.version))] + members).bytes()
  }

  private var members: [JSONValue.Member] {
    switch self {
    case .scheduled(let plan, let forced): plan.members + Self.members(forced: forced)
    case .rescheduled(let plan, let reason, let forced):
      plan.members + [.init("reason", .string(reason))] + Self.members(forced: forced)
    case .cancelled(let reason): [.init("reason", .string(reason))]
    case .seatTaken(let registration), .seatLeft(let registration):
      [.init("registration", .id(registration))]
    case .attendanceRecorded(let meeting, let present, let excused):
      [.init("meeting", .integer(meeting)), .init("present", .ids(present))]
        // Left out where nobody was, as in everything written before somebody could be.
        + (excused.isEmpty ? [] : [.init("excused", .ids(excused))])
    }
  }

  /// Left out where nothing was forced, as in everything written before it could be.
  private static func members(forced: String?) -> [JSONValue.Member] {
    forced.map { [.init("forced", .string($0))] } ?? []
  }

  init(kind: String, payload: JSONValue) throws(PayloadError) {
    switch kind {
    case "scheduled":
      self = .scheduled(try ClassPlan(payload: payload), forced: payload["forced"]?.string)
    case "rescheduled":
      self = .rescheduled(
        try ClassPlan(payload: payload),
        reason: try payload.text(of: "reason"),
        forced: payload["forced"]?.string
      )
    case "cancelled": self = .cancelled(reason: try payload.text(of: "reason"))
    case "seat-taken": self = .seatTaken(try payload.id(of: "registration"))
    case "seat-left": self = .seatLeft(try payload.id(of: "registration"))
    case "attendance-recorded":
      self = .attendanceRecorded(
        meeting: try payload.number(of: "meeting"),
        present: try payload.ids(of: "present"),
        excused: payload["excused"] == nil ? [] : try payload.ids(of: "excused")
      )
    default: throw .kind
    }
  }
}

extension ClassPlan {
  fileprivate var members: [JSONValue.Member] {
    [
      .init("module", .id(module)), .init("centre", .id(centre)), .init("room", .string(room)),
      .init("trainer", .string(trainer)), .init("capacity", .integer(capacity)),
      .init("meetings", .array(meetings.map(\.json))),
    ]
  }

  fileprivate init(payload: JSONValue) throws(PayloadError) {
    var meetings: [Meeting] = []
    for value in try payload.values(of: "meetings") { meetings.append(try Meeting(payload: value)) }
    self.init(
      module: try payload.id(of: "module"),
      centre: try payload.id(of: "centre"),
      room: try payload.text(of: "room"),
      trainer: try payload.text(of: "trainer"),
      capacity: try payload.number(of: "capacity"),
      meetings: meetings
    )
  }
}

extension Meeting {
  fileprivate var json: JSONValue {
    ["start": .instant(start), "end": .instant(end), "lessonHours": .integer(lessonHours)]
  }

  fileprivate init(payload: JSONValue) throws(PayloadError) {
    self.init(
      start: try payload.instant(of: "start"),
      end: try payload.instant(of: "end"),
      lessonHours: try payload.number(of: "lessonHours")
    )
  }
}
