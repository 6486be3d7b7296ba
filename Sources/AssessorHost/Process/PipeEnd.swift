#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// This program's end of a pipe to or from a process; reading and writing never wait.
final class PipeEnd: Sendable {
  enum Transfer: Equatable {
    case bytes(Int)
    /// Nothing can be moved now.
    case wouldWait
    /// The other side is closed.
    case ended
  }

  let descriptor: CInt

  init(_ descriptor: CInt) { self.descriptor = descriptor }

  deinit { _ = Self.systemClose(descriptor) }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Transfer {
    while true {
      let count = Self.systemRead(descriptor, buffer)
      if count > 0 { return .bytes(count) }
      if count == 0 { return .ended }
      if errno == EINTR { continue }
      return errno == EAGAIN ? .wouldWait : .ended
    }
  }

  func write(_ bytes: UnsafeRawBufferPointer) -> Transfer {
    // The reader may be gone: that is an answer here, not a signal that ends this program.
    BrokenPipeSignal.whileHeldBack {
      while true {
        let count = Self.systemWrite(descriptor, bytes)
        if count >= 0 { return .bytes(count) }
        if errno == EINTR { continue }
        return errno == EAGAIN ? .wouldWait : .ended
      }
    }
  }

  /// The two ends of a new pipe, neither of which a process started later inherits.
  static func pair() -> (reading: CInt, writing: CInt)? {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Makes reading and writing at this end never wait; the other end stays as it is.
  static func neverWaiting(_ descriptor: CInt) {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
  }

  static func systemClose(_ descriptor: CInt) -> CInt { close(descriptor) }

  #if canImport(Glibc)
  private static func systemRead(_ end: CInt, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    Glibc.read(end, buffer.baseAddress, buffer.count)
  }
  private static func systemWrite(_ end: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
    Glibc.write(end, bytes.baseAddress, bytes.count)
  }
  #elseif canImport(Musl)
  private static func systemRead(_ end: CInt, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    Musl.read(end, buffer.baseAddress, buffer.count)
  }
  private static func systemWrite(_ end: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
    Musl.write(end, bytes.baseAddress, bytes.count)
  }
  #else
  private static func systemRead(_ end: CInt, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    Darwin.read(end, buffer.baseAddress, buffer.count)
  }
  private static func systemWrite(_ end: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
    Darwin.write(end, bytes.baseAddress, bytes.count)
  }
  #endif
}

/// `SIGPIPE`, which by default would end the whole program when a reader has gone.
private enum BrokenPipeSignal {
  /// Holds the signal back on this thread alone, and takes back one that `body` caused.
  static func whileHeldBack(_ body: () -> PipeEnd.Transfer) -> PipeEnd.Transfer {
    var broken = sigset_t()
    sigemptyset(&broken)
    sigaddset(&broken, SIGPIPE)
    var former = sigset_t()
    pthread_sigmask(SIG_BLOCK, &broken, &former)
    let transfer = body()
    if transfer == .ended {
      var now = timespec()
      while sigtimedwait(&broken, nil, &now) == -1, errno == EINTR {}
    }
    pthread_sigmask(SIG_SETMASK, &former, nil)
    return transfer
  }
}
