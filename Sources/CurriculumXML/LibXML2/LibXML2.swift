import CLibXML2

/// The library's process-wide settings, made once before anything is parsed.
enum LibXML2 {
  /// Touch it before any other call: it starts the library and closes every way out of it.
  static let isReady: Bool = {
    xmlInitParser()
    xmlSchemaInitTypes()
    // Nothing is ever fetched: a schema's import of the xml namespace comes out of the binary, and
    // every other address, file or network, is refused.
    xmlSetExternalEntityLoader { address, _, context in
      guard let address, String(cString: address).hasSuffix("xml.xsd") else { return nil }
      var text = LanguageSchema.text
      let buffer = text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          // The library copies the bytes.
          xmlParserInputBufferCreateMem(
            characters.baseAddress,
            Int32(characters.count),
            XML_CHAR_ENCODING_UTF8
          )
        }
      }
      return buffer.flatMap { xmlNewIOInputStream(context, $0, XML_CHAR_ENCODING_NONE) }
    }
    return true
  }()

  /// Runs `body` while errors that libxml2 raises outside any context are dropped, not printed.
  ///
  /// The setting belongs to the thread, so `body` must not suspend; being synchronous, it can't.
  static func quietly<Result>(_ body: () -> Result) -> Result {
    _ = isReady
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    defer { xmlSetStructuredErrorFunc(nil, nil) }
    return body()
  }
}
