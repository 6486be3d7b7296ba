import CLibXML2
import Diagnostics

/// A parsed document, and where in its file each element starts.
///
/// Not `Sendable`: a tree lives and dies inside one synchronous call.
final class XMLTree {
  /// Where a start tag begins; both count from 1, the column in bytes.
  struct Position {
    var line: UInt32
    var column: UInt32
  }

  let path: String
  let document: UnsafeMutablePointer<xmlDoc>
  /// By the number that each element's node carries in `_private`, less one.
  private let positions: [Position]

  /// Takes ownership of `document`.
  init(path: String, document: UnsafeMutablePointer<xmlDoc>, positions: [Position]) {
    self.path = path
    self.document = document
    self.positions = positions
  }

  deinit { xmlFreeDoc(document) }

  var root: XMLElement? { xmlDocGetRootElement(document).map(XMLElement.init(node:)) }

  /// The elements inside the root.
  var rootChildren: XMLElement.Children {
    XMLElement.Children(of: xmlDocGetRootElement(document))
  }

  func location(of element: XMLElement) -> SourceLocation { location(of: element.node) }

  /// Where the element starts that `node` is or belongs to.
  func location(of node: UnsafeMutablePointer<xmlNode>) -> SourceLocation {
    var node = node
    while node.pointee.type != XML_ELEMENT_NODE, let parent = node.pointee.parent { node = parent }
    let number = UInt(bitPattern: node.pointee._private)
    guard node.pointee.type == XML_ELEMENT_NODE, number > 0, number <= positions.count else {
      return SourceLocation(path: path, line: 1, column: 1)
    }
    let position = positions[Int(number) - 1]
    return SourceLocation(path: path, line: Int(position.line), column: Int(position.column))
  }
}
