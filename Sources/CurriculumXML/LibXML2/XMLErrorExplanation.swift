import CLibXML2
import Diagnostics

/// libxml2's well-formedness errors in plain words.
enum XMLErrorExplanation {
  /// Whether the error is noticed only at the end of the tag it is about.
  static func isAboutTag(_ code: Int32) -> Bool {
    code == Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue)
      || code == Int32(XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue)
      || code == Int32(XML_ERR_ATTRIBUTE_REDEFINED.rawValue)
      || code == Int32(XML_ERR_LT_IN_ATTRIBUTE.rawValue)
  }

  /// Whether the error is noticed only at the end of the reference it is about.
  static func isAboutReference(_ code: Int32) -> Bool {
    code == Int32(XML_ERR_UNDECLARED_ENTITY.rawValue)
      || code == Int32(XML_WAR_UNDECLARED_ENTITY.rawValue)
  }

  static func diagnostic(for error: xmlError, at location: SourceLocation) -> Diagnostic {
    let (code, fix) = meaning(of: error.code)
    let text = error.message.map { String(cString: $0) } ?? "unknown error"
    var message = text.collapsingWhiteSpace()
    if message.hasSuffix(".") { message.removeLast() }
    return Diagnostic(
      .error,
      code,
      code == .xmlNotWellFormed ? "not well-formed: \(message)" : message,
      at: location,
      fix: fix
    )
  }

  private static func meaning(of code: Int32) -> (DiagnosticCode, String) {
    switch UInt32(bitPattern: code) {
    case XML_ERR_UNDECLARED_ENTITY.rawValue, XML_WAR_UNDECLARED_ENTITY.rawValue:
      (.xmlEntity, "write the character itself; only &amp; &lt; &gt; &quot; &apos; are known")
    case XML_ERR_INVALID_ENCODING.rawValue, XML_ERR_INVALID_CHAR.rawValue:
      (.xmlEncoding, "save the file as UTF-8 text and remove control characters")
    case XML_ERR_UNSUPPORTED_ENCODING.rawValue, XML_ERR_UNKNOWN_ENCODING.rawValue:
      (.xmlEncoding, "save it as UTF-8 and declare encoding=\"UTF-8\"")
    case XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue:
      (.xmlPrefix, "declare the prefix with xmlns:prefix=\"...\" or remove it")
    case XML_ERR_TAG_NAME_MISMATCH.rawValue:
      (.xmlNotWellFormed, "close elements in the reverse of the order in which they were opened")
    case XML_ERR_TAG_NOT_FINISHED.rawValue, XML_ERR_DOCUMENT_EMPTY.rawValue:
      (.xmlNotWellFormed, "the file ends too early; close every element")
    case XML_ERR_DOCUMENT_END.rawValue:
      (.xmlNotWellFormed, "keep one root element and remove what follows it")
    case XML_ERR_ATTRIBUTE_REDEFINED.rawValue:
      (.xmlNotWellFormed, "write each attribute once")
    case XML_ERR_LT_IN_ATTRIBUTE.rawValue:
      (.xmlNotWellFormed, "write &lt; for < inside a value, or close the value with a quote")
    case XML_ERR_NAME_REQUIRED.rawValue, XML_ERR_ENTITYREF_SEMICOL_MISSING.rawValue:
      (.xmlNotWellFormed, "write &amp; for & and &lt; for < inside text")
    default:
      (.xmlNotWellFormed, "fix the XML here; an XML editor shows what it expects")
    }
  }
}
