import CLibXML2
import CurriculumModel

/// Elements nobody here understands, as values.
extension XMLTree {
  /// The element and all it holds; white space between elements is layout and left out, unless
  /// there is other text beside it.
  func markup(_ element: XMLElement) -> MarkupElement {
    var markup = shallowMarkup(element)
    markup.children = children(of: element.node)
    return markup
  }

  /// The element with its attributes, as if nothing stood inside it.
  func shallowMarkup(_ element: XMLElement) -> MarkupElement {
    MarkupElement(
      namespace: element.namespace,
      prefix: element.prefix,
      name: element.name,
      attributes: attributes(of: element.node),
      origin: Origin(location(of: element))
    )
  }

  private func attributes(of node: UnsafeMutablePointer<xmlNode>) -> [MarkupElement.Attribute] {
    var attributes: [MarkupElement.Attribute] = []
    var next = node.pointee.properties
    while let attribute = next {
      let namespace = attribute.pointee.ns
      attributes.append(
        MarkupElement.Attribute(
          namespace: namespace.map { String(decoding: $0.pointee.href) },
          prefix: namespace.map { String(decoding: $0.pointee.prefix) } ?? "",
          name: String(decoding: attribute.pointee.name),
          value: xmlText(of: attribute.pointee.children)
        )
      )
      next = attribute.pointee.next
    }
    return attributes
  }

  private func children(of node: UnsafeMutablePointer<xmlNode>) -> [MarkupElement.Node] {
    var children: [MarkupElement.Node] = []
    let isLaidOut = XMLElement(node: node).holdsOnlyElements
    var next = node.pointee.children
    while let child = next {
      if child.pointee.type == XML_ELEMENT_NODE {
        children.append(.element(markup(XMLElement(node: child))))
      } else if child.pointee.isText, !isLaidOut {
        let text = String(decoding: child.pointee.content)
        if case .text(let before)? = children.last {
          children[children.count - 1] = .text(before + text)
        } else {
          children.append(.text(text))
        }
      }
      next = child.pointee.next
    }
    return children
  }
}

extension XMLElement {
  /// Whether elements stand inside, and no text but white space.
  var holdsOnlyElements: Bool {
    var hasElement = false
    var next = node.pointee.children
    while let child = next {
      if child.pointee.type == XML_ELEMENT_NODE { hasElement = true }
      if child.pointee.isText, xmlIsBlankNode(child) == 0 { return false }
      next = child.pointee.next
    }
    return hasElement
  }
}

extension xmlNode {
  var isText: Bool { type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE }
}
