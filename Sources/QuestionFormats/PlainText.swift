/// Texts with a little HTML in them, as Moodle writes them, without it.
enum PlainText {
  /// Tags become nothing, a paragraph or a break becomes a line; the common entities are written out.
  ///
  /// - Complexity: O(scalars). Signs are found by scalar, as browsers find them.
  static func withoutTags(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return text
    }
    return withoutEntities(withoutElements(text.unicodeScalars)).trimmedBlanks
  }

  private static let lineEnding: Set<String> = ["br", "br/", "/p", "/li", "/div"]

  private static func withoutElements(_ text: String.UnicodeScalarView) -> String.UnicodeScalarView
  {
    var plain = String.UnicodeScalarView()
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      plain.append(contentsOf: rest[..<open])
      let inside = text.index(after: open)
      // A lone < is a sign of comparison, not a tag.
      guard inside < text.endIndex, beginsName(text[inside]) else {
        plain.append("<")
        rest = text[inside...]
        continue
      }
      // Without any > there are no more tags.
      guard let close = text[inside...].firstIndex(of: ">") else {
        rest = text[open...]
        break
      }
      // Attributes may be long, what ends a line is not.
      let name = String(text[inside..<close].prefix(8)).lowercased().trimmedBlanks
      if lineEnding.contains(name) { plain.append("\n") }
      rest = text[text.index(after: close)...]
    }
    plain.append(contentsOf: rest)
    return plain
  }

  private static func beginsName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar == "/" || scalar == "!"
  }

  private static let entities: [(name: String, scalar: Unicode.Scalar)] = [
    ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
  ]

  private static func withoutEntities(_ text: String.UnicodeScalarView) -> String {
    var plain = String.UnicodeScalarView()
    var rest = text[...]
    while let sign = rest.firstIndex(of: "&") {
      plain.append(contentsOf: rest[..<sign])
      if let entity = entities.first(where: { rest[sign...].starts(with: $0.name.unicodeScalars) })
      {
        plain.append(entity.scalar)
        rest = rest[rest.index(sign, offsetBy: entity.name.unicodeScalars.count)...]
      } else {
        plain.append("&")
        rest = rest[rest.index(after: sign)...]
      }
    }
    plain.append(contentsOf: rest)
    return String(plain)
  }
}
