import CivilTime
import CurriculumModel
import OrderedJSON
import Progression

/// The domain's values as members of a payload.
extension JSONValue {
  static func id<Subject>(_ id: Identifier<Subject>) -> JSONValue { .string(id.rawValue) }

  static func ids<Subject>(_ ids: [Identifier<Subject>]) -> JSONValue {
    .array(ids.map(JSONValue.id))
  }

  static func instant(_ instant: Instant) -> JSONValue { .integer(Int(instant.milliseconds)) }

  static func event(_ id: EventID) -> JSONValue { .string(id.description) }

  static func curriculum(_ reference: CurriculumReference) -> JSONValue {
    [
      "id": .id(reference.id), "version": .string(reference.version),
      "sha256": .string(reference.sha256),
    ]
  }
}
