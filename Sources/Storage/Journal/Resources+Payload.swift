import CivilTime
import CurriculumModel
import OrderedJSON
import Scheduling

/// Trainers and rooms as the journal keeps them, version 1.
extension TrainerProfile {
  var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("id", .string(id)), .init("modules", .ids(modules)), .init("home", .id(home)),
      .init("hours", .string(hours.description)),
      .init("mostSittings", mostSittings.map { .integer($0) } ?? .null),
    ]
    if let preferred { members.append(.init("preferred", .string(preferred.description))) }
    return members
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      id: try payload.text(of: "id"),
      modules: try payload.ids(of: "modules"),
      home: try payload.id(of: "home"),
      hours: try payload.hours(of: "hours"),
      preferred: payload["preferred"] == nil ? nil : try payload.hours(of: "preferred"),
      mostSittings: try payload.value(of: "mostSittings").integer
    )
  }
}

extension RoomProfile {
  var members: [JSONValue.Member] {
    [
      .init("centre", .id(centre)), .init("name", .string(name)),
      .init("capacity", .integer(capacity)), .init("kind", .string(kind)),
      .init("hours", .string(hours.description)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      centre: try payload.id(of: "centre"),
      name: try payload.text(of: "name"),
      capacity: try payload.number(of: "capacity"),
      kind: try payload.text(of: "kind"),
      hours: try payload.hours(of: "hours")
    )
  }
}

extension Unavailability {
  var members: [JSONValue.Member] {
    [
      .init("start", .instant(start)), .init("end", .instant(end)),
      .init("reason", .string(reason)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      start: try payload.instant(of: "start"),
      end: try payload.instant(of: "end"),
      reason: try payload.text(of: "reason")
    )
  }
}

extension JSONValue {
  fileprivate func hours(of name: String) throws(PayloadError) -> WeeklyHours {
    let text = try text(of: name)
    guard let hours = WeeklyHours(text) else {
      throw .shape("\(name) '\(text)', expected such as mon-fri 08:00-16:00")
    }
    return hours
  }
}
