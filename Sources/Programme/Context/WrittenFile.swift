#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Why a file or folder could not be written; a file of that name is as it was.
public struct UnwritableFile: Error, Hashable, Sendable {
  public var path: String
  /// The system's own words.
  public var reason: String

  /// The reason of the call that failed last.
  init(_ path: String) {
    self.path = path
    reason = String(cString: strerror(errno))
  }
}

/// Writing whole files, so that a reader meets the old bytes or the new ones and nothing between.
public enum WrittenFile {
  /// Puts the bytes at the path; a file that was there keeps its permissions.
  ///
  /// They are written beside it, brought to the disk and then renamed.
  public static func write(_ bytes: [UInt8], to path: String) throws(UnwritableFile) {
    let passing = "\(path).\(getpid()).okoce"
    let descriptor = open(passing, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw UnwritableFile(path) }
    var former = stat()
    if lstat(path, &former) == 0 { fchmod(descriptor, former.st_mode & 0o777) }
    let isWritten = fill(descriptor, with: bytes) && fsync(descriptor) == 0
    let failure = isWritten ? nil : UnwritableFile(path)
    close(descriptor)
    if failure == nil, rename(passing, path) == 0 { return }
    let reason = failure ?? UnwritableFile(path)
    unlink(passing)
    throw reason
  }

  /// Whether a file could be put at the path, asked before the work that it will hold.
  /// - Throws: `UnwritableFile` as `write` would.
  public static func check(_ path: String) throws(UnwritableFile) {
    var former = stat()
    if stat(path, &former) == 0, former.st_mode & S_IFMT == S_IFDIR {
      errno = EISDIR
      throw UnwritableFile(path)
    }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard access(folder, W_OK | X_OK) == 0 else { throw UnwritableFile(path) }
    guard FolderContents.isFolder(folder) else {
      errno = ENOTDIR
      throw UnwritableFile(path)
    }
  }

  /// Makes the folder and those above it that are missing.
  static func makeFolder(_ path: String) throws(UnwritableFile) {
    if mkdir(path, 0o777) == 0 { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolder(String(path[..<slash]))
      if mkdir(path, 0o777) == 0 { return }
    }
    guard errno == EEXIST, FolderContents.isFolder(path) else { throw UnwritableFile(path) }
  }

  private static func fill(_ descriptor: CInt, with bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = UnsafeRawBufferPointer(buffer)[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = systemWrite(descriptor, part)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }

  /// `write(2)`, which the name of the method above hides.
  private static func systemWrite(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
    Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
    Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
    Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
