import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The signals by which a person or the system ends the program: Ctrl-C, a closed terminal, a
/// shutdown.
///
/// The last acts are carried out on a thread of their own, since a handler may do almost nothing;
/// then the signal does what it would have done. A second one isn't waited for.
public enum EndingSignals {
  private static let reading = Atomic<CInt>(-1)
  private static let writing = Atomic<CInt>(-1)

  /// Begins to watch for them; a signal that whoever started the program ignores stays ignored.
  public static func watch() {
    guard reading.load(ordering: .sequentiallyConsistent) < 0 else { return }
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading.store(ends[0], ordering: .sequentiallyConsistent)
    writing.store(ends[1], ordering: .sequentiallyConsistent)
    startThread()
    for signal in [SIGINT, SIGTERM, SIGHUP] { catchOnce(signal) }
  }

  private static func catchOnce(_ number: CInt) {
    var former = sigaction()
    guard sigaction(number, nil, &former) == 0 else { return }
    #if canImport(Darwin)
    let isIgnored = unsafeBitCast(former.__sigaction_u.__sa_handler, to: Int.self) == 1
    #else
    let isIgnored = unsafeBitCast(former.__sigaction_handler.sa_handler, to: Int.self) == 1
    #endif
    guard !isIgnored else { return }
    var action = sigaction()
    let handler: @convention(c) (CInt) -> Void = { number in
      let kept = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = EndingSignals.send(&byte)
      errno = kept
    }
    #if canImport(Darwin)
    action.__sigaction_u.__sa_handler = handler
    action.sa_flags = SA_RESTART | CInt(bitPattern: UInt32(SA_RESETHAND))
    #else
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART | CInt(bitPattern: UInt32(SA_RESETHAND))
    #endif
    sigaction(number, &action, nil)
  }

  private static func send(_ byte: UnsafePointer<UInt8>) -> Int {
    write(writing.load(ordering: .sequentiallyConsistent), byte, 1)
  }

  private static func startThread() {
    #if canImport(Darwin)
    var thread: pthread_t?
    #else
    var thread = pthread_t()
    #endif
    pthread_create(
      &thread,
      nil,
      { _ in
        EndingSignals.wait()
        return nil
      },
      nil
    )
  }

  private static func wait() {
    var byte: UInt8 = 0
    var count = 0
    repeat {
      count = read(reading.load(ordering: .sequentiallyConsistent), &byte, 1)
    } while count < 0 && errno == EINTR
    guard count == 1 else { return }
    LastActs.perform()
    let number = CInt(byte)
    signal(number, SIG_DFL)
    kill(getpid(), number)
  }
}
