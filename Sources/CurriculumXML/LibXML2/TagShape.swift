import Diagnostics

/// What the start tags of a file look like, before any parser has seen it.
///
/// libxml2 compares each attribute of a tag with every other, and looks up each prefix among all
/// namespaces in force; so their number is bounded here, where looking costs one pass over the bytes.
struct TagShape {
  /// Of one element, namespaces included; the curriculum's own elements have fewer than twenty.
  static let mostAttributes = 256
  /// Declared on one element.
  static let mostNamespaces = 16

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Where the first tag with too many begins, and how many it has at least; `nil` for none.
  ///
  /// Text that is not well-formed is none of its business.
  /// - Complexity: O(bytes).
  static func excess(in bytes: UnsafeBufferPointer<UInt8>) -> (
    offset: Int, attributes: Int, namespaces: Int
  )? {
    var shape = TagShape(bytes)
    while let tag = shape.nextTag() {
      if tag.attributes > mostAttributes || tag.namespaces > mostNamespaces { return tag }
    }
    return nil
  }

  private mutating func nextTag() -> (offset: Int, attributes: Int, namespaces: Int)? {
    while let open = bytes.firstPosition(of: UInt8(ascii: "<"), in: position..<bytes.count) {
      position = open + 1
      guard position < bytes.count else { return nil }
      switch bytes[position] {
      case UInt8(ascii: "?"): pass("?>")
      case UInt8(ascii: "!"):
        if begins("!--") {
          position += 3
          pass("-->")
        } else if begins("![CDATA[") {
          pass("]]>")
        }
      case UInt8(ascii: "/"): continue
      default:
        let (attributes, namespaces) = countAttributes()
        return (open, attributes, namespaces)
      }
    }
    return nil
  }

  private mutating func countAttributes() -> (attributes: Int, namespaces: Int) {
    var attributes = 0
    var namespaces = 0
    var word = position
    while position < bytes.count, attributes <= Self.mostAttributes {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: ">"), UInt8(ascii: "<"): return (attributes, namespaces)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let end = bytes.firstPosition(of: byte, in: position + 1..<bytes.count)
        guard let end else {
          position = bytes.count
          return (attributes, namespaces)
        }
        position = end
      case UInt8(ascii: "="):
        attributes += 1
        if bytes[word..<position].starts(with: "xmlns".utf8) { namespaces += 1 }
      case 0x20, 0x09, 0x0A, 0x0D: word = position + 1
      default: break
      }
      position += 1
    }
    return (attributes, namespaces)
  }

  private func begins(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[position...].starts(with: $0) }
  }

  /// Goes behind the next occurrence of a mark's end.
  private mutating func pass(_ end: StaticString) {
    end.withUTF8Buffer { end in
      while let last = bytes.firstPosition(of: end[end.count - 1], in: position..<bytes.count) {
        position = last + 1
        if position >= end.count, bytes[position - end.count..<position].elementsEqual(end) {
          return
        }
      }
      position = bytes.count
    }
  }
}
