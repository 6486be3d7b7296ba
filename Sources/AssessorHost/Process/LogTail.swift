/// The last of what a process wrote to standard error, for its author.
struct LogTail: Sendable {
  /// In bytes.
  static let capacity = 16 << 10

  private var bytes: [UInt8] = []

  /// As it may be shown: an assessor that is hostile could steer the terminal of its reader.
  var text: String { AnswerText.harmless(String(decoding: bytes, as: UTF8.self)) }

  /// The last line that isn't empty.
  var lastLine: String? { text.split(separator: "\n").last.map(String.init) }

  mutating func append(_ more: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: more.suffix(Self.capacity))
    // Cut down now and then only, so that a flood costs little.
    if bytes.count > 2 * Self.capacity { bytes.removeFirst(bytes.count - Self.capacity) }
  }
}
