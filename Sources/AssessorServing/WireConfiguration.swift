import CurriculumModel
import OrderedJSON

/// Configurations as they cross the wire: an element's namespace is said only where it is another
/// than the one around it; texts are strings.
enum WireConfiguration {
  /// - Parameter namespace: that of the kind's configuration, or of the element around this one.
  /// - Throws: `WireRefusal` for another shape.
  static func element(
    _ json: JSONValue,
    in namespace: String?
  ) throws(WireRefusal) -> MarkupElement {
    guard let name = json["name"]?.string, !name.isEmpty else {
      throw .badParams("configuration: expected an object with a name")
    }
    let own = json["namespace"]?.string
    let namespace = own.map { $0.isEmpty ? nil : $0 } ?? namespace
    var attributes: [MarkupElement.Attribute] = []
    for member in json["attributes"]?.members ?? [] {
      guard let value = member.value.string else {
        throw .badParams("configuration: expected a string as attribute '\(member.name)'")
      }
      attributes.append(attribute(member.name, value))
    }
    var children: [MarkupElement.Node] = []
    for child in json["children"]?.array ?? [] {
      if let text = child.string {
        children.append(.text(text))
      } else {
        children.append(.element(try element(child, in: namespace)))
      }
    }
    return MarkupElement(
      namespace: namespace,
      name: name,
      attributes: attributes,
      children: children
    )
  }

  /// The only attributes with a prefix that cross are those of XML itself, such as `xml:lang`.
  private static func attribute(_ written: String, _ value: String) -> MarkupElement.Attribute {
    guard let colon = written.firstIndex(of: ":") else {
      return MarkupElement.Attribute(name: written, value: value)
    }
    let prefix = String(written[..<colon])
    return MarkupElement.Attribute(
      namespace: prefix == "xml" ? "http://www.w3.org/XML/1998/namespace" : prefix,
      prefix: prefix,
      name: String(written[written.index(after: colon)...]),
      value: value
    )
  }
}
