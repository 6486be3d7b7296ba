import CivilTime
import OrderedJSON
import Progression

extension ClassPlan {
  var json: [JSONValue.Member] {
    [
      .init("module", JSONValue(module)),
      .init("centre", JSONValue(centre)),
      .init("room", .string(room)),
      .init("trainer", .string(trainer)),
      .init("capacity", .integer(capacity)),
      .init("meetings", .array(meetings.map(\.json))),
    ]
  }
}

extension Meeting {
  var json: JSONValue {
    [
      "start": .string(start.text(at: .jakarta)),
      "end": .string(end.text(at: .jakarta)),
      "lessonHours": .integer(lessonHours),
    ]
  }
}
