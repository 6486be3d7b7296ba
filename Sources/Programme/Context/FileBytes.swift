#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file read from its start, piece by piece.
final class FileBytes {
  private let descriptor: Int32
  private let path: String

  /// - Throws: `ProgrammeError.notFound` when it can't be opened.
  init(path: String) throws {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw ProgrammeError.notFound(.file, name: path, suggestions: [])
    }
  }

  deinit { close(descriptor) }

  /// Everything that is left.
  func all() throws -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let part = try next()
      if part.isEmpty { return bytes }
      bytes += part
    }
  }

  /// The next bytes; none at the end.
  func next(_ limit: Int = 1 << 18) throws -> [UInt8] {
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, limit))
    }
    return bytes
  }
}
