import CurriculumModel

/// An element on its way to paper: what it says, and the little of its layout that is kept.
struct LayoutElement {
  enum Node {
    case element(LayoutElement)
    case text(String)
    /// `isTrailing` when it stands behind an element, on the same line.
    case comment(String, isTrailing: Bool)
    case instruction(target: String, text: String)
    /// A line the author left empty between two elements.
    case blankLine
  }

  static let curriculumNamespace = "urn:okoce:curriculum:1"

  var namespace: String?
  var prefix: String
  var name: String
  var attributes: [MarkupElement.Attribute]
  var children: [Node]

  var isOfCurriculum: Bool { namespace == Self.curriculumNamespace }

  /// Whether white space inside means no more than one space.
  var holdsPlainText: Bool { isOfCurriculum && Self.textElements.contains(name) }

  private static let textElements: Set<String> = [
    "title", "summary", "reason", "source", "value", "alias",
  ]

  init(
    namespace: String?,
    prefix: String,
    name: String,
    attributes: [MarkupElement.Attribute],
    children: [Node]
  ) {
    self.namespace = namespace
    self.prefix = prefix
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  /// An element of the curriculum vocabulary; attributes without a value are left out.
  init(_ name: String, _ attributes: [(String, String?)] = [], _ children: [LayoutElement] = []) {
    self.init(
      namespace: Self.curriculumNamespace,
      prefix: "",
      name: name,
      attributes: attributes.compactMap { name, value in
        value.map { MarkupElement.Attribute(name: name, value: $0) }
      },
      children: children.map { .element($0) }
    )
  }

  init(_ markup: MarkupElement) {
    self.init(
      namespace: markup.namespace,
      prefix: markup.prefix,
      name: markup.name,
      attributes: markup.attributes,
      children: markup.children.map {
        switch $0 {
        case .element(let element): .element(LayoutElement(element))
        case .text(let text): .text(text)
        }
      }
    )
  }

  /// The attributes in the order of the schema; those it doesn't know keep their order, behind.
  var orderedAttributes: [MarkupElement.Attribute] {
    guard isOfCurriculum else { return attributes }
    return attributes.enumerated()
      .sorted { (Self.rank($0.element), $0.offset) < (Self.rank($1.element), $1.offset) }
      .map(\.element)
  }

  private static func rank(_ attribute: MarkupElement.Attribute) -> Int {
    guard attribute.namespace == nil else { return attributeOrder.count + 1 }
    return attributeOrder.firstIndex(of: attribute.name) ?? attributeOrder.count
  }

  /// One order for all elements, so that nobody has to remember one for each.
  private static let attributeOrder = [
    "id", "name", "city", "label", "version", "validFor", "order", "module", "step", "required",
    "track", "meetings", "lessonHoursPerMeeting", "size", "roomKind", "assessor", "masteryScore",
    "attemptLimit", "after", "assessment", "times", "every", "unit", "n", "path", "codeSystem",
    "year",
    "date", "kind", "validFrom", "validTo", "source",
  ]
}
