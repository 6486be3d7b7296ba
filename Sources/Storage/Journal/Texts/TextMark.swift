import OrderedJSON
import Progression

/// What stands in an event where typed words stood: `{"text": 0}`, the number of the words in the
/// register.
struct TextMark: Hashable {
  var form: TextPlace.Form
  var number: Int
  /// The event whose words they are; `nil` for the event itself.
  var origin: EventID?
  /// Which one of several that are kept together.
  var position: Int?

  var json: JSONValue {
    var members = [JSONValue.Member(form.name, .integer(number))]
    if let origin { members.append(.init("of", .event(origin))) }
    if let position { members.append(.init("at", .integer(position))) }
    return .object(members)
  }

  /// `nil` for any other value.
  init?(_ json: JSONValue) {
    guard case .object(let members) = json, let first = members.first, members.count <= 2,
      let form = TextPlace.Form(name: first.name), let number = first.value.integer
    else { return nil }
    self.init(form: form, number: number)
    guard let second = members.dropFirst().first else { return }
    switch second.name {
    case "of": origin = second.value.string.flatMap { EventID($0) }
    case "at": position = second.value.integer
    default: return nil
    }
  }

  init(form: TextPlace.Form, number: Int, origin: EventID? = nil, position: Int? = nil) {
    self.form = form
    self.number = number
    self.origin = origin
    self.position = position
  }

  /// What is read once the words were erased.
  ///
  /// References that differed still differ, and those that were the same still are.
  func erased(in event: EventID) -> JSONValue {
    switch form {
    case .text: .string(ErasedText.plain)
    case .reference: .string("\(ErasedText.plain) \(origin ?? event).\(number)")
    case .words: ["id": "(dihapus)", "en": "(erased)"]
    }
  }
}

/// What stands for words that were erased, in both languages, since nobody knows who will read it.
public enum ErasedText {
  public static let plain = "(dihapus/erased)"
}

extension TextPlace.Form {
  var name: String {
    switch self {
    case .text: "text"
    case .reference: "reference"
    case .words: "words"
    }
  }

  init?(name: String) {
    switch name {
    case "text": self = .text
    case "reference": self = .reference
    case "words": self = .words
    default: return nil
    }
  }
}
