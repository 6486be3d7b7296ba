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

  static func day(_ day: Day) -> JSONValue { .string(day.description) }

  static func day(_ day: Day?) -> JSONValue { day.map { .string($0.description) } ?? .null }

  static func optional(_ number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }

  static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  static func event(_ id: EventID) -> JSONValue { .string(id.description) }

  static func curriculum(_ reference: CurriculumReference) -> JSONValue {
    [
      "id": .id(reference.id), "version": .string(reference.version),
      "sha256": .string(reference.sha256),
    ]
  }
}
