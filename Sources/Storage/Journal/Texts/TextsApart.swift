import OrderedJSON
import Progression

/// An event's payload with its typed words taken out, and the words.
struct TextsApart {
  /// Of payloads whose words stand in the register.
  static let version = 2

  private(set) var payload: JSONValue
  /// By number, from 0.
  private(set) var texts: [String] = []

  /// - Parameter known: where a reference stands already in the same stream; `nil` for nowhere.
  init(
    _ whole: JSONValue,
    at places: [TextPlace],
    known: (String) throws(StorageFailure) -> (event: EventID, number: Int)?
  ) throws(StorageFailure) {
    payload = whole
    var texts: [String] = []
    for place in places {
      var together: [JSONValue] = []
      payload = try payload.replacing(place.path[...]) { value throws(StorageFailure) in
        switch place.form {
        case .text, .reference:
          guard let text = value.string, !text.isEmpty else { return value }
          if place.form == .reference, let (event, number) = try known(text) {
            return TextMark(form: .reference, number: number, origin: event).json
          }
          texts.append(text)
          return TextMark(form: place.form, number: texts.count - 1).json
        case .words:
          together.append(value)
          return TextMark(form: .words, number: texts.count, position: together.count - 1).json
        }
      }
      if !together.isEmpty { texts.append(JSONValue.array(together).text()) }
    }
    self.texts = texts
    if payload != whole { payload = payload.versioned(Self.version) }
  }

  /// Whether a stored payload has its words elsewhere: it begins with `{"v":2`.
  static func isMarked(_ payload: [UInt8]) -> Bool {
    payload.count > 6 && payload[5] == UInt8(ascii: "2") && payload[6] == UInt8(ascii: ",")
  }

  /// The payload as it was before its words were taken out.
  ///
  /// - Parameter text: the words of a mark; `nil` once they were erased.
  static func whole(
    _ payload: JSONValue,
    of event: EventID,
    text: (TextMark) throws(StorageFailure) -> String?
  ) throws(StorageFailure) -> JSONValue {
    try payload.replacingMarks { mark throws(StorageFailure) in
      guard let text = try text(mark) else { return mark.erased(in: event) }
      guard mark.form == .words else { return .string(text) }
      let together = (try? JSONValue(parsing: Array(text.utf8)))?.array ?? []
      let position = mark.position ?? 0
      return together.indices.contains(position) ? together[position] : mark.erased(in: event)
    }.versioned(EventFormat.version)
  }
}

extension JSONValue {
  fileprivate func replacing(
    _ path: ArraySlice<String>,
    _ body: (JSONValue) throws(StorageFailure) -> JSONValue
  ) throws(StorageFailure) -> JSONValue {
    guard let name = path.first else { return try body(self) }
    let rest = path.dropFirst()
    switch self {
    case .array(var elements) where name == "*":
      for place in elements.indices { elements[place] = try elements[place].replacing(rest, body) }
      return .array(elements)
    case .object(var members):
      guard let place = members.firstIndex(where: { $0.name == name }) else { return self }
      members[place].value = try members[place].value.replacing(rest, body)
      return .object(members)
    default: return self
    }
  }

  fileprivate func replacingMarks(
    _ body: (TextMark) throws(StorageFailure) -> JSONValue
  ) throws(StorageFailure) -> JSONValue {
    if let mark = TextMark(self) { return try body(mark) }
    switch self {
    case .array(var elements):
      for place in elements.indices { elements[place] = try elements[place].replacingMarks(body) }
      return .array(elements)
    case .object(var members):
      for place in members.indices {
        members[place].value = try members[place].value.replacingMarks(body)
      }
      return .object(members)
    default: return self
    }
  }

  fileprivate func versioned(_ version: Int) -> JSONValue {
    guard case .object(var members) = self, members.first?.name == "v" else { return self }
    members[0].value = .integer(version)
    return .object(members)
  }
}
