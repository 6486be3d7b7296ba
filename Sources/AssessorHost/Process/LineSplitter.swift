/// Cuts a stream of bytes into lines of limited length.
struct LineSplitter: Sendable {
  /// In bytes, without the line feed.
  let longest: Int
  private var buffer: [UInt8] = []
  /// Where the first line that wasn't taken yet begins.
  private var start = 0
  /// Up to where no line feed was found.
  private var searched = 0

  init(longest: Int) { self.longest = longest }

  /// Whether bytes came that no line feed ended.
  var holdsPartialLine: Bool { start < buffer.count }

  /// Whether a line has grown beyond the longest without an end.
  var isTooLong: Bool { searched - start > longest }

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    if start > 0 {
      buffer.removeFirst(start)
      searched -= start
      start = 0
    }
    buffer.append(contentsOf: bytes)
  }

  /// The next whole line, without its line feed; `nil` when there is none yet.
  ///
  /// A line that is longer than the longest is given, too: the caller refuses it.
  mutating func next() -> [UInt8]? {
    guard let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
      searched = buffer.count
      return nil
    }
    let line = Array(buffer[start..<end])
    start = end + 1
    searched = start
    return line
  }
}
