import Glibc

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

  /// Gives the three files of every process a harmless one where the caller closed them, so that no
  /// file that is opened later is taken for one of them.
  static func openMissing() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) == -1 {
      // The lowest free descriptor is the one that is missing.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_RDONLY : O_WRONLY)
    }
  }

  /// Writes all of it; a reader that went away (`okoce … | head -1`) is no failure.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let start = rest.baseAddress, !rest.isEmpty {
        let written = Glibc.write(descriptor, start, rest.count)
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
      }
    }
  }

  /// Without it a closed pipe would kill the process in the middle of its work.
  static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }
}
