import CLibXML2
import Diagnostics

/// Parses bytes into trees; one parser serves any number of files, one after the other.
///
/// Reusing it lets libxml2 keep one table of names. Not `Sendable`: use it on one thread.
final class XMLParser {
  enum Purpose {
    /// Comments and processing instructions are dropped.
    case load
    /// Everything that is not layout is kept.
    case format
  }

  private let context: UnsafeMutablePointer<xmlParserCtxt>?
  private let limits: XMLLimits

  init(limits: XMLLimits, purpose: Purpose = .load) {
    _ = LibXML2.isReady
    self.limits = limits
    context = xmlNewParserCtxt()
    guard let handlers = context?.pointee.sax else { return }
    if purpose == .load {
      handlers.pointee.comment = nil
      handlers.pointee.processingInstruction = nil
      dropLayout(handlers)
    }
    install(handlers)
  }

  deinit { xmlFreeParserCtxt(context) }

  /// The tree, or `nil` and at least one error.
  func parse(_ bytes: [UInt8], path: String) -> (tree: XMLTree?, findings: [Diagnostic]) {
    if let refusal = refusal(of: bytes, path: path) { return (nil, [refusal]) }
    guard let context else {
      return (nil, [Diagnostic(.error, .xmlUnreadable, "no memory is left to parse '\(path)'")])
    }
    return bytes.withUnsafeBufferPointer { buffer in
      let state = XMLParsing(bytes: buffer, path: path, maximumDepth: limits.maximumDepth)
      return parse(buffer, context, state)
    }
  }

  /// The tree of a part of a file; `nil` and an error for what isn't one element.
  /// - Parameter start: where the part begins.
  func parse(part: UnsafeBufferPointer<UInt8>, path: String, start: XMLTree.Position) -> (
    tree: XMLTree?, findings: [Diagnostic]
  ) {
    guard let context else {
      return (nil, [Diagnostic(.error, .xmlUnreadable, "no memory is left to parse '\(path)'")])
    }
    let state = XMLParsing(
      bytes: part,
      path: path,
      maximumDepth: limits.maximumDepth,
      start: start
    )
    return parse(part, context, state)
  }

  private func parse(
    _ buffer: UnsafeBufferPointer<UInt8>,
    _ context: UnsafeMutablePointer<xmlParserCtxt>,
    _ state: XMLParsing
  ) -> (tree: XMLTree?, findings: [Diagnostic]) {
    withExtendedLifetime(state) {
      context.pointee._private = Unmanaged.passUnretained(state).toOpaque()
      defer { context.pointee._private = nil }
      let options =
        XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue
        | XML_PARSE_COMPACT.rawValue
      let document = buffer.withMemoryRebound(to: CChar.self) {
        xmlCtxtReadMemory(
          context,
          $0.baseAddress,
          Int32($0.count),
          nil,
          nil,
          Int32(bitPattern: options)
        )
      }
      return finish(document, state)
    }
  }

  private func finish(_ document: UnsafeMutablePointer<xmlDoc>?, _ state: XMLParsing) -> (
    tree: XMLTree?, findings: [Diagnostic]
  ) {
    let tree = document.map {
      XMLTree(path: state.path, document: $0, positions: state.positions)
    }
    if state.findings.contains(where: { $0.code == .xmlDocumentType || $0.code == .xmlTooDeep }) {
      return (nil, state.findings)
    }
    if let encoding = document?.pointee.encoding, !isUTF8(String(decoding: encoding)) {
      return (nil, [wrongEncoding(String(decoding: encoding), state.path)])
    }
    guard state.findings.isEmpty, let tree, context?.pointee.wellFormed == 1 else {
      let unexplained = Diagnostic(
        .error,
        .xmlNotWellFormed,
        "the file is not well-formed XML",
        at: SourceLocation(path: state.path, line: 1, column: 1),
        fix: "open it in an XML editor, which shows where it breaks"
      )
      return (nil, state.findings.isEmpty ? [unexplained] : state.findings)
    }
    return (tree, [])
  }

  /// What can be said without parsing: size, emptiness, encoding, NUL bytes.
  func refusal(of bytes: [UInt8], path: String) -> Diagnostic? {
    let start = SourceLocation(path: path, line: 1, column: 1)
    guard bytes.count <= min(limits.maximumBytes, Int(Int32.max)) else {
      return Diagnostic(
        .error,
        .xmlTooLarge,
        "the file has \(bytes.count) bytes; at most \(limits.maximumBytes) are read",
        at: start,
        fix: "split it, or move texts that are no curriculum out of it"
      )
    }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
      return wrongEncoding("UTF-16", path)
    }
    let nul = bytes.withUnsafeBufferPointer { $0.firstPosition(of: 0, in: 0..<bytes.count) }
    if let index = nul {
      return Diagnostic(
        .error,
        .xmlCharacter,
        "byte \(index + 1) of the file is NUL, which no XML text holds",
        at: XMLParsing.location(at: index, in: bytes, path: path),
        fix: "save the file as UTF-8 text"
      )
    }
    if let finding = excess(in: bytes, path) { return finding }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let first = content.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    guard first == UInt8(ascii: "<") else {
      return Diagnostic(
        .error,
        .xmlMissing,
        first == nil ? "the file is empty" : "the file is not XML: it does not begin with '<'",
        at: start,
        fix: "begin with <?xml version=\"1.0\" encoding=\"UTF-8\"?> and one root element"
      )
    }
    return nil
  }

  private func excess(in bytes: [UInt8], _ path: String) -> Diagnostic? {
    guard let tag = bytes.withUnsafeBufferPointer(TagShape.excess) else { return nil }
    let isNamespaces = tag.namespaces > TagShape.mostNamespaces
    let most = isNamespaces ? TagShape.mostNamespaces : TagShape.mostAttributes
    return Diagnostic(
      .error,
      .xmlTooWide,
      "an element \(isNamespaces ? "declares" : "has") more than \(most) "
        + (isNamespaces ? "namespaces" : "attributes"),
      at: XMLParsing.location(at: tag.offset, in: bytes, path: path),
      fix: "write fewer; what comes often is an element of its own"
    )
  }

  private func wrongEncoding(_ encoding: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .error,
      .xmlEncoding,
      "the file's encoding is '\(encoding)'; only UTF-8 is read",
      at: SourceLocation(path: path, line: 1, column: 1),
      fix: "save it as UTF-8 and declare encoding=\"UTF-8\""
    )
  }

  private func isUTF8(_ encoding: String) -> Bool {
    ["UTF-8", "UTF8"].contains(encoding.uppercased())
  }

  /// Leaves out white space between the curriculum's own elements, a third of all nodes.
  ///
  /// What stands in an assessor's configuration is kept, and so is white space behind other text.
  private func dropLayout(_ handlers: UnsafeMutablePointer<xmlSAXHandler>) {
    let characters: charactersSAXFunc = { context, text, count in
      if let node = context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee.node,
        let text, XMLElement(node: node).isIn(namespace: DocumentReader.namespace),
        node.pointee.last.map({ !$0.pointee.isText }) ?? true,
        UnsafeBufferPointer(start: text, count: Int(count)).allSatisfy({
          $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09
        })
      {
        return
      }
      xmlSAX2Characters(context, text, count)
    }
    // Were they different, the parser would guess which of them is meant.
    handlers.pointee.characters = characters
    handlers.pointee.ignorableWhitespace = characters
  }

  /// The handlers find their state through the context, since a C function can't capture.
  private func install(_ handlers: UnsafeMutablePointer<xmlSAXHandler>) {
    handlers.pointee.startElementNs = {
      xmlSAX2StartElementNs($0, $1, $2, $3, $4, $5, $6, $7, $8)
      guard let parser = $0?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
      XMLParsing.of(parser)?.recordElement(parser)
    }
    handlers.pointee.internalSubset = { context, _, _, _ in
      guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
      XMLParsing.of(parser)?.refuseDocumentType(parser)
    }
    // libxml2 passes the parser's context here, whatever was meant for the handler.
    handlers.pointee.serror = { context, error in
      guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self),
        let error = error?.pointee
      else { return }
      XMLParsing.of(parser)?.record(error, parser)
    }
  }
}
