/// An XML element as a value: what an assessor's configuration is made of.
///
/// It keeps namespaces, attribute order and text as written, so that XML nobody here understands
/// comes back out as it went in. Comments and processing instructions are not kept.
public struct MarkupElement: Hashable, Sendable {
  public struct Attribute: Hashable, Sendable {
    /// `nil` for attributes without a prefix, which are in no namespace.
    public var namespace: String?
    /// The prefix it was written with, `""` for none; a hint for writing, not part of its meaning.
    public var prefix: String
    public var name: String
    public var value: String

    public init(namespace: String? = nil, prefix: String = "", name: String, value: String) {
      self.namespace = namespace
      self.prefix = prefix
      self.name = name
      self.value = value
    }
  }

  public indirect enum Node: Hashable, Sendable {
    case element(MarkupElement)
    case text(String)
  }

  public var namespace: String?
  public var prefix: String
  public var name: String
  public var attributes: [Attribute]
  public var children: [Node]
  public var origin: Origin

  public init(
    namespace: String?,
    prefix: String = "",
    name: String,
    attributes: [Attribute] = [],
    children: [Node] = [],
    origin: Origin = .unknown
  ) {
    self.namespace = namespace
    self.prefix = prefix
    self.name = name
    self.attributes = attributes
    self.children = children
    self.origin = origin
  }

  /// The value of an attribute in no namespace.
  public subscript(attribute: String) -> String? {
    attributes.first { $0.namespace == nil && $0.name == attribute }?.value
  }

  /// The child elements, in document order.
  public var elements: [MarkupElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The child elements of that name in this element's own namespace, in document order.
  public func elements(named name: String) -> [MarkupElement] {
    elements.filter { $0.name == name && $0.namespace == namespace }
  }

  /// All text directly inside this element, joined.
  public var text: String {
    children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }
}
