package import CurriculumModel
package import OrderedJSON

extension JSONValue {
  /// - Throws: `JSONShapeError` when `v` is above `version`; without `v` it is version 1.
  func requireVersion(_ version: Int) throws(JSONShapeError) {
    let found = self["v"] == nil ? 1 : try integer("v")
    guard (1...version).contains(found) else {
      throw JSONShapeError(name: "v", expected: "a version up to \(version)", found: "\(found)")
    }
  }

  func decodeIfPresent<Value>(
    _ name: String,
    _ decode: (JSONValue) throws(JSONShapeError) -> Value
  ) throws(JSONShapeError) -> Value? {
    guard let value = self[name], !value.isNull else { return nil }
    return try decode(value)
  }

  /// Every element of an array; none when the member is missing.
  func decodeAll<Value>(
    _ name: String,
    _ decode: (JSONValue) throws(JSONShapeError) -> Value
  ) throws(JSONShapeError) -> [Value] {
    guard self[name] != nil else { return [] }
    var values: [Value] = []
    for value in try array(name) { values.append(try decode(value)) }
    return values
  }
}

/// A text as an object of its languages, in the order written; of a language written twice the
/// first stands, since JSON's names differ.
extension LocalizedText {
  package var json: JSONValue {
    var seen: Set<String> = []
    return .object(
      entries.filter { seen.insert($0.language).inserted }
        .map { .init($0.language, .string($0.text)) }
    )
  }

  package init(json: JSONValue) throws(JSONShapeError) {
    guard let members = json.members else {
      throw JSONShapeError(name: "text", expected: "an object of languages", found: json.phrase)
    }
    var entries: [Entry] = []
    for member in members {
      guard let text = member.value.string else {
        throw JSONShapeError(name: member.name, expected: "a string", found: member.value.phrase)
      }
      entries.append(Entry(language: member.name, text: text))
    }
    self.init(entries)
  }
}
