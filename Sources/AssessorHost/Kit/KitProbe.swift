import OrderedJSON

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// One process of an assessor that is spoken to in ways no host would.
final class KitProbe {
  enum Heard: Equatable {
    case line([UInt8])
    /// Nothing, in the time there was.
    case silence
    /// Its output was closed; whether a line was left unfinished.
    case end(inLine: Bool)
  }

  let inbox: SubmissionInbox?
  private let process: ChildProcess
  /// Goes when the process has.
  private let memory: MemoryGroup?
  private let limits: AssessorLimits
  private var splitter: LineSplitter
  private var log = LogTail()
  private var isLogOpen = true
  private var hasEnded = false
  private var lastID = 0
  private let clock = ContinuousClock()

  init(_ program: AssessorProgram, _ settings: HostSettings) throws(HostFault) {
    let preparation = try program.preparation(settings)
    inbox = preparation.inbox
    memory = preparation.memory
    limits = program.limits
    splitter = LineSplitter(longest: limits.longestLine)
    process = try ChildProcess(preparation.launch)
  }

  /// What it wrote to standard error last.
  var logText: String { log.text }

  var processes: ProcessTree? { process.number.map { ProcessTree(below: $0) } }

  func nextID() -> Int {
    lastID = Int.random(in: 1..<1 << 53)
    return lastID
  }

  /// Sends bytes as they are, and takes in what comes meanwhile, so that neither side waits for the
  /// other with a full pipe.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    let deadline = clock.now.advanced(by: limits.wallTime)
    while !rest.isEmpty, clock.now < deadline {
      let ready = process.wait(forInput: true, forLog: isLogOpen, atMost: .milliseconds(50))
      if ready.output { take() }
      if ready.log { takeLog() }
      guard ready.input else { continue }
      switch rest.withUnsafeBytes({ process.write($0) }) {
      case .bytes(let count): rest = rest.dropFirst(count)
      case .wouldWait: break
      case .ended: return
      }
    }
  }

  /// The next whole line.
  func hear(within patience: Duration) -> Heard {
    let deadline = clock.now.advanced(by: patience)
    while true {
      if let line = splitter.next() { return .line(line) }
      if hasEnded { return .end(inLine: splitter.holdsPartialLine) }
      if splitter.isTooLong { return .line(Array(repeating: 0x20, count: limits.longestLine + 1)) }
      let remaining = clock.now.duration(to: deadline)
      guard remaining > .zero else { return .silence }
      let ready = process.wait(
        forInput: false,
        forLog: isLogOpen,
        atMost: min(remaining, .milliseconds(50))
      )
      if ready.log { takeLog() }
      if ready.output { take() } else if process.hasExited { hasEnded = true }
    }
  }

  func closeInput() { process.closeInput() }

  func stop(_ times: ClosingTimes = .atOnce) { process.stop(times, log: &log) }

  private func take() {
    let transfer = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
      let transfer = process.read(into: buffer)
      if case .bytes(let count) = transfer {
        splitter.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
      return transfer
    }
    if transfer == .ended { hasEnded = true }
  }

  private func takeLog() {
    withUnsafeTemporaryAllocation(byteCount: LogTail.capacity, alignment: 1) { buffer in
      switch process.readLog(into: buffer) {
      case .bytes(let count): log.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      case .wouldWait: break
      case .ended: isLogOpen = false
      }
    }
  }
}
