#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A running process with three pipes, and the certainty that it ends.
///
/// All calls block the calling thread; one caller at a time owns it. Letting go of it ends it.
final class ChildProcess {
  /// `nil` once it was told that there is no more.
  private var input: PipeEnd?
  private let output: PipeEnd
  private let log: PipeEnd
  private let life: ProcessLife

  /// - Throws: the system's words when it could not be started.
  init(_ launch: ProcessLaunch) throws(HostFault) {
    var ends: [(reading: CInt, writing: CInt)] = []
    for _ in 0..<3 {
      guard let pair = PipeEnd.pair() else {
        for end in ends.flatMap({ [$0.reading, $0.writing] }) { _ = PipeEnd.systemClose(end) }
        throw HostFault(.cannotStart, "no more files can be opened")
      }
      ends.append(pair)
    }
    input = PipeEnd(ends[0].writing)
    output = PipeEnd(ends[1].reading)
    log = PipeEnd(ends[2].reading)
    for end in [ends[0].writing, ends[1].reading, ends[2].reading] { PipeEnd.neverWaiting(end) }
    life = ProcessLife(
      launch,
      input: ends[0].reading,
      output: ends[1].writing,
      log: ends[2].writing
    )
    if let reason = life.failure { throw HostFault(.cannotStart, "it can't be started: \(reason)") }
  }

  deinit { _ = life.release() }

  /// Its number; `nil` once it has been waited for.
  var number: pid_t? { life.number }

  /// Whether it has ended; a descendant may hold its pipes open all the same.
  var hasExited: Bool { life.hasExited }

  /// What can be moved now.
  struct Readiness {
    var input = false
    var output = false
    var log = false
  }

  /// Waits until something can be moved; nothing is ready when the time is up.
  func wait(forInput: Bool, forLog: Bool, atMost duration: Duration) -> Readiness {
    var watched = [
      pollfd(fd: output.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: forLog ? log.descriptor : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: -1, events: Int16(POLLOUT), revents: 0),
    ]
    if forInput, let descriptor = input?.descriptor { watched[2].fd = descriptor }
    // Rounded up, so that a deadline is never missed by asking again and again for nothing.
    let milliseconds = CInt(clamping: Int64(duration / .milliseconds(1)) + 1)
    guard poll(&watched, nfds_t(watched.count), max(0, milliseconds)) > 0 else {
      return Readiness()
    }
    return Readiness(
      input: watched[2].revents != 0,
      output: watched[0].revents != 0,
      log: watched[1].revents != 0
    )
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> PipeEnd.Transfer {
    output.read(into: buffer)
  }

  func readLog(into buffer: UnsafeMutableRawBufferPointer) -> PipeEnd.Transfer {
    log.read(into: buffer)
  }

  func write(_ bytes: UnsafeRawBufferPointer) -> PipeEnd.Transfer {
    input?.write(bytes) ?? .ended
  }

  /// Tells it that there is no more to come.
  func closeInput() { input = nil }

  /// Ends it: closes its input, waits, sends SIGTERM, waits, sends SIGKILL to all of its group.
  ///
  /// What it answers meanwhile is dropped; what it logs goes into `tail`.
  /// - Returns: how it ended, and whether by itself.
  @discardableResult
  func stop(
    _ times: ClosingTimes,
    log tail: inout LogTail
  ) -> (ending: ProcessEnding, wasForced: Bool) {
    input = nil
    var wasForced = false
    if !hasEnded(within: times.afterEndOfInput, log: &tail) {
      wasForced = true
      life.signal(SIGTERM)
      _ = hasEnded(within: times.afterTermination, log: &tail)
    }
    let ending = life.release()
    // What it logged last may still stand in the pipe.
    withUnsafeTemporaryAllocation(byteCount: LogTail.capacity, alignment: 1) { buffer in
      if case .bytes(let count) = log.read(into: buffer) {
        tail.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
    }
    return (ending, wasForced)
  }

  private func hasEnded(within duration: Duration, log tail: inout LogTail) -> Bool {
    let clock = ContinuousClock()
    let deadline = clock.now.advanced(by: duration)
    var isOutputOpen = true
    var isLogOpen = true
    return withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 1) { buffer in
      while !life.hasExited {
        let remaining = clock.now.duration(to: deadline)
        guard remaining > .zero else { return false }
        guard isOutputOpen || isLogOpen else {
          // Its pipes tell nothing any more, so it is looked at now and then.
          usleep(1_000)
          continue
        }
        let ready = wait(
          forInput: false,
          forLog: isLogOpen,
          atMost: isOutputOpen ? min(remaining, .milliseconds(20)) : .milliseconds(1)
        )
        if ready.output, isOutputOpen { isOutputOpen = output.read(into: buffer) != .ended }
        guard ready.log else { continue }
        switch log.read(into: buffer) {
        case .bytes(let count): tail.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        case .wouldWait: break
        case .ended: isLogOpen = false
        }
      }
      return true
    }
  }
}
