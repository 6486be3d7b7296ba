import Foundation

/// A folder of a test's own, gone when the test lets go of it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appending(path: "okoce-host-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    // A sandbox may run its assessor as a user of no rights, who has to get in.
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  /// Its last component, which nothing else on this machine is called.
  var name: String { (path as NSString).lastPathComponent }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String, isExecutable: Bool = false) throws {
    let file = "\(path)/\(name)"
    let home = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    try FileManager.default.setAttributes(
      [.posixPermissions: isExecutable ? 0o755 : 0o644],
      ofItemAtPath: file
    )
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  func names(_ name: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(name)")) ?? []).sorted()
  }

  /// Reading a path in it as a stranger would write it in a message.
  func stripped(_ text: String) -> String { text.replacing(path, with: "<folder>") }
}
