public import CurriculumModel
public import Diagnostics

/// An element of QTI by the names of version 2, whatever version it was written in.
///
/// Version 3 renamed everything to lower case with hyphens and a prefix: `qti-response-if` is
/// `responseIf` here, `base-type` is `baseType`.
/// - Source: QTI 3.0 Best Practices and Implementation Guide, section 3.
public struct ItemElement: Hashable, Sendable {
  public enum Node: Hashable, Sendable {
    case element(ItemElement)
    case text(String)
  }

  public let name: String
  /// Whether it is in a namespace of QTI; what is not, such as MathML, means nothing to scoring.
  public let isQTI: Bool
  /// By the names of version 2; `xml:lang` under that name.
  public let attributes: [String: String]
  public let children: [Node]
  public let location: SourceLocation?
  /// The name as written, for messages.
  public let writtenName: String

  public init(_ markup: MarkupElement) {
    isQTI = Self.isQTI(markup.namespace)
    writtenName = markup.name
    name = isQTI ? Self.versionTwo(markup.name) : markup.name
    var attributes: [String: String] = [:]
    for attribute in markup.attributes {
      if attribute.namespace == nil {
        attributes[Self.camelCase(attribute.name)] = attribute.value
      } else if attribute.name == "lang" {
        attributes["xml:lang"] = attribute.value
      }
    }
    self.attributes = attributes
    children = markup.children.map { node in
      switch node {
      case .element(let element): .element(ItemElement(element))
      case .text(let text): .text(text)
      }
    }
    location = markup.origin.location
  }

  public subscript(attribute: String) -> String? { attributes[attribute] }

  /// The child elements, in document order.
  public var elements: [ItemElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  public func elements(named name: String) -> [ItemElement] {
    elements.filter { $0.isQTI && $0.name == name }
  }

  public func first(_ name: String) -> ItemElement? {
    elements.first { $0.isQTI && $0.name == name }
  }

  /// All text in it and in everything inside it.
  public var text: String {
    children.map { node in
      switch node {
      case .element(let element): element.text
      case .text(let text): text
      }
    }.joined()
  }

  /// Every element inside it whose name is among these, outermost first, in document order.
  func descendants(where isWanted: (ItemElement) -> Bool) -> [ItemElement] {
    elements.flatMap { (isWanted($0) ? [$0] : []) + $0.descendants(where: isWanted) }
  }

  func flag(_ attribute: String, default value: Bool) -> Bool {
    switch self[attribute]?.trimmingBlanks {
    case "true", "1": true
    case "false", "0": false
    default: value
    }
  }

  func number(_ attribute: String) -> Double? {
    self[attribute].flatMap { Double($0.trimmingBlanks) }.flatMap { $0.isFinite ? $0 : nil }
  }

  /// Whether a namespace is QTI's, in version 2.0 to 2.2 or 3.0, or an accessible profile's.
  public static func isQTI(_ namespace: String?) -> Bool {
    // Some tools write items without any namespace.
    guard let namespace else { return true }
    // Over bytes, since this is asked of every element.
    let bytes = namespace.utf8
    guard namespace.hasPrefix("http://www.imsglobal.org/xsd/"),
      let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
    else { return false }
    return bytes[slash...].starts(with: "/imsqti".utf8)
  }

  private static func versionTwo(_ name: String) -> String {
    guard name.hasPrefix("qti-") else { return name }
    let camel = camelCase(String(name.dropFirst(4)))
    // The names that version 2 writes in capitals.
    switch camel {
    case "durationLt": return "durationLT"
    case "durationGte": return "durationGTE"
    default: return camel
    }
  }

  private static func camelCase(_ name: String) -> String {
    guard name.contains("-"), !name.hasPrefix("data-"), !name.hasPrefix("aria-") else {
      return name
    }
    let parts = name.split(separator: "-")
    return parts.dropFirst().reduce(String(parts.first ?? "")) {
      $0 + $1.prefix(1).uppercased() + $1.dropFirst()
    }
  }
}
