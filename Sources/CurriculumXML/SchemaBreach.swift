import Diagnostics

/// One finding of the schema validator, put into plain words.
///
/// libxml2 tells what it knows only inside a sentence, such as `Element '{urn:x}use', attribute
/// 'module': [facet 'pattern'] The value 'A' is not accepted by the pattern 'b'.`, so that sentence
/// is taken apart here; a sentence of another form is shown as it is, without namespaces.
struct SchemaBreach {
  private let element: String
  private let attribute: String?
  /// The sentence after the words that say where.
  private let body: String

  init(code: Int32, message: String, element: String) {
    let plain = Self.withoutNamespaces(message).collapsingWhiteSpace()
    let parts = Self.split(plain)
    self.element = element.isEmpty ? parts.element : element
    attribute = parts.attribute
    body = parts.body
  }

  func diagnostic(at location: SourceLocation) -> Diagnostic {
    let (code, message, fix) = explanation
    return Diagnostic(.error, code, message, at: location, fix: fix)
  }

  private typealias Explanation = (code: DiagnosticCode, message: String, fix: String?)

  private var explanation: Explanation {
    if body.hasPrefix("This element is not expected") { return unexpectedElement }
    if body.hasPrefix("Missing child element(s)") { return missingElement }
    if body.hasPrefix("The attribute '"), let name = quoted(1), body.contains("not allowed") {
      return (
        .schemaUnexpectedAttribute, "<\(element)> has no attribute '\(name)'",
        "remove \(name)=\"...\" or correct its name"
      )
    }
    if body.hasPrefix("The attribute '"), let name = quoted(1), body.contains("missing") {
      return (
        .schemaMissingAttribute, "<\(element)> lacks the attribute '\(name)'",
        "add \(name)=\"...\" to <\(element)>"
      )
    }
    if body.contains("Duplicate key-sequence"), let key = quoted(1) { return duplicate(key) }
    if body.contains("No matching global declaration") { return wrongRoot }
    if body.contains("ontent"), body.contains("is not allowed") { return unexpectedText }
    return badValue ?? (.schemaOther, "<\(element)>: \(withoutFullStop(body))", nil)
  }

  private var unexpectedElement: Explanation {
    let expected = expectedNames
    guard !expected.isEmpty else {
      return (
        .schemaUnexpectedElement, "<\(element)> is not allowed here; nothing more is expected",
        "remove <\(element)> or move it to where it belongs"
      )
    }
    let fix: String
    if let near = Spelling.closest(to: element, among: expected) {
      fix = "did you mean <\(near)>?"
    } else {
      fix = "write \(Self.alternatives(expected)) first, or remove <\(element)>"
    }
    return (
      .schemaUnexpectedElement,
      "<\(element)> is not expected here; expected is \(Self.alternatives(expected))", fix
    )
  }

  private var missingElement: Explanation {
    let expected = Self.alternatives(expectedNames)
    return (
      .schemaMissingElement, "<\(element)> is not complete; it still needs \(expected)",
      "add \(expected) inside <\(element)>"
    )
  }

  private func duplicate(_ key: String) -> Explanation {
    let value = key.filter { $0 != "[" && $0 != "]" && $0 != "'" }
    return (
      .schemaDuplicate, "<\(element)>: '\(value)' is used twice; it must be unique here",
      "give each <\(element)> a value of its own, or remove one of them"
    )
  }

  private var wrongRoot: Explanation {
    (
      .schemaWrongRoot, "<\(element)> is no document of this vocabulary",
      "begin with the root element of the schema and its namespace, such as "
        + "<module xmlns=\"urn:okoce:curriculum:1\">"
    )
  }

  private var unexpectedText: Explanation {
    (
      .schemaUnexpectedText, "<\(element)> holds something that may not stand in it: \(body)",
      "remove it, or move text into an element such as <title>"
    )
  }

  private var badValue: Explanation? {
    guard let subject = attribute.map({ "\($0)=" }) ?? Optional("") else { return nil }
    let value: String
    if let quoted = quotedValue {
      value = quoted
    } else if body.contains("facet 'minLength'") {
      value = ""
    } else {
      return nil
    }
    let wanted = ValueDescription.of(sentence: body)
    let place = attribute == nil ? "the text '\(value)' of <\(element)>" : "\(subject)\"\(value)\""
    return (.schemaValue, "\(place) is not valid; expected is \(wanted)", "write \(wanted)")
  }

  /// What stands between `The value '` or `' '` and its end; values may hold quotes themselves.
  private var quotedValue: String? {
    for opening in ["The value '", "] '", "'"] {
      guard let start = body.firstRange(of: opening) else { continue }
      let rest = body[start.upperBound...]
      for ending in ["' is not", "' has a", "' is less", "' is greater"] {
        if let end = rest.firstRange(of: ending) { return String(rest[..<end.lowerBound]) }
      }
    }
    return nil
  }

  private var expectedNames: [String] {
    guard let open = body.lastIndex(of: "("), let close = body.lastIndex(of: ")"), open < close
    else { return [] }
    return body[body.index(after: open)..<close].split(separator: ",")
      .map { $0.filter { $0 != " " } }
  }

  /// The text between the `number`th pair of single quotes of the body.
  private func quoted(_ number: Int) -> String? {
    let parts = body.split(separator: "'", omittingEmptySubsequences: false)
    if body.contains("Duplicate key-sequence [") {
      guard let open = body.firstIndex(of: "["), let close = body.firstIndex(of: "]") else {
        return nil
      }
      return String(body[open...close])
    }
    return parts.count > number ? String(parts[number]) : nil
  }

  private static func alternatives(_ names: [String]) -> String {
    let tags = names.map { $0.hasPrefix("*") ? "an element of another namespace" : "<\($0)>" }
    guard let last = tags.last, tags.count > 1 else { return tags.first ?? "another element" }
    return tags.dropLast().joined(separator: ", ") + " or " + last
  }

  private func withoutFullStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// `{urn:x}use` becomes `use`; a pattern's `{0,63}` stays, since no name follows it.
  private static func withoutNamespaces(_ message: String) -> String {
    var result = ""
    var rest = message[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "}") else {
        rest = rest[open...]
        break
      }
      let isNamespace = inside[..<close].contains(":")
      if !isNamespace { result += rest[open...close] }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private static func split(_ sentence: String) -> (
    element: String, attribute: String?, body: String
  ) {
    guard sentence.hasPrefix("Element '"), let colon = sentence.firstRange(of: "': ") else {
      return ("", nil, sentence)
    }
    let place = sentence[..<colon.lowerBound].split(
      separator: "'",
      omittingEmptySubsequences: false
    )
    return (
      place.count > 1 ? String(place[1]) : "",
      place.count > 3 ? String(place[3]) : nil,
      String(sentence[colon.upperBound...])
    )
  }
}
