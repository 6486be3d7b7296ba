#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Why a file, a folder or standard output could not be written; a file of that name is as it was.
public struct UnwritableFile: Error, Hashable, Sendable {
  public enum Cause: Hashable, Sendable {
    /// No room is left on the disk, or none that this user may take.
    case full
    /// It would grow beyond what this process may write (`ulimit -f`).
    case tooLarge
    case notPermitted
    /// The disk can only be read.
    case readOnly
    case noFolder
    case folder
    /// Whoever read it has gone.
    case closed
    /// It was closed before the program began.
    case notOpen
    /// The system's own words.
    case failed(String)
  }

  /// `nil` for standard output.
  public var path: String?
  public var cause: Cause

  public init(_ path: String?, _ cause: Cause) {
    self.path = path
    self.cause = cause
  }

  /// The reason of the call that failed last.
  init(_ path: String) { self.init(path, Cause(code: errno)) }
}

extension UnwritableFile.Cause {
  /// What a system call's error number means for whoever wants the file.
  public init(code: CInt) {
    self =
      switch code {
      case ENOSPC, EDQUOT: .full
      case EFBIG: .tooLarge
      case EACCES, EPERM: .notPermitted
      case EROFS: .readOnly
      case ENOENT, ENOTDIR: .noFolder
      case EISDIR: .folder
      case EPIPE: .closed
      case EBADF: .notOpen
      default: .failed(String(cString: strerror(code)))
      }
  }
}
