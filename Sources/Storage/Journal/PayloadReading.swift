import CivilTime
import CurriculumModel
import OrderedJSON
import Progression

/// Members of a payload as the domain's values.
extension JSONValue {
  static func payload(_ bytes: [UInt8]) throws(PayloadError) -> JSONValue {
    do throws(JSONParseError) {
      return try JSONValue(parsing: bytes)
    } catch {
      throw .shape("\(error)")
    }
  }

  /// Carries out a read whose failure names the member.
  func shaped<Value>(
    _ read: (JSONValue) throws(JSONShapeError) -> Value
  ) throws(PayloadError) -> Value {
    do throws(JSONShapeError) {
      return try read(self)
    } catch {
      throw .shape("\(error)")
    }
  }

  func text(of name: String) throws(PayloadError) -> String {
    try shaped { value throws(JSONShapeError) in try value.string(name) }
  }

  func number(of name: String) throws(PayloadError) -> Int {
    try shaped { value throws(JSONShapeError) in try value.integer(name) }
  }

  func values(of name: String) throws(PayloadError) -> [JSONValue] {
    try shaped { value throws(JSONShapeError) in try value.array(name) }
  }

  func value(of name: String) throws(PayloadError) -> JSONValue {
    try shaped { value throws(JSONShapeError) in try value.member(name) }
  }

  func id<Subject>(of name: String) throws(PayloadError) -> Identifier<Subject> {
    Identifier(try text(of: name))
  }

  func ids<Subject>(of name: String) throws(PayloadError) -> [Identifier<Subject>] {
    var ids: [Identifier<Subject>] = []
    for value in try values(of: name) {
      guard let text = value.string else { throw .shape("\(name): expected texts") }
      ids.append(Identifier(text))
    }
    return ids
  }

  func instant(of name: String) throws(PayloadError) -> Instant {
    Instant(milliseconds: Int64(try number(of: name)))
  }

  func day(of name: String) throws(PayloadError) -> Day {
    let text = try text(of: name)
    guard let day = Day(text) else { throw .shape("\(name) '\(text)', expected a day") }
    return day
  }

  /// A day, or `nil` where it is null.
  func optionalDay(of name: String) throws(PayloadError) -> Day? {
    try value(of: name) == .null ? nil : try day(of: name)
  }

  /// A whole number, or `nil` where it is null.
  func optionalNumber(of name: String) throws(PayloadError) -> Int? {
    try value(of: name) == .null ? nil : try number(of: name)
  }

  /// A value of few, by its stable name.
  func choice<Value: RawRepresentable<String>>(of name: String) throws(PayloadError) -> Value {
    let text = try text(of: name)
    guard let value = Value(rawValue: text) else { throw .shape("\(name) '\(text)'") }
    return value
  }

  /// Every value of an array, read.
  func list<Value>(
    of name: String,
    _ read: (JSONValue) throws(PayloadError) -> Value
  ) throws(PayloadError) -> [Value] {
    var list: [Value] = []
    for value in try values(of: name) { list.append(try read(value)) }
    return list
  }

  func event(of name: String) throws(PayloadError) -> EventID {
    try eventID(named: name, try text(of: name))
  }

  func events(of name: String) throws(PayloadError) -> [EventID] {
    var events: [EventID] = []
    for value in try values(of: name) {
      events.append(try eventID(named: name, value.string ?? ""))
    }
    return events
  }

  func curriculum(of name: String) throws(PayloadError) -> CurriculumReference {
    let value = try value(of: name)
    return CurriculumReference(
      id: try value.id(of: "id"),
      version: try value.text(of: "version"),
      sha256: try value.text(of: "sha256")
    )
  }

  private func eventID(named name: String, _ text: String) throws(PayloadError) -> EventID {
    guard let id = EventID(text) else { throw .shape("\(name) '\(text)', expected an event id") }
    return id
  }
}
