import CLibXML2
import Diagnostics

/// What is gathered while one file is parsed: where elements start, and what is wrong.
final class XMLParsing {
  let path: String
  private(set) var positions: [XMLTree.Position] = []
  private(set) var findings: [Diagnostic] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private let maximumDepth: Int
  private let start: XMLTree.Position
  private var hasStopped = false
  /// Lines are counted onwards from the last element, so that the file is walked through once.
  private var scanned: Int
  private var line = 1
  private var lineStart: Int

  /// Errors cascade; after this many the rest would say nothing new.
  private static let maximumFindings = 20

  /// - Parameter start: where the bytes begin in a file of which they are a part.
  init(
    bytes: UnsafeBufferPointer<UInt8>,
    path: String,
    maximumDepth: Int,
    start: XMLTree.Position = .init(line: 1, column: 1)
  ) {
    self.start = start
    self.bytes = bytes
    self.path = path
    self.maximumDepth = maximumDepth
    // A byte order mark is not part of the first line.
    lineStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    scanned = lineStart
    positions.reserveCapacity(bytes.count / 40)
  }

  static func of(_ parser: UnsafeMutablePointer<xmlParserCtxt>) -> XMLParsing? {
    parser.pointee._private.map { Unmanaged<XMLParsing>.fromOpaque($0).takeUnretainedValue() }
  }

  func recordElement(_ parser: UnsafeMutablePointer<xmlParserCtxt>) {
    guard let node = parser.pointee.node else { return }
    let position = position(at: last(UInt8(ascii: "<"), before: offset(of: parser)))
    positions.append(position)
    node.pointee._private = UnsafeMutableRawPointer(bitPattern: positions.count)
    guard Int(parser.pointee.nodeNr) > maximumDepth, !hasStopped else { return }
    stop(
      parser,
      Diagnostic(
        .error,
        .xmlTooDeep,
        "elements are nested deeper than \(maximumDepth) levels",
        at: location(position),
        fix: "nest less deeply"
      )
    )
  }

  func refuseDocumentType(_ parser: UnsafeMutablePointer<xmlParserCtxt>) {
    stop(
      parser,
      Diagnostic(
        .error,
        .xmlDocumentType,
        "the file has a DOCTYPE, which can make a reader load files or run out of memory",
        at: location(position(at: last(UInt8(ascii: "<"), before: offset(of: parser)))),
        fix: "remove the DOCTYPE; write characters themselves instead of entities"
      )
    )
  }

  func record(_ error: xmlError, _ parser: UnsafeMutablePointer<xmlParserCtxt>) {
    guard !hasStopped, findings.count < Self.maximumFindings, error.level != XML_ERR_WARNING,
      error.level != XML_ERR_NONE
    else { return }
    var place = offset(of: parser)
    if XMLErrorExplanation.isAboutTag(error.code) {
      place = last(UInt8(ascii: "<"), before: place)
    } else if XMLErrorExplanation.isAboutReference(error.code) {
      place = last(UInt8(ascii: "&"), before: place)
    }
    let location = location(position(at: place))
    guard !findings.contains(where: { $0.location == location }) else { return }
    findings.append(XMLErrorExplanation.diagnostic(for: error, at: location))
  }

  private func stop(_ parser: UnsafeMutablePointer<xmlParserCtxt>, _ finding: Diagnostic) {
    findings = [finding]
    hasStopped = true
    xmlStopParser(parser)
  }

  /// How far the parser has come, in bytes from the start of the file.
  private func offset(of parser: UnsafeMutablePointer<xmlParserCtxt>) -> Int {
    guard let input = parser.pointee.input, let cursor = input.pointee.cur,
      let base = input.pointee.base
    else { return scanned }
    return min(Int(input.pointee.consumed) + (cursor - base), bytes.count)
  }

  /// Where the byte last stands before `offset`; a start tag holds no second `<`.
  private func last(_ byte: UInt8, before offset: Int) -> Int {
    var index = offset - 1
    while index >= 0, bytes[index] != byte { index -= 1 }
    return max(index, 0)
  }

  private func position(at offset: Int) -> XMLTree.Position {
    if offset < scanned { rewind() }
    while scanned < offset,
      let lineEnd = bytes.firstPosition(of: UInt8(ascii: "\n"), in: scanned..<offset)
    {
      line += 1
      lineStart = lineEnd + 1
      scanned = lineStart
    }
    scanned = max(scanned, offset)
    let column = UInt32(max(offset - lineStart, 0))
    return XMLTree.Position(
      line: UInt32(line) + start.line - 1,
      column: column + (line == 1 ? start.column : 1)
    )
  }

  /// Only an error can lie before the last element, so this is rare.
  private func rewind() {
    line = 1
    lineStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    scanned = lineStart
  }

  private func location(_ position: XMLTree.Position) -> SourceLocation {
    SourceLocation(path: path, line: Int(position.line), column: Int(position.column))
  }

  static func location(at offset: Int, in bytes: [UInt8], path: String) -> SourceLocation {
    bytes.withUnsafeBufferPointer {
      let parsing = XMLParsing(bytes: $0, path: path, maximumDepth: 0)
      return parsing.location(parsing.position(at: offset))
    }
  }
}
