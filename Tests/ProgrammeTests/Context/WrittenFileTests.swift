import Foundation
import Testing

@testable import Programme

/// Who may read what is written.
@Suite struct WrittenFileTests {
  private func mode(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `a new file is for its owner, unless it is for everyone`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "report.csv").path
    try WrittenFile.write([1], to: path)
    #expect(try mode(of: path) == 0o600)
    let shared = folder.appending(path: "module.xml").path
    try WrittenFile.write([1], to: shared, for: .everyone)
    #expect(try #require(try mode(of: shared)) & 0o444 == 0o444)
  }

  @Test func `a file that stands keeps its mode, and a link's own mode is none`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "report.csv").path
    try WrittenFile.write([1], to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try WrittenFile.write([2], to: path)
    #expect(try mode(of: path) == 0o640)
    let link = folder.appending(path: "link.csv").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    try WrittenFile.write([3], to: link)
    #expect(try mode(of: link) == 0o600)
  }
}
