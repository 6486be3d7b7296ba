#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Which file stands at a path, whatever it is called.
struct FileIdentity: Equatable, Sendable {
  private var device: UInt64
  private var number: UInt64

  /// `nil` when there is none.
  init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }
}
