#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Writing whole files, so that a reader meets the old bytes or the new ones and nothing between.
public enum WrittenFile {
  /// Who may read a new file.
  public enum Readers: Sendable {
    /// Only who wrote it, whatever the umask: for all that may hold what is personal.
    case owner
    /// Whom the umask lets: for curricula and questions, which others have to work on.
    case everyone

    fileprivate var mode: mode_t { self == .owner ? 0o600 : 0o666 }
  }

  /// Puts the bytes at the path; a file that was there keeps its permissions.
  ///
  /// They are written beside it, brought to the disk and then renamed. A link stays one: the file
  /// that it leads to is replaced. A device or a pipe is written to as it is.
  public static func write(
    _ bytes: [UInt8],
    to path: String,
    for readers: Readers = .owner
  ) throws(UnwritableFile) {
    do {
      try write(to: path, for: readers) { write in try write(bytes) }
    } catch let error as UnwritableFile {
      throw error
    } catch {
      // Nothing else is thrown by a body that writes only.
      throw UnwritableFile(path, .failed("\(error)"))
    }
  }

  /// The same, piece by piece.
  ///
  /// - Parameter body: is given what writes a piece; when it throws, the file is as it was.
  /// - Throws: `UnwritableFile`, and what `body` throws.
  public static func write(
    to path: String,
    for readers: Readers = .owner,
    _ body: (_ write: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    var former = stat()
    let isThere = stat(path, &former) == 0
    if isThere, former.st_mode & S_IFMT == S_IFDIR { throw UnwritableFile(path, .folder) }
    if isThere, former.st_mode & S_IFMT != S_IFREG { return try pour(body, into: path) }
    let target = isThere ? resolved(path) : path
    let passing = "\(target).\(getpid()).okoce"
    let descriptor = open(passing, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, readers.mode)
    guard descriptor >= 0 else { throw UnwritableFile(path) }
    let act = LastActs.register { _ = unlink(passing) }
    defer { LastActs.forget(act) }
    if isThere {
      fchmod(descriptor, former.st_mode & 0o777)
    } else if readers == .owner {
      fchmod(descriptor, readers.mode)
    }
    do {
      try fill(descriptor, of: path, body) { fsync(descriptor) == 0 }
      guard rename(passing, target) == 0 else { throw UnwritableFile(path) }
    } catch {
      unlink(passing)
      throw error
    }
    bringToDisk(folderOf: target)
  }

  /// Whether a file is at the path whose bytes would be lost; a device or a pipe has none.
  public static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether a file could be put at the path, asked before the work that it will hold.
  /// - Throws: `UnwritableFile` as `write` would.
  public static func check(_ path: String) throws(UnwritableFile) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw UnwritableFile(path, .folder)
    }
    // What is no file is written to where it is, so its folder doesn't matter.
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG { return }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard access(folder, W_OK | X_OK) == 0, stat(folder, &status) == 0 else {
      throw UnwritableFile(path)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw UnwritableFile(path, .noFolder) }
  }

  /// Makes the folder and those above it that are missing.
  public static func makeFolder(_ path: String) throws(UnwritableFile) {
    if mkdir(path, 0o777) == 0 { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolder(String(path[..<slash]))
      if mkdir(path, 0o777) == 0 { return }
    }
    var status = stat()
    let code = errno
    guard code == EEXIST, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw UnwritableFile(path, .init(code: code))
    }
  }

  /// What is no file has no other bytes to keep.
  private static func pour(
    _ body: (_ write: ([UInt8]) throws -> Void) throws -> Void,
    into path: String
  ) throws {
    // Without waiting, or a pipe that nobody reads would hold the program up.
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw UnwritableFile(path, errno == ENXIO ? .closed : .init(code: errno))
    }
    try fill(descriptor, of: path, body) { true }
  }

  /// Writes and closes; a disk may say as late as then that it took nothing.
  private static func fill(
    _ descriptor: CInt,
    of path: String,
    _ body: (_ write: ([UInt8]) throws -> Void) throws -> Void,
    finish: () -> Bool
  ) throws {
    do {
      try body { bytes in
        let code = bytes.withUnsafeBytes { DescriptorWriting.write($0, to: descriptor) }
        if let code { throw UnwritableFile(path, .init(code: code)) }
      }
      guard finish() else { throw UnwritableFile(path) }
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw UnwritableFile(path) }
  }

  private static func resolved(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  /// Without it, a power cut could take the new name back.
  static func bringToDisk(folderOf path: String) {
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) }
    let descriptor = open(folder ?? ".", O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
