import OrderedJSON
import Progression

/// Walks through streams in order and finds the words that stand beside a person's name in events.
///
/// An object of an event is about the person when one of its members is their registration, a stall
/// they hold at that time, goods they own, an event about them, or words of such an event.
struct NamedEvents {
  private let registrations: Set<String>
  /// The streams in which they come up.
  private(set) var streams: Set<String> = []
  private var stream = ""
  /// What stands for the person in the stream at hand, beside their registrations.
  private var names: Set<String> = []
  private var erased: Set<TextAddress> = []

  init(_ registrations: [String]) { self.registrations = Set(registrations) }

  /// The words of an event that are about the person.
  mutating func texts(about event: StoredEvent, in stream: String) -> [TextAddress] {
    if stream != self.stream {
      self.stream = stream
      names = []
      erased = []
    }
    let isLearning = event.kind == "allotted" || event.kind == "product-listed"
    let isNamed = event.payload.contains(anyOf: registrations)
    if isNamed { streams.insert(stream) }
    guard isLearning || TextsApart.isMarked(event.payload),
      let payload = try? JSONValue.payload(event.payload)
    else { return [] }
    learn(from: payload, event.kind)
    var found: [TextAddress] = []
    collect(payload, event.id, isAbout: false, &found)
    if !found.isEmpty {
      names.insert(event.id.description)
      erased.formUnion(found)
    }
    return found
  }

  private mutating func learn(from payload: JSONValue, _ kind: String) {
    switch kind {
    case "allotted":
      guard let stall = payload["stall"]?.string, let trader = payload["trader"]?.string else {
        return
      }
      // Whoever holds the stall after them is somebody else.
      if registrations.contains(trader) { names.insert(stall) } else { names.remove(stall) }
    case "product-listed":
      guard let product = payload["product"]?.string, let owner = payload["owner"]?.string else {
        return
      }
      if registrations.contains(owner) { names.insert(product) }
    default: return
    }
  }

  private func collect(
    _ value: JSONValue,
    _ event: EventID,
    isAbout: Bool,
    _ found: inout [TextAddress]
  ) {
    if let mark = TextMark(value) {
      if isAbout {
        found.append(
          TextAddress(stream: stream, event: mark.origin ?? event, number: mark.number)
        )
      }
      return
    }
    switch value {
    case .array(let elements):
      for element in elements { collect(element, event, isAbout: isAbout, &found) }
    case .object(let members):
      let isAbout = members.contains { member in
        switch member.value {
        case .string(let text): return registrations.contains(text) || names.contains(text)
        case .array(let elements) where member.name == "registrations":
          return elements.contains { $0.string.map(registrations.contains) ?? false }
        default:
          guard let mark = TextMark(member.value), let origin = mark.origin else { return false }
          return erased.contains(
            TextAddress(stream: stream, event: origin, number: mark.number)
          )
        }
      }
      for member in members { collect(member.value, event, isAbout: isAbout, &found) }
    default: return
    }
  }
}

extension [UInt8] {
  /// Whether one of the texts stands in the bytes as a JSON string.
  fileprivate func contains(anyOf texts: Set<String>) -> Bool {
    texts.contains { text in
      let wanted = Array("\"\(text)\"".utf8)
      guard count >= wanted.count else { return false }
      return (0...(count - wanted.count)).contains { start in
        self[start] == wanted[0] && self[start..<(start + wanted.count)].elementsEqual(wanted)
      }
    }
  }
}
