import CurriculumModel
import OrderedJSON
import Progression
import Scheduling

/// Facts of schedules as the journal keeps them, version 1.
extension ScheduleFact: StoredFact {
  var kind: String {
    switch self {
    case .trainerEntered: "trainer-entered"
    case .trainerAway: "trainer-away"
    case .roomEntered: "room-entered"
    case .roomShut: "room-shut"
    case .absenceWithdrawn: "absence-withdrawn"
    case .closureWithdrawn: "closure-withdrawn"
    case .trainerRemoved: "trainer-removed"
    case .roomRemoved: "room-removed"
    case .availabilityStated: "availability-stated"
    case .participantMerged: "participant-merged"
    case .participantSeparated: "participant-separated"
    case .drafted: "drafted"
    case .moved: "moved"
    case .locked: "locked"
    case .unlocked: "unlocked"
    case .published: "published"
    case .discarded: "discarded"
    case .waitJoined: "wait-joined"
    case .waitLeft: "wait-left"
    case .waitPromoted: "wait-promoted"
    case .waitReleased: "wait-released"
    }
  }

  var members: [JSONValue.Member] {
    switch self {
    case .trainerEntered(let profile): profile.members
    case .trainerAway(let time), .roomShut(let time), .absenceWithdrawn(let time),
      .closureWithdrawn(let time):
      time.members
    case .trainerRemoved(let reason), .roomRemoved(let reason):
      [.init("reason", .string(reason))]
    case .roomEntered(let profile): profile.members
    case .availabilityStated(let weekdays): [.init("weekdays", .numbers(weekdays))]
    case .participantMerged(let other, let reason):
      [.init("into", .id(other)), .init("reason", .string(reason))]
    case .participantSeparated(let reason): [.init("reason", .string(reason))]
    case .drafted(let draft): draft.members
    case .moved(let moves, let reason, let isForced):
      [
        .init("moves", .array(moves.map(\.json))), .init("reason", .string(reason)),
        .init("forced", .bool(isForced)),
      ]
    case .locked(let meetings), .unlocked(let meetings):
      [.init("sittings", .array(meetings.map { .string($0.description) }))]
    case .published(let classes):
      [.init("classes", .array(classes.map { $0.map(JSONValue.id) ?? .null }))]
    case .discarded(let reason): [.init("reason", .string(reason))]
    case .waitJoined(let person), .waitLeft(let person): [.init("registration", .id(person))]
    case .waitPromoted(let person, let reason), .waitReleased(let person, let reason):
      [.init("registration", .id(person)), .init("reason", .string(reason))]
    }
  }

  init(kind: String, payload: JSONValue) throws(PayloadError) {
    switch kind {
    case "trainer-entered": self = .trainerEntered(try TrainerProfile(payload: payload))
    case "trainer-away": self = .trainerAway(try Unavailability(payload: payload))
    case "room-entered": self = .roomEntered(try RoomProfile(payload: payload))
    case "room-shut": self = .roomShut(try Unavailability(payload: payload))
    case "absence-withdrawn":
      self = .absenceWithdrawn(try Unavailability(payload: payload))
    case "closure-withdrawn":
      self = .closureWithdrawn(try Unavailability(payload: payload))
    case "trainer-removed": self = .trainerRemoved(reason: try payload.text(of: "reason"))
    case "room-removed": self = .roomRemoved(reason: try payload.text(of: "reason"))
    case "availability-stated":
      self = .availabilityStated(weekdays: try payload.numbers(of: "weekdays"))
    case "participant-merged":
      self = .participantMerged(
        into: try payload.id(of: "into"),
        reason: try payload.text(of: "reason")
      )
    case "participant-separated":
      self = .participantSeparated(reason: try payload.text(of: "reason"))
    case "drafted": self = .drafted(try ScheduleDraft(payload: payload))
    case "moved":
      var moves: [DraftMove] = []
      for value in try payload.values(of: "moves") { moves.append(try DraftMove(payload: value)) }
      self = .moved(
        moves,
        reason: try payload.text(of: "reason"),
        isForced: try payload.shaped { value throws(JSONShapeError) in
          try value.bool("forced")
        }
      )
    case "locked": self = .locked(try payload.meetings())
    case "unlocked": self = .unlocked(try payload.meetings())
    case "published":
      let values = try payload.values(of: "classes")
      self = .published(values.map { $0.string.map { ClassID($0) } })
    case "discarded": self = .discarded(reason: try payload.text(of: "reason"))
    case "wait-joined": self = .waitJoined(try payload.id(of: "registration"))
    case "wait-left": self = .waitLeft(try payload.id(of: "registration"))
    case "wait-promoted":
      self = .waitPromoted(
        try payload.id(of: "registration"),
        reason: try payload.text(of: "reason")
      )
    case "wait-released":
      self = .waitReleased(
        try payload.id(of: "registration"),
        reason: try payload.text(of: "reason")
      )
    default: throw .kind
    }
  }
}

extension JSONValue {
  static func numbers(_ numbers: [Int]) -> JSONValue { .array(numbers.map { .integer($0) }) }

  func numbers(of name: String) throws(PayloadError) -> [Int] {
    var numbers: [Int] = []
    for value in try values(of: name) {
      guard let number = value.integer else { throw .shape("\(name): expected whole numbers") }
      numbers.append(number)
    }
    return numbers
  }

  /// A text, or `nil` where it is null.
  func optionalText(of name: String) throws(PayloadError) -> String? {
    try value(of: name).string
  }

  fileprivate func meetings() throws(PayloadError) -> [DraftMeetingID] {
    var meetings: [DraftMeetingID] = []
    for value in try values(of: "sittings") { meetings.append(try DraftMeetingID(payload: value)) }
    return meetings
  }
}
