import CLibXML2

/// A look at one element of an `XMLTree`; valid while the tree lives.
struct XMLElement {
  let node: UnsafeMutablePointer<xmlNode>

  init(node: UnsafeMutablePointer<xmlNode>) { self.node = node }

  var name: String { String(decoding: node.pointee.name) }
  var namespace: String? { node.pointee.ns.map { String(decoding: $0.pointee.href) } }
  var prefix: String { node.pointee.ns.map { String(decoding: $0.pointee.prefix) } ?? "" }

  /// Whether the local name is `name`; compares in place, without a `String`.
  func isNamed(_ name: StaticString) -> Bool { equal(node.pointee.name, name) }

  func isIn(namespace: StaticString) -> Bool {
    node.pointee.ns.map { equal($0.pointee.href, namespace) } ?? false
  }

  /// The value of an attribute in no namespace.
  func attribute(_ name: StaticString) -> String? {
    var next = node.pointee.properties
    while let attribute = next {
      if attribute.pointee.ns == nil, equal(attribute.pointee.name, name) {
        return value(of: attribute)
      }
      next = attribute.pointee.next
    }
    return nil
  }

  /// The value of `xml:lang`.
  var language: String? {
    var next = node.pointee.properties
    while let attribute = next {
      if attribute.pointee.ns != nil, equal(attribute.pointee.name, "lang") {
        return value(of: attribute)
      }
      next = attribute.pointee.next
    }
    return nil
  }

  /// The element children, in document order.
  var children: Children { Children(of: node) }

  struct Children: Sequence, IteratorProtocol {
    fileprivate var upcoming: UnsafeMutablePointer<xmlNode>?

    init(of node: UnsafeMutablePointer<xmlNode>?) { upcoming = node?.pointee.children }

    mutating func next() -> XMLElement? {
      while let node = upcoming {
        upcoming = node.pointee.next
        if node.pointee.type == XML_ELEMENT_NODE { return XMLElement(node: node) }
      }
      return nil
    }
  }

  /// All text directly inside, with white space collapsed as `xs:token` asks.
  var collapsedText: String {
    guard let first = node.pointee.children else { return "" }
    if first.pointee.next == nil, first.pointee.type == XML_TEXT_NODE {
      return collapsed(first.pointee.content)
    }
    var text = ""
    var next: UnsafeMutablePointer<xmlNode>? = first
    while let child = next {
      if child.pointee.type == XML_TEXT_NODE { text += String(decoding: child.pointee.content) }
      next = child.pointee.next
    }
    return text.collapsingWhiteSpace()
  }

  /// Collapses only where there is something to collapse, since nearly every text is tidy already.
  private func collapsed(_ bytes: UnsafePointer<xmlChar>?) -> String {
    guard let bytes else { return "" }
    var previous = UInt8(ascii: " ")
    var cursor = bytes
    while cursor.pointee != 0 {
      let byte = cursor.pointee
      let isBreak = byte == 0x0A || byte == 0x0D || byte == 0x09
      if isBreak || (byte == 0x20 && previous == 0x20) {
        return String(decoding: bytes).collapsingWhiteSpace()
      }
      previous = byte
      cursor += 1
    }
    guard cursor != bytes, previous != 0x20 else {
      return String(decoding: bytes).collapsingWhiteSpace()
    }
    return String(decoding: UnsafeBufferPointer(start: bytes, count: cursor - bytes), as: UTF8.self)
  }

  private func value(of attribute: UnsafeMutablePointer<xmlAttr>) -> String {
    xmlText(of: attribute.pointee.children)
  }
}

/// The text of a list of text nodes, joined.
func xmlText(of first: UnsafeMutablePointer<xmlNode>?) -> String {
  guard let first else { return "" }
  if first.pointee.next == nil { return String(decoding: first.pointee.content) }
  var text = ""
  var next: UnsafeMutablePointer<xmlNode>? = first
  while let node = next {
    text += String(decoding: node.pointee.content)
    next = node.pointee.next
  }
  return text
}

private func equal(_ left: UnsafePointer<xmlChar>?, _ right: StaticString) -> Bool {
  xmlStrEqual(left, right.utf8Start) == 1
}

extension String {
  init(decoding characters: UnsafePointer<xmlChar>?) {
    self = characters.map { String(cString: $0) } ?? ""
  }

  func collapsingWhiteSpace() -> String {
    // Only the four characters that XML counts; a no-break space is text.
    split { $0 == " " || $0 == "\n" || $0 == "\r" || $0 == "\t" || $0 == "\r\n" }
      .joined(separator: " ")
  }
}
