public import AssessmentKit
import Files

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Serves one assessor over standard input and output until its input ends.
///
/// In a program of its own, this is all that `main` has to call:
/// `ServingLoop.serve(StockAssessor())`.
public enum ServingLoop {
  /// Returns when standard input has ended or nobody reads the answers any more.
  ///
  /// Whatever the assessor prints goes to standard error from here on: on standard output it would
  /// be taken for an answer.
  /// - Parameter id: of its manifest; the assessor's own when `nil`.
  public static func serve(_ assessor: any Assessor, id: String? = nil) {
    signal(SIGPIPE, SIG_IGN)
    let answers = dup(STDOUT_FILENO)
    guard answers >= 0 else { return }
    _ = fcntl(answers, F_SETFD, FD_CLOEXEC)
    dup2(STDERR_FILENO, STDOUT_FILENO)
    defer { close(answers) }
    var served = ServedAssessor(assessor, id: id) { fileBytes($0) }
    var line: [UInt8] = []
    var isTooLong = false
    while let part = nextBytes(STDIN_FILENO) {
      var rest = part[...]
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        line += rest[..<end]
        rest = rest[(end + 1)...]
        // A line that was cut is no JSON, and is refused as such.
        if let answer = served.answer(to: isTooLong ? [] : line), !write(answer, to: answers) {
          return
        }
        line.removeAll(keepingCapacity: line.count < 1 << 20)
        isTooLong = false
      }
      line += rest
      if line.count > ServedAssessor.longestLine {
        line = []
        isTooLong = true
      }
    }
  }

  /// `nil` at the end.
  private static func nextBytes(_ descriptor: CInt) -> [UInt8]? {
    while true {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
        count = read(descriptor, buffer.baseAddress, buffer.count)
        filled = max(0, count)
      }
      if count > 0 { return bytes }
      guard count < 0, errno == EINTR else { return nil }
    }
  }

  private static func fileBytes(_ path: String) -> [UInt8]? {
    try? ReadableFile.bytes(of: path, as: .attachment)
  }

  private static func write(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
    bytes.withUnsafeBytes { DescriptorWriting.write($0, to: descriptor) } == nil
  }
}
