public import CurriculumModel

/// Turns questions into items of QTI 3.
public enum ItemWriting {
  public static let namespace = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"

  /// A `<quiz>` of these questions, with an identifier for each: its name where that is one, else
  /// its number.
  public static func quiz(of questions: [ImportedQuestion], passing: String) -> MarkupElement {
    var taken: Set<String> = []
    let items = questions.enumerated().map { number, question in
      var identifier = slug(question.name)
      if identifier.isEmpty { identifier = "question-\(number + 1)" }
      var tries = 1
      while !taken.insert(tries == 1 ? identifier : "\(identifier)-\(tries)").inserted {
        tries += 1
      }
      if tries > 1 { identifier += "-\(tries)" }
      return ItemBuilder(question, identifier: identifier).item
    }
    return MarkupElement(
      namespace: "urn:okoce:assessor:quiz:1",
      name: "quiz",
      attributes: [.init(name: "passing", value: passing)],
      children: items.map { .element($0) }
    )
  }

  /// Letters of ASCII, digits and hyphens; empty when nothing of that is left.
  private static func slug(_ name: String) -> String {
    var slug = ""
    for character in name.lowercased().prefix(40) {
      if character.isASCII, character.isLetter || character.isNumber {
        slug.append(character)
      } else if slug.last != "-", !slug.isEmpty {
        slug.append("-")
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.first?.isLetter == true || slug.isEmpty ? slug : "q-" + slug
  }
}

func qti(
  _ name: String,
  _ attributes: KeyValuePairs<String, String> = [:],
  _ children: [MarkupElement] = []
) -> MarkupElement {
  MarkupElement(
    namespace: ItemWriting.namespace,
    name: name,
    attributes: attributes.map { .init(name: $0.key, value: $0.value) },
    children: children.map { .element($0) }
  )
}

func qti(
  _ name: String,
  _ attributes: KeyValuePairs<String, String> = [:],
  text: String
) -> MarkupElement {
  var element = qti(name, attributes)
  element.children = [.text(text)]
  return element
}
