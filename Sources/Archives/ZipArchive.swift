import CZlib

/// A zip archive in memory, read only: its names are checked before anything is taken out of it.
///
/// - Source: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
public struct ZipArchive: Sendable {
  /// What is read of an archive at most.
  public struct Limits: Sendable {
    public var files = 10_000
    /// Of one file when it is taken out.
    public var fileBytes = 20_000_000
    /// Of all files together, as the archive says.
    public var allBytes = 256_000_000

    public init() {}
  }

  /// Why an archive, or a file in it, isn't read.
  public struct Fault: Error, Hashable, Sendable {
    /// In English, without a full stop: `it has more than 10000 files`.
    public var what: String

    public init(what: String) { self.what = what }
  }

  private struct Entry {
    var offset: Int
    var packed: Int
    var size: Int
    var method: Int
    var check: UInt32
  }

  /// Paths with `/`, sorted; folders are left out.
  public var names: [String] { entries.keys.sorted() }

  private let bytes: [UInt8]
  private let limits: Limits
  private var entries: [String: Entry] = [:]

  /// Whether bytes begin as a zip archive does.
  public static func isLikely(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 3, 4]) }

  /// - Throws: `Fault` for what is no archive, is beyond the limits, or has a name that leads out of it.
  /// - Complexity: O(files).
  public init(_ bytes: [UInt8], limits: Limits = Limits()) throws(Fault) {
    self.bytes = bytes
    self.limits = limits
    guard let end = Self.end(of: bytes) else { throw Fault(what: "it is no zip archive") }
    let count = number(end + 10, 2)
    var place = number(end + 16, 4)
    guard count <= limits.files, count != 0xFFFF else {
      throw Fault(what: "it has more than \(limits.files) files")
    }
    var total = 0
    for _ in 0..<count {
      guard place + 46 <= bytes.count, number(place, 4) == 0x0201_4B50 else {
        throw Fault(what: "its list of files is broken")
      }
      let (nameLength, extra, comment) =
        (number(place + 28, 2), number(place + 30, 2), number(place + 32, 2))
      guard place + 46 + nameLength <= bytes.count else {
        throw Fault(what: "its list of files is broken")
      }
      let name = String(decoding: bytes[place + 46..<place + 46 + nameLength], as: UTF8.self)
      if number(place + 8, 2) & 1 == 1 { throw Fault(what: "'\(name)' is encrypted") }
      let entry = Entry(
        offset: number(place + 42, 4),
        packed: number(place + 20, 4),
        size: number(place + 24, 4),
        method: number(place + 10, 2),
        check: UInt32(number(place + 16, 4))
      )
      place += 46 + nameLength + extra + comment
      if name.hasSuffix("/") { continue }
      guard Self.isInside(name) else { throw Fault(what: "the path '\(name)' leads out of it") }
      guard entries.updateValue(entry, forKey: name) == nil else {
        throw Fault(what: "it has two files '\(name)'")
      }
      total += entry.size
      guard total <= limits.allBytes else {
        throw Fault(what: "its files have more than \(limits.allBytes) bytes together")
      }
    }
  }

  /// The bytes of a file; `nil` where no file has that path.
  ///
  /// - Throws: `Fault` for one that is packed in another way, too large, or not what the archive says.
  public func bytes(of name: String) throws(Fault) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    guard entry.size <= limits.fileBytes else {
      throw Fault(what: "'\(name)' has more than \(limits.fileBytes) bytes")
    }
    guard entry.offset + 30 <= bytes.count, number(entry.offset, 4) == 0x0403_4B50 else {
      throw Fault(what: "'\(name)' isn't where the archive says")
    }
    let start = entry.offset + 30 + number(entry.offset + 26, 2) + number(entry.offset + 28, 2)
    guard start + entry.packed <= bytes.count else { throw Fault(what: "'\(name)' is cut off") }
    let packed = bytes[start..<start + entry.packed]
    let whole: [UInt8]?
    switch entry.method {
    case 0: whole = entry.packed == entry.size ? Array(packed) : nil
    case 8: whole = Self.inflated(packed, entry.size)
    default: throw Fault(what: "'\(name)' is packed in a way that isn't read (\(entry.method))")
    }
    guard let whole, Self.check(whole) == entry.check else {
      throw Fault(what: "'\(name)' is damaged")
    }
    return whole
  }

  private static func inflated(_ packed: ArraySlice<UInt8>, _ size: Int) -> [UInt8]? {
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { room, count in
      packed.withUnsafeBufferPointer { from in
        isWhole =
          okoce_inflate(from.baseAddress, UInt32(from.count), room.baseAddress, UInt32(size)) == 0
      }
      count = isWhole ? size : 0
    }
    return isWhole ? bytes : nil
  }

  private static func check(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { okoce_crc32($0.baseAddress, UInt32($0.count)) }
  }

  /// Where the record stands that ends an archive; a comment of 65,535 bytes may follow it.
  private static func end(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let first = max(0, bytes.count - 22 - 65_535)
    return (first...bytes.count - 22).last { bytes[$0...].starts(with: [0x50, 0x4B, 5, 6]) }
  }

  private static func isInside(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return !name.isEmpty && !name.contains("\\") && !name.contains("\0") && !name.contains(":")
      && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  private func number(_ place: Int, _ length: Int) -> Int {
    guard place + length <= bytes.count else { return 0 }
    return (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
