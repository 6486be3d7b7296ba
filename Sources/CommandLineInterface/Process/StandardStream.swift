import Files
import Glibc
import Synchronization

/// One of the three files that every process starts with.
struct StandardStream: Sendable {
  let descriptor: Int32

  static let input = StandardStream(descriptor: STDIN_FILENO)
  static let output = StandardStream(descriptor: STDOUT_FILENO)
  static let error = StandardStream(descriptor: STDERR_FILENO)

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// How many columns its window has; `nil` when it is no terminal.
  var columns: Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Whether standard input is closed or at its end before anything was read of it; false where it may
  /// still come.
  static var inputIsOver: Bool {
    if input.isTerminal { return false }
    var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    let ready = poll(&waiting, 1, 0)
    // A pipe on which nothing was written yet.
    guard ready != 0 else { return false }
    guard ready > 0, waiting.revents & Int16(POLLNVAL) == 0 else { return true }
    var count: CInt = 0
    // What can't say how much is left, such as the null device, holds nothing.
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &count) != 0 || count == 0
  }

  /// Writes all of it; what keeps standard output from taking it is told by `outputFailure`.
  func write(_ text: String) {
    var text = text
    let code = text.withUTF8 {
      DescriptorWriting.write(UnsafeRawBufferPointer($0), to: descriptor)
    }
    if let code, descriptor == STDOUT_FILENO { Self.note(code) }
  }

  private static let failure = Mutex(UnwritableFile?.none)

  private static func note(_ code: CInt) {
    failure.withLock { $0 = $0 ?? UnwritableFile(nil, .init(code: code)) }
  }

  /// Why not all of the answer reached standard output; `nil` when it did.
  ///
  /// Some disks say only at the end that they took nothing, so this is asked last.
  static var outputFailure: UnwritableFile? {
    let copy = dup(STDOUT_FILENO)
    if copy >= 0, close(copy) != 0 { note(errno) }
    return failure.withLock { $0 }
  }
}
