import Glibc
import Programme

/// A folder for one play, gone when it is over.
final class PlayFolder: Sendable {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  let path: String

  /// - Parameter parent: an existing folder.
  init(in parent: String) throws(Failure) {
    var template = Array("\(parent)/okoce-play-\(String(repeating: "X", count: 6))".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure(description: "no folder can be made in '\(parent)' (errno \(errno))")
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { FolderContents.remove(path) }

  /// Writes text under a name, and makes the folders above it.
  func write(_ text: String, to name: String) throws(Failure) -> String {
    let parts = name.split(separator: "/")
    for count in parts.indices.dropFirst() {
      mkdir(path + "/" + parts[..<count].joined(separator: "/"), 0o700)
    }
    let file = path + "/" + name
    try write(Array(text.utf8), to: file)
    return file
  }

  /// Copies a file into the folder.
  func copy(_ source: String, to name: String) throws(Failure) -> String {
    guard let file = fopen(source, "r") else {
      throw Failure(description: "'\(source)' can't be read (errno \(errno))")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&piece, 1, piece.count, file), count > 0 {
      bytes += piece[..<count]
    }
    try write(bytes, to: path + "/" + name)
    return path + "/" + name
  }

  private func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    guard let file = fopen(path, "w") else {
      throw Failure(description: "'\(path)' can't be written (errno \(errno))")
    }
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count else {
      throw Failure(description: "'\(path)' was not written whole (errno \(errno))")
    }
  }
}
