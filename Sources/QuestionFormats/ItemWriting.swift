public import CurriculumModel

/// Turns questions into items of QTI 3, each with an identifier of its own.
public struct ItemWriting {
  public static let namespace = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"

  /// A `<quiz>` of these questions, with an identifier for each: its name where that is one, else
  /// its number.
  public static func quiz(of questions: [ImportedQuestion], passing: String) -> MarkupElement {
    var items = ItemWriting()
    var quiz = quiz(passing: passing)
    quiz.children = questions.map { .element(items.item(of: $0)) }
    return quiz
  }

  /// A `<quiz>` that items are still to be put into.
  public static func quiz(passing: String) -> MarkupElement {
    MarkupElement(
      namespace: "urn:okoce:assessor:quiz:1",
      name: "quiz",
      attributes: [.init(name: "passing", value: passing)],
      children: []
    )
  }

  private var taken: Set<String> = []
  /// How often a name was asked for, so that the hundredth of one name isn't tried a hundred times.
  private var tries: [String: Int] = [:]
  private var count = 0
  private var pictures: [(path: String, bytes: [UInt8])] = []

  public init() {}

  /// The next question's item.
  public mutating func item(of question: ImportedQuestion) -> MarkupElement {
    count += 1
    let slug = Self.slug(question.name)
    let name = slug.isEmpty ? "question-\(count)" : slug
    var identifier = name
    while !taken.insert(identifier).inserted {
      let next = tries[name, default: 1] + 1
      tries[name] = next
      identifier = "\(name)-\(next)"
    }
    var addresses: [String: String] = [:]
    for picture in question.pictures {
      let path = "pictures/\(identifier)-\(Self.fileName(picture.name))"
      addresses[picture.source] = path
      pictures.append((path, picture.bytes))
    }
    let item = ItemBuilder(question, identifier: identifier, addresses: addresses).item
    // In a module braces may stand for a parameter; these are only braces.
    return item.mapTexts(ParameterText.escaping)
  }

  /// Letters of ASCII, digits, points and hyphens.
  private static func fileName(_ name: String) -> String {
    let plain = String(
      name.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? $0 : "-" }
    )
    return plain.hasPrefix(".") ? "-" + plain : plain
  }

  /// The files of the pictures of the items so far, by their path from the document; they are given once.
  public mutating func takePictures() -> [(path: String, bytes: [UInt8])] {
    defer { pictures.removeAll() }
    return pictures
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
