#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What changes with every change to a file, without reading it.
struct FileStamp: Hashable, Sendable {
  var path: String
  var node: UInt64
  var size: Int64
  var mode: UInt32
  var changedSeconds: Int
  var changedNanoseconds: Int

  /// Of everything in a folder, in the order of the names.
  static func all(in folder: String) -> [FileStamp] {
    var stamps: [FileStamp] = []
    for name in FileSystem.names(in: folder) ?? [] {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      stamps.append(
        FileStamp(
          path: path,
          node: UInt64(status.st_ino),
          size: Int64(status.st_size),
          mode: UInt32(status.st_mode),
          changedSeconds: status.st_ctim.tv_sec,
          changedNanoseconds: status.st_ctim.tv_nsec
        )
      )
      if status.st_mode & S_IFMT == S_IFDIR { stamps += all(in: path) }
    }
    return stamps
  }
}
