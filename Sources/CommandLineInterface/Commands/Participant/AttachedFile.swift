import Glibc

/// A file that is handed in: read whole, capped, known afterwards by its name alone.
struct AttachedFile {
  /// Photos and scans fit; a film does not.
  static let largest = 20_000_000

  enum Problem: Error {
    case unreadable(path: String, cause: String)
    case tooLarge(path: String)
  }

  static func exists(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// The last part of its path.
  static func name(of path: String) -> String {
    path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
  }

  static func bytes(of path: String) throws(Problem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .unreadable(path: path, cause: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      guard count > 0 else {
        throw .unreadable(path: path, cause: String(cString: strerror(errno)))
      }
      bytes += chunk[..<count]
      if bytes.count > largest { throw .tooLarge(path: path) }
    }
  }
}
