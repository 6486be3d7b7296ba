#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The database's file as the system sees it: made for its owner alone, named for SQLite.
enum OwnFile {
  /// Makes an empty file that only its owner can read, if there is none; SQLite gives the files
  /// beside it the same mode, whatever the umask is.
  ///
  /// One that is there keeps the mode that somebody gave it.
  static func create(_ location: StoreLocation) throws(StorageFailure) {
    let descriptor = open(location.path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return }
      throw .unopenable(path: location.path, reason: String(cString: strerror(errno)))
    }
    fchmod(descriptor, 0o600)
    close(descriptor)
  }

  /// Makes an empty file that only its owner can read where there is none.
  ///
  /// - Returns: its descriptor, which the caller closes.
  static func begin(_ path: String) throws(StorageFailure) -> CInt {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .unopenable(path: path, reason: String(cString: strerror(errno)))
    }
    fchmod(descriptor, 0o600)
    return descriptor
  }

  /// Whether others than its owner may read or write the file.
  static func isOpenToOthers(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & 0o077 != 0
  }

  /// The path as an address that tells SQLite that nobody writes.
  ///
  /// - Source: sqlite.org/uri.html, section 3.3, "immutable".
  static func frozenName(of path: String) -> String {
    var name = "file:"
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        name += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return name + "?immutable=1"
  }
}
