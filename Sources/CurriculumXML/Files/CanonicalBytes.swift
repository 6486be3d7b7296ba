/// One byte string for all files, to hash and to store.
///
/// `okoce-curriculum 1\n`, then for each file in the order of `files` one line
/// `<path length> <byte count> <path>\n` followed by the bytes and `\n`; lengths are decimal and
/// count bytes. Equal files give equal bytes, and no two different sets of files do.
extension CurriculumFiles {
  private static let heading = Array("okoce-curriculum 1\n".utf8)

  public var canonicalBytes: [UInt8] {
    var bytes = Self.heading
    bytes.reserveCapacity(files.reduce(64) { $0 + $1.bytes.count + $1.path.utf8.count + 24 })
    for file in files {
      bytes += Array("\(file.path.utf8.count) \(file.bytes.count) \(file.path)\n".utf8)
      bytes += file.bytes
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// The files that `canonicalBytes` wrote, or `nil` when the bytes are anything else.
  public init?(canonicalBytes bytes: [UInt8]) {
    guard bytes.starts(with: Self.heading) else { return nil }
    var rest = bytes[Self.heading.count...]
    var files: [File] = []
    while !rest.isEmpty {
      guard let pathLength = Self.number(from: &rest), let length = Self.number(from: &rest),
        rest.count >= pathLength + 1, rest.count - pathLength - 1 >= length + 1
      else { return nil }
      let path = rest.prefix(pathLength)
      rest = rest.dropFirst(pathLength)
      guard rest.first == UInt8(ascii: "\n") else { return nil }
      let content = rest.dropFirst().prefix(length)
      rest = rest.dropFirst(1 + length)
      guard rest.first == UInt8(ascii: "\n") else { return nil }
      rest = rest.dropFirst()
      files.append(File(path: String(decoding: path, as: UTF8.self), bytes: Array(content)))
    }
    self.init(files)
    // Only the one form counts, so that equal curricula have equal hashes.
    guard canonicalBytes == bytes else { return nil }
  }

  /// A decimal number and the space behind it.
  private static func number(from bytes: inout ArraySlice<UInt8>) -> Int? {
    guard let space = bytes.prefix(20).firstIndex(of: UInt8(ascii: " ")) else { return nil }
    let value = Int(String(decoding: bytes[..<space], as: UTF8.self))
    bytes = bytes[(space + 1)...]
    return value.flatMap { $0 >= 0 && $0 <= Int(Int32.max) ? $0 : nil }
  }
}
