import Files

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The few calls that reading, copying and removing an assessor's folder need.
///
/// Without Foundation, whose start-up every command would pay for.
enum FileSystem {
  /// The system's words for the call that failed last.
  struct Failure: Error, Hashable {
    var path: String
    var reason: String

    init(_ path: String) {
      self.path = path
      reason = String(cString: strerror(errno))
    }
  }

  /// The names in a folder in ascending order; `nil` when it can't be read.
  static func names(in folder: String) -> [String]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The whole of a plain file; `nil` when it is none, too large or can't be read.
  static func bytes(of path: String, atMost maximum: Int) -> [UInt8]? {
    try? ReadableFile.bytes(of: path, as: .attachment, limit: maximum, opening: .plainFile)
  }

  /// Writes a new file, and brings it to the disk when it has to last; the mode is exactly as given.
  static func write(
    _ bytes: [UInt8],
    to path: String,
    mode: mode_t,
    isDurable: Bool = true
  ) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(path) }
    defer { close(descriptor) }
    if let code = bytes.withUnsafeBytes({ DescriptorWriting.write($0, to: descriptor) }) {
      errno = code
      throw Failure(path)
    }
    guard fchmod(descriptor, mode) == 0, !isDurable || fsync(descriptor) == 0 else {
      throw Failure(path)
    }
  }

  /// Copies a folder with all the files that are read of it; hidden ones and links are left out.
  ///
  /// Readable by all, since a sandbox may run it as a user of no rights.
  static func copy(_ folder: String, to target: String) throws(Failure) {
    try makeFolder(target)
    for name in names(in: folder) ?? [] where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { throw Failure(path) }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: try copy(path, to: "\(target)/\(name)")
      case S_IFREG:
        guard let bytes = bytes(of: path, atMost: PackageFiles.maximumBytes) else {
          throw Failure(path)
        }
        let mode: mode_t = status.st_mode & 0o111 != 0 ? 0o755 : 0o644
        try write(bytes, to: "\(target)/\(name)", mode: mode, isDurable: false)
      default: continue
      }
    }
  }

  /// Makes the folder and those above it that are missing, with that mode.
  static func makeFolder(_ path: String, mode: mode_t = 0o755) throws(Failure) {
    if mkdir(path, mode) == 0 {
      guard chmod(path, mode) == 0 else { throw Failure(path) }
      return
    }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolder(String(path[..<slash]))
      return try makeFolder(path, mode: mode)
    }
    guard errno == EEXIST, isFolder(path) else { throw Failure(path) }
  }

  /// The path from the root, without links; `nil` when there is no such thing.
  static func absolute(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  static func move(_ path: String, to other: String) throws(Failure) {
    guard rename(path, other) == 0 else { throw Failure(path) }
  }

  /// Takes away all files of a folder, and before that the bytes of each: whoever has one open, or in
  /// memory, keeps none of them.
  static func empty(_ folder: String) {
    for name in names(in: folder) ?? [] {
      let path = "\(folder)/\(name)"
      chmod(path, 0o600)
      truncate(path, 0)
      unlink(path)
    }
  }

  /// Removes a file, or a folder with all it holds; links are removed, never followed.
  static func remove(_ path: String) throws(Failure) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw Failure(path)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      guard unlink(path) == 0 else { throw Failure(path) }
      return
    }
    for name in names(in: path) ?? [] { try remove("\(path)/\(name)") }
    guard rmdir(path) == 0 else { throw Failure(path) }
  }
}
