/// Why a text is no JSON, and where; line and column count from 1, the column in UTF-8 bytes.
public struct JSONParseError: Error, Hashable, Sendable, CustomStringConvertible {
  public var line: Int
  public var column: Int
  /// What was found and what was expected; no full stop at the end.
  public var message: String

  public init(line: Int, column: Int, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }

  public var description: String { "\(line):\(column): \(message)" }

  /// The place of a byte offset in a text.
  init(_ message: String, at offset: Int, of bytes: UnsafeBufferPointer<UInt8>) {
    let before = bytes[..<min(offset, bytes.count)]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    self.init(
      line: before.count { $0 == 0x0A } + 1,
      column: before.count - lineStart + 1,
      message: message
    )
  }
}
