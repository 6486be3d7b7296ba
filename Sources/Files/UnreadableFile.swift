/// Why a file, or standard input, could not be read to its end.
public struct UnreadableFile: Error, Hashable, Sendable {
  public enum Cause: Hashable, Sendable {
    case missing
    case folder
    /// A device, a socket; where only files will do, a pipe or a link, too.
    case notPlain
    case notPermitted
    /// It has more bytes than the limit.
    case tooLarge(limit: Int)
    /// A pipe through which nothing came for so long.
    case silent(seconds: Int)
    /// It was written to while it was read.
    case changed
    /// The bytes on that line, counted from 1, are no UTF-8.
    case notText(line: Int)
    /// That line is longer than the limit, in bytes.
    case longLine(Int, limit: Int)
    /// The system's own words, after so many bytes had been read.
    case failed(String, after: Int)
  }

  /// As it was named; `ReadableFile.standardInput` for that.
  public var path: String
  public var kind: FileKind
  public var cause: Cause

  public init(_ path: String, as kind: FileKind, _ cause: Cause) {
    self.path = path
    self.kind = kind
    self.cause = cause
  }
}
