import Archives
import Testing

@Suite struct `A zip archive` {
  /// An archive with stored files; checks as given.
  static func archive(_ files: [(name: String, bytes: [UInt8], check: UInt32)], method: UInt16 = 0)
    -> [UInt8]
  {
    func two(_ value: Int) -> [UInt8] { [UInt8(value & 255), UInt8(value >> 8 & 255)] }
    func four(_ value: Int) -> [UInt8] { two(value & 0xFFFF) + two(value >> 16) }
    var (body, list): ([UInt8], [UInt8]) = ([], [])
    for file in files {
      let name = Array(file.name.utf8)
      let about =
        two(20) + two(0) + two(Int(method)) + four(0) + four(Int(file.check))
        + four(file.bytes.count) + four(file.bytes.count) + two(name.count) + two(0)
      list +=
        four(0x0201_4B50) + two(20) + about + two(0) + two(0) + two(0) + four(0)
        + four(body.count) + name
      body += four(0x0403_4B50) + about + name + file.bytes
    }
    return body + list + four(0x0605_4B50) + four(0) + two(files.count) + two(files.count)
      + four(list.count) + four(body.count) + two(0)
  }

  @Test func `gives its files by their paths`() throws {
    let archive = try ZipArchive(Self.deflated)
    #expect(archive.names == ["a/hai.txt"])
    #expect(try archive.bytes(of: "a/hai.txt") == Array(String(repeating: "hai ", count: 10).utf8))
    #expect(try archive.bytes(of: "b") == nil)
  }

  @Test(arguments: ["../a", "/a", "a/../../b", "a\\b", "C:/a", "a//b", ""])
  func `has no path that leads out of it`(name: String) {
    #expect(throws: ZipArchive.Fault.self) { try ZipArchive(Self.archive([(name, [1], 0)])) }
  }

  @Test func `is bounded, whole and of one file for each path`() throws {
    let file = ("a", [UInt8](repeating: 1, count: 10), UInt32(0))
    #expect(throws: ZipArchive.Fault.self) { try ZipArchive(Self.archive([file, file])) }
    #expect(throws: ZipArchive.Fault.self) { try ZipArchive([1, 2, 3]) }
    var limits = ZipArchive.Limits()
    limits.allBytes = 9
    #expect(throws: ZipArchive.Fault.self) { try ZipArchive(Self.archive([file]), limits: limits) }
    limits = ZipArchive.Limits()
    limits.fileBytes = 9
    let large = try ZipArchive(Self.archive([file]), limits: limits)
    #expect(throws: ZipArchive.Fault.self) { try large.bytes(of: "a") }
    // The check says what the bytes have to be.
    let damaged = try ZipArchive(Self.archive([file]))
    #expect(throws: ZipArchive.Fault.self) { try damaged.bytes(of: "a") }
    let other = try ZipArchive(Self.archive([file], method: 12))
    #expect(throws: ZipArchive.Fault.self) { try other.bytes(of: "a") }
    var cut = Self.deflated
    cut.removeSubrange(40..<45)
    let rest = try? ZipArchive(cut)
    #expect(rest == nil || (try? rest?.bytes(of: "a/hai.txt")) == nil)
  }

  /// What Python's zipfile makes of "hai " ten times.
  static let deflated: [UInt8] = [
    80, 75, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 33, 92, 133, 182,
    31, 162, 9, 0, 0, 0, 40, 0, 0, 0, 9, 0, 0, 0, 97, 47,
    104, 97, 105, 46, 116, 120, 116, 203, 72, 204, 84, 200, 32, 2, 3, 0,
    80, 75, 1, 2, 20, 3, 20, 0, 0, 0, 8, 0, 0, 0, 33, 92,
    133, 182, 31, 162, 9, 0, 0, 0, 40, 0, 0, 0, 9, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 128, 1, 0, 0, 0, 0, 97, 47,
    104, 97, 105, 46, 116, 120, 116, 80, 75, 5, 6, 0, 0, 0, 0, 1,
    0, 1, 0, 55, 0, 0, 0, 48, 0, 0, 0, 0, 0,
  ]
}
