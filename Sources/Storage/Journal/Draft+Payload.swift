import CivilTime
import CurriculumModel
import OrderedJSON
import Progression
import Scheduling
import Timetabling

/// Drafts as the journal keeps them, version 1.
extension ScheduleDraft {
  var members: [JSONValue.Member] {
    [
      .init("from", .string(from.description)), .init("through", .string(through.description)),
      .init("sittingsPerDay", .integer(sittingsPerDay)), .init("seed", .integer(seed)),
      .init("classes", .array(classes.map(\.json))),
    ] + (weights.isEmpty ? [] : [.init("weights", .object(weightMembers))])
  }

  private var weightMembers: [JSONValue.Member] {
    weights.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      .init($0.key.rawValue, .integer($0.value))
    }
  }

  init(payload: JSONValue) throws(PayloadError) {
    var classes: [DraftClass] = []
    for value in try payload.values(of: "classes") {
      classes.append(try DraftClass(payload: value))
    }
    self.init(
      from: try payload.day(of: "from"),
      through: try payload.day(of: "through"),
      sittingsPerDay: try payload.number(of: "sittingsPerDay"),
      seed: try payload.number(of: "seed"),
      weights: try payload.weights(),
      classes: classes
    )
  }
}

extension DraftClass {
  fileprivate var json: JSONValue {
    .object([
      .init("module", .id(module)), .init("centre", .id(centre)), .init("people", .ids(people)),
      .init("capacity", .integer(capacity)), .init("lessonHours", .integer(lessonHours)),
      .init("roomKind", roomKind.map { .string($0) } ?? .null),
      .init("weekdays", .numbers(weekdays)),
      .init("trainer", trainer.map { .string($0) } ?? .null),
      .init("places", .array(places.map { $0?.json ?? .null })),
    ])
  }

  fileprivate init(payload: JSONValue) throws(PayloadError) {
    var places: [DraftPlace?] = []
    for value in try payload.values(of: "places") {
      places.append(value == .null ? nil : try DraftPlace(payload: value))
    }
    self.init(
      module: try payload.id(of: "module"),
      centre: try payload.id(of: "centre"),
      people: try payload.ids(of: "people"),
      capacity: try payload.number(of: "capacity"),
      lessonHours: try payload.number(of: "lessonHours"),
      roomKind: try payload.optionalText(of: "roomKind"),
      weekdays: try payload.numbers(of: "weekdays"),
      trainer: try payload.optionalText(of: "trainer"),
      places: places
    )
  }
}

extension DraftPlace {
  fileprivate var json: JSONValue {
    [
      "day": .string(day.description), "sitting": .integer(sitting), "room": .string(room),
    ]
  }

  fileprivate init(payload: JSONValue) throws(PayloadError) {
    self.init(
      day: try payload.day(of: "day"),
      sitting: try payload.number(of: "sitting"),
      room: try payload.text(of: "room")
    )
  }
}

extension DraftMeetingID {
  init(payload: JSONValue) throws(PayloadError) {
    guard let text = payload.string, let meeting = DraftMeetingID(text) else {
      throw .shape("expected a meeting such as 3.1")
    }
    self = meeting
  }
}

extension DraftMove {
  var json: JSONValue {
    .object([
      .init("sitting", .string(meeting.description)), .init("place", place?.json ?? .null),
      .init("trainer", trainer.map { .string($0) } ?? .null),
    ])
  }

  init(payload: JSONValue) throws(PayloadError) {
    let place = try payload.value(of: "place")
    self.init(
      meeting: try DraftMeetingID(payload: try payload.value(of: "sitting")),
      place: place == .null ? nil : try DraftPlace(payload: place),
      trainer: try payload.optionalText(of: "trainer")
    )
  }
}

extension JSONValue {
  /// What weighs how much; a draft whose makers named nothing has no such member.
  fileprivate func weights() throws(PayloadError) -> [ConstraintName: Int] {
    var weights: [ConstraintName: Int] = [:]
    for member in self["weights"]?.members ?? [] {
      guard let name = ConstraintName(rawValue: member.name), let weight = member.value.integer
      else { throw .shape("weights: '\(member.name)', expected a constraint and a number") }
      weights[name] = weight
    }
    return weights
  }
}
