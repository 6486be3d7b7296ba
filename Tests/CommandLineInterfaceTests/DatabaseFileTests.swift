import Foundation
import Testing

/// What commands say of a file that is no installation, and what they leave alone.
@Suite struct DatabaseFileTests {
  static let lines = [
    "okoce database check", "okoce database rebuild", "okoce report stuck", "okoce report funnel",
    "okoce progress P000001", "okoce abandon P000001 --reason x",
    "okoce class list", "okoce hall list", "okoce outlet list", "okoce outreach list",
  ]

  @Test(arguments: lines)
  func `an empty file is no installation, and none is made of it`(line: String) throws {
    let okoce = try OkoceProcess()
    defer { okoce.remove() }
    let path = okoce.folder.appendingPathComponent("okoce.db").path
    #expect(FileManager.default.createFile(atPath: path, contents: Data()))
    let answer = try okoce.run("\(line) --lang en")
    #expect(answer.status == 2)
    #expect(answer.error.contains("error[DBS004]: 'okoce.db' is empty: it has no okoce tables"))
    #expect(answer.error.contains("fix: "))
    #expect(try okoce.run("\(line) --lang id").error.contains("tidak ada tabel okoce"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).isEmpty)
  }

  @Test(arguments: lines)
  func `a missing file is not begun by what only works on one`(line: String) throws {
    let okoce = try OkoceProcess()
    defer { okoce.remove() }
    let answer = try okoce.run("\(line) --lang en")
    #expect(answer.status == 2)
    #expect(answer.error.contains("error[DBS001]"))
    let path = okoce.folder.appendingPathComponent("okoce.db").path
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  /// Bytes 60 to 63 of a database are its `user_version`.
  /// - Source: sqlite.org/fileformat2.html, section 1.3.
  @Test(arguments: [(Int32(-1), "schema -1"), (Int32(99), "schema 99")])
  func `a schema's number that nobody wrote is told by every command`(
    version: Int32,
    expected: String
  ) throws {
    let okoce = try OkoceProcess()
    defer { okoce.remove() }
    try MarketStall.begin(in: okoce)
    let file = try FileHandle(
      forUpdating: okoce.folder.appendingPathComponent("okoce.db")
    )
    try file.seek(toOffset: 60)
    try file.write(contentsOf: withUnsafeBytes(of: version.bigEndian) { Data($0) })
    try file.close()
    for line in Self.lines {
      let answer = try okoce.run("\(line) --lang en")
      #expect(answer.status == 2, "\(line)")
      #expect(answer.error.contains("error[DBS005]"), "\(line): \(answer.error)")
      #expect(answer.error.contains(expected), "\(line): \(answer.error)")
      #expect(answer.error.contains("fix: "), "\(line)")
    }
  }
}
