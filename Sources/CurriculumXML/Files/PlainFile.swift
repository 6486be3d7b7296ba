import Files

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
    do throws(UnreadableFile) {
      return .success(
        try ReadableFile.bytes(of: path, as: .document, limit: maximumBytes, opening: .plainFile)
      )
    } catch {
      switch error.cause {
      case .missing: return .failure(.missing)
      case .folder, .notPlain: return .failure(.notPlain)
      case .tooLarge: return .failure(.tooLarge(size(of: path)))
      case .notPermitted: return .failure(.refused(String(cString: strerror(EACCES))))
      case .changed: return .failure(.refused("it changed while it was read"))
      case .failed(let reason, _): return .failure(.refused(reason))
      // Of pipes and texts alone, and this is neither.
      case .silent, .notText, .longLine: return .failure(.notPlain)
      }
    }
  }

  private static func size(of path: String) -> Int {
    var status = stat()
    return lstat(path, &status) == 0 ? Int(status.st_size) : 0
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
}
