import Foundation
import Testing

@testable import Storage

/// One stored fact of every kind and shape, as the first version wrote it.
enum GoldenFile {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden/v1")

  /// `RECORD_SNAPSHOTS=1` writes files that are missing, and fails; it never rewrites one.
  static func expect(_ stored: StoredEvent, toBe name: String) throws {
    let file = folder.appendingPathComponent(name + ".json")
    let text = """
      {"kind":"\(stored.kind)","payload":\(String(decoding: stored.payload, as: UTF8.self))}

      """
    if !FileManager.default.fileExists(atPath: file.path),
      ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name).json")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }
}
