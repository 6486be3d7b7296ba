#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The three files that every process should start with, and the signals that writing raises.
public enum StandardDescriptors {
  /// Makes a failed write an error instead of an end, and keeps the numbers 0, 1 and 2 for what they
  /// mean.
  ///
  /// Where one of them is closed, the next file that is opened would get its number: a message for
  /// the terminal would be written into the database. Such a number is taken by something that
  /// can't be read, or written, as if it were closed still.
  public static func secure() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(number, F_GETFD) < 0 {
      _ = open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
