#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Reading plain files without Foundation, whose start-up every command would pay for.
enum PlainFile {
  enum Failure: Error, Hashable {
    case missing
    /// A folder, a device, a pipe or a symbolic link, which could lead anywhere.
    case notPlain
    case tooLarge(Int)
    case refused(String)
  }

  /// The whole file; never waits, so a pipe can't hold it up.
  static func read(_ path: String, maximumBytes: Int) -> Result<[UInt8], Failure> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: return .failure(.missing)
      case ELOOP: return .failure(.notPlain)
      default: return .failure(.refused(String(cString: strerror(errno))))
      }
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return .failure(.notPlain)
    }
    let size = Int(status.st_size)
    guard size <= maximumBytes else { return .failure(.tooLarge(size)) }
    var failure: Failure?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let part = Self.read(descriptor, into: buffer, from: count, size: size)
        if part < 0 { failure = .refused(String(cString: strerror(errno))) }
        guard part > 0 else { return }
        count += part
      }
    }
    return failure.map(Result.failure) ?? .success(bytes)
  }

  /// The names of the folders in a folder, sorted; empty when there is no such folder.
  static func folders(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func read(
    _ descriptor: CInt,
    into buffer: UnsafeMutableBufferPointer<UInt8>,
    from count: Int,
    size: Int
  ) -> Int {
    guard let start = buffer.baseAddress else { return 0 }
    #if canImport(Glibc)
    return Glibc.read(descriptor, start + count, size - count)
    #elseif canImport(Musl)
    return Musl.read(descriptor, start + count, size - count)
    #else
    return Darwin.read(descriptor, start + count, size - count)
    #endif
  }
}
