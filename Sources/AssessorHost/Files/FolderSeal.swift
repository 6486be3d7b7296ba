import Hashing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What changes with every change inside a folder, without reading any file.
///
/// Two equal seals mean equal bytes: only root can set back the time of a change. A copy elsewhere
/// has another seal, so a seal that differs means no more than that the bytes have to be read.
enum FolderSeal {
  /// Of the names, sizes, permissions and times of change of everything inside.
  static func of(_ folder: String) -> String {
    var text = "okoce-folder-seal 1\n"
    add(folder, below: "", to: &text)
    return SHA256.hash(text).hexadecimal
  }

  private static func add(_ folder: String, below prefix: String, to text: inout String) {
    for name in FileSystem.names(in: folder) ?? [] {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      let changed = "\(status.st_ctim.tv_sec).\(status.st_ctim.tv_nsec)"
      text += "\(status.st_ino) \(status.st_mode) \(status.st_size) \(changed) \(prefix)\(name)\n"
      if status.st_mode & S_IFMT == S_IFDIR { add(path, below: "\(prefix)\(name)/", to: &text) }
    }
  }
}
