/// Texts in several languages as Moodle's filters write them.
///
/// - Source: Moodle, filter_multilang and filter_multilang2.
enum Multilang {
  /// `{mlang en}…{mlang}` as `<span lang="en" class="multilang">…</span>`, which the other filter takes.
  static func spans(in text: String) -> String {
    guard text.contains("{mlang") else { return text }
    var written = ""
    var rest = text[...]
    var isOpen = false
    while let mark = rest.firstRange(of: "{mlang") {
      written += rest[..<mark.lowerBound]
      guard let end = rest[mark.upperBound...].firstIndex(of: "}") else {
        return written + (isOpen ? "</span>" : "") + rest[mark.lowerBound...]
      }
      let language = rest[mark.upperBound..<end].trimmedBlanks
      if isOpen { written += "</span>" }
      isOpen = !language.isEmpty
      if isOpen {
        // "other" is for everybody whom no language was written for.
        let first = language.split(separator: ",").first.map(String.init) ?? language
        written += first == "other" ? "<span>" : "<span lang=\"\(first)\" class=\"multilang\">"
      }
      rest = rest[rest.index(after: end)...]
    }
    return written + rest + (isOpen ? "</span>" : "")
  }
}
