import CLibXML2
import CurriculumModel

/// A tree as it is to be laid out, comments included.
extension XMLTree {
  /// What stands in the file, one node after the other; one of them is the root.
  var layout: [LayoutElement.Node] {
    var nodes: [LayoutElement.Node] = []
    var next = document.pointee.children
    while let node = next {
      if let laidOut = layout(of: node, isTrailing: false) { nodes.append(laidOut) }
      next = node.pointee.next
    }
    return nodes
  }

  private func layout(of node: UnsafeMutablePointer<xmlNode>, isTrailing: Bool)
    -> LayoutElement.Node?
  {
    switch node.pointee.type {
    case XML_ELEMENT_NODE: .element(layout(XMLElement(node: node)))
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: .text(String(decoding: node.pointee.content))
    case XML_COMMENT_NODE:
      .comment(String(decoding: node.pointee.content), isTrailing: isTrailing)
    case XML_PI_NODE:
      .instruction(
        target: String(decoding: node.pointee.name),
        text: String(decoding: node.pointee.content)
      )
    default: nil
    }
  }

  private func layout(_ element: XMLElement) -> LayoutElement {
    let markup = shallowMarkup(element)
    var laidOut = LayoutElement(
      namespace: markup.namespace,
      prefix: markup.prefix,
      name: markup.name,
      attributes: markup.attributes,
      children: []
    )
    let isFree = laidOut.isOfCurriculum && !laidOut.holdsPlainText && element.holdsNoText
    laidOut.children =
      isFree || element.holdsOnlyElements ? structure(of: element) : content(of: element)
    return laidOut
  }

  /// Every child as it is.
  private func content(of element: XMLElement) -> [LayoutElement.Node] {
    var nodes: [LayoutElement.Node] = []
    var next = element.node.pointee.children
    while let node = next {
      if let laidOut = layout(of: node, isTrailing: false) { nodes.append(laidOut) }
      next = node.pointee.next
    }
    return nodes
  }

  /// The children without the white space between them, of which only empty lines are kept.
  private func structure(of element: XMLElement) -> [LayoutElement.Node] {
    var nodes: [LayoutElement.Node] = []
    var breaks = 0
    var next = element.node.pointee.children
    while let node = next {
      next = node.pointee.next
      if node.pointee.isText {
        breaks += String(decoding: node.pointee.content).utf8.filter { $0 == 0x0A }.count
        continue
      }
      var isTrailing = false
      if breaks == 0, case .element? = nodes.last { isTrailing = true }
      if breaks > 1, !nodes.isEmpty { nodes.append(.blankLine) }
      breaks = 0
      if let laidOut = layout(of: node, isTrailing: isTrailing) { nodes.append(laidOut) }
    }
    return nodes
  }
}

extension XMLElement {
  fileprivate var holdsNoText: Bool {
    var next = node.pointee.children
    while let child = next {
      if child.pointee.isText, xmlIsBlankNode(child) == 0 { return false }
      next = child.pointee.next
    }
    return true
  }
}
