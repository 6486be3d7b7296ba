import Foundation

/// The working tree that these tests stand in.
enum Repository {
  static let root: URL = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The files that belong to the project, as paths from its root, sorted.
  static func files(below folders: [String], suffix: String) -> [String] {
    folders.flatMap { folder -> [String] in
      let walker = FileManager.default.enumerator(
        at: root.appending(path: folder),
        includingPropertiesForKeys: nil
      )
      let urls = (walker?.allObjects ?? []).compactMap { $0 as? URL }
      return
        urls
        .map { String($0.path.dropFirst(root.path.count + 1)) }
        .filter { $0.hasSuffix(suffix) && !$0.contains("/.build") }
    }.sorted()
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static let swiftFolders = ["Sources", "Plugins", "Tests", "Benchmarks"]
}
