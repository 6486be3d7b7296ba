/// Where the elements inside a document's root lie, found without a tree.
///
/// - Complexity: O(bytes).
struct RootParts {
  struct Part {
    var range: Range<Int>
    var start: XMLTree.Position
  }

  private(set) var parts: [Part] = []
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var line: UInt32 = 1
  private var lineStart = 0
  private var depth = 0
  private var start = XMLTree.Position(line: 1, column: 1)
  private var startPlace = 0
  private var rootName: [UInt8] = []

  /// `nil` for what isn't so plain that its parts can be read one by one: other declarations, names
  /// spaces of the root, or anything that isn't closed as it was opened.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      place = 3
      lineStart = 3
    }
    guard findAll(), depth == 0 else { return nil }
  }

  private mutating func findAll() -> Bool {
    var isOver = false
    while let open = bytes.firstPosition(of: UInt8(ascii: "<"), in: place..<bytes.count) {
      advance(to: open)
      if starts("<!--") {
        guard skip("-->") else { return false }
      } else if starts("<![CDATA[") {
        guard depth > 0, skip("]]>") else { return false }
      } else if starts("<?") {
        guard skip("?>") else { return false }
      } else if starts("<!") || isOver {
        return false
      } else if starts("</") {
        let name = name(at: place + 2)
        guard depth > 0, skip(">") else { return false }
        depth -= 1
        if depth == 0, name != rootName { return false }
        if depth == 1 { parts.append(Part(range: startPlace..<place, start: start)) }
        isOver = depth == 0
      } else {
        guard readTag() else { return false }
        isOver = depth == 0
      }
    }
    return isOver
  }

  /// A start tag, whose attributes may hold any sign but their own quote.
  private mutating func readTag() -> Bool {
    let begin = place
    let from = XMLTree.Position(line: line, column: UInt32(place - lineStart + 1))
    var quote: UInt8?
    var end = place + 1
    while end < bytes.count {
      let byte = bytes[end]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      end += 1
    }
    guard end < bytes.count else { return false }
    let isEmpty = bytes[end - 1] == UInt8(ascii: "/")
    advance(to: end + 1)
    if depth == 0 {
      if holdsNames(begin..<end) { return false }
      rootName = name(at: begin + 1)
    }
    if depth == 1 {
      (startPlace, start) = (begin, from)
      if isEmpty { parts.append(Part(range: begin..<place, start: from)) }
    }
    if !isEmpty { depth += 1 }
    return true
  }

  private func name(at start: Int) -> [UInt8] {
    let ends = Array(" \t\r\n/>".utf8)
    let end = (start..<bytes.count).first { ends.contains(bytes[$0]) } ?? bytes.count
    return start < end ? Array(bytes[start..<end]) : []
  }

  /// Whether a tag declares a name space, which the elements inside would need.
  private func holdsNames(_ range: Range<Int>) -> Bool {
    let mark = Array("xmlns".utf8)
    guard range.count > mark.count else { return false }
    return (range.lowerBound..<range.upperBound - mark.count).contains { start in
      mark.indices.allSatisfy { bytes[start + $0] == mark[$0] }
    }
  }

  private func starts(_ mark: StaticString) -> Bool {
    let length = mark.utf8CodeUnitCount
    guard place + length <= bytes.count else { return false }
    return (0..<length).allSatisfy { bytes[place + $0] == mark.utf8Start[$0] }
  }

  /// Goes behind the mark.
  private mutating func skip(_ mark: StaticString) -> Bool {
    let length = mark.utf8CodeUnitCount
    let last = mark.utf8Start[length - 1]
    var search = place
    while let end = bytes.firstPosition(of: last, in: search..<bytes.count) {
      let begin = end + 1 - length
      if begin >= place, (0..<length).allSatisfy({ bytes[begin + $0] == mark.utf8Start[$0] }) {
        advance(to: end + 1)
        return true
      }
      search = end + 1
    }
    return false
  }

  private mutating func advance(to end: Int) {
    while let lineEnd = bytes.firstPosition(of: UInt8(ascii: "\n"), in: place..<end) {
      line += 1
      lineStart = lineEnd + 1
      place = lineStart
    }
    place = end
  }
}
