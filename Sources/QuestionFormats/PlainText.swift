/// Texts with a little HTML in them, as Moodle writes them, without it.
enum PlainText {
  /// Tags become nothing, a paragraph or a break becomes a line; the common entities are written out.
  static func withoutTags(_ text: String) -> String {
    guard text.contains("<") || text.contains("&") else { return text }
    var plain = ""
    var tag: String?
    for character in text {
      switch (character, tag) {
      case ("<", nil): tag = ""
      case (">", .some(let name)):
        if ["br", "br/", "/p", "/li", "/div"].contains(name.lowercased().trimmedBlanks) {
          plain += "\n"
        }
        tag = nil
      case (_, .some(let name)):
        // A lone < is a sign of comparison, not a tag.
        if name.isEmpty, !character.isLetter, character != "/", character != "!" {
          plain += "<" + String(character)
          tag = nil
        } else {
          tag = name + String(character)
        }
      case (_, nil): plain.append(character)
      }
    }
    if let tag { plain += "<" + tag }
    for (entity, character) in [
      ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
      ("&amp;", "&"),
    ] {
      plain = plain.replacing(entity, with: character)
    }
    return plain.trimmedBlanks
  }
}
