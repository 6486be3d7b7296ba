/// Why bytes are no text of a table.
public enum UndecodableText: Error, Hashable, Sendable {
  /// A file of another kind, whatever its name ends in.
  case foreign(Foreign)
  /// UTF-8 up to that line, where it breaks.
  case damaged(line: Int)
  /// Neither UTF-8 nor Windows-1252 from that line on.
  case unknownPage(line: Int)
  /// A zero, which no text holds.
  case zero(line: Int)

  /// Where it was seen; 1 for the whole file.
  public var line: Int {
    switch self {
    case .foreign: 1
    case .damaged(let line), .unknownPage(let line), .zero(let line): line
    }
  }

  /// What is known by its first bytes.
  public enum Foreign: String, Hashable, Sendable, CaseIterable {
    case workbook = "Excel"
    case oldWorkbook = "Excel 97"
    case pdf = "PDF"
    case archive = "gzip"
    case picture = "JPEG/PNG"
    case page = "HTML"
    case utf32 = "UTF-32"

    init?(_ bytes: [UInt8]) {
      let beginnings: [(Foreign, [UInt8])] = [
        (.workbook, [0x50, 0x4B, 0x03, 0x04]), (.oldWorkbook, [0xD0, 0xCF, 0x11, 0xE0]),
        (.pdf, Array("%PDF".utf8)), (.archive, [0x1F, 0x8B]), (.picture, [0xFF, 0xD8, 0xFF]),
        (.picture, [0x89, 0x50, 0x4E, 0x47]), (.utf32, [0xFF, 0xFE, 0, 0]),
        (.utf32, [0, 0, 0xFE, 0xFF]), (.page, Array("<htm".utf8)), (.page, Array("<HTM".utf8)),
        (.page, Array("<!DO".utf8)), (.page, Array("<!do".utf8)), (.page, Array("<tab".utf8)),
        (.page, Array("<?xm".utf8)),
      ]
      guard let found = beginnings.first(where: { bytes.starts(with: $0.1) }) else { return nil }
      self = found.0
    }
  }
}
