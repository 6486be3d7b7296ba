import OrderedJSON

/// One running process of one assessor, greeted and ready for requests.
// Sendable: whoever leased it from its pool is the only one to use it until it is given back.
final class AssessorConnection: @unchecked Sendable {
  /// What a line meant to whoever waits for answers.
  enum Progress {
    /// Nothing that was waited for.
    case none
    /// One answer came; the time for the next one starts anew.
    case more
    /// All came.
    case done
  }

  let inbox: SubmissionInbox?
  private(set) var greeting: Greeting?
  /// Whether it can be asked again; a fault in the conversation ends that.
  private(set) var isUsable = true
  private let process: ChildProcess
  /// Goes when the process has.
  private let memory: MemoryGroup?
  private let limits: AssessorLimits
  private var splitter: LineSplitter
  private var log = LogTail()
  private var isLogOpen = true
  private(set) var lastID = 0
  /// How long it was waited for in all, which no single thread's processor time exceeds.
  private var busy: Duration = .zero
  private let clock = ContinuousClock()
  /// How often a silent process is looked at: its end goes unnoticed while a descendant holds its
  /// pipes open.
  private static let glance = Duration.milliseconds(50)

  /// Starts a process; it is not greeted yet.
  init(
    _ preparation: AssessorProgram.Preparation,
    limits: AssessorLimits
  ) throws(HostFault) {
    self.limits = limits
    inbox = preparation.inbox
    memory = preparation.memory
    splitter = LineSplitter(longest: limits.longestLine)
    process = try ChildProcess(preparation.launch)
  }

  /// What it last wrote to standard error.
  var logText: String { log.text }

  /// Asks who it is.
  /// - Throws: a fault when it doesn't answer, or not as its manifest says.
  func greet(_ manifest: AssessorManifest) throws(HostFault) {
    let id = nextID()
    var greeting: Greeting?
    let request = WireFormat.request(id, "initialize", WireFormat.initialize(limits))
    do throws(HostFault) {
      try exchange(request, within: limits.wallTime) { (message) throws(HostFault) in
        switch message {
        case .notification: return .none
        case .answer(id, let result):
          greeting = try Greeting(result, expecting: manifest)
          return .done
        case .answer: throw HostFault(.unknownAnswer)
        case .refusal(_, let code):
          throw HostFault(.noGreeting, "it answered initialize with the error \(code)")
        }
      }
    } catch {
      guard error.kind == .timeOut else { throw error }
      throw HostFault(.noGreeting, error.detail + " to initialize")
    }
    self.greeting = greeting
  }

  /// A number that nobody can guess: an answer to what was not asked yet would need it.
  ///
  /// Up to 2^53, beyond which a double can't tell two numbers apart.
  func nextID() -> Int {
    lastID = Int.random(in: 1..<1 << 53)
    return lastID
  }

  /// Whether its processor time could run out during the next answer.
  var isWornOut: Bool {
    busy + limits.wallTime * 2 > .seconds(limits.cpuSeconds) && busy > .zero
  }

  /// Reads what it said since its last answer, which may only be notifications.
  /// - Throws: a fault when it has ended or says what nobody asked for.
  func settle() throws(HostFault) {
    try requireSilence()
    guard !splitter.holdsPartialLine else { throw HostFault(.noJSON, "a line no one asked for") }
    if process.hasExited { throw ended() }
  }

  /// Reads what came before anything was asked: notifications are fine, an answer is none.
  private func requireSilence() throws(HostFault) {
    while process.wait(forInput: false, forLog: false, atMost: .milliseconds(-1)).output {
      _ = try readOutput()
      _ = try takeLines { (message) throws(HostFault) in
        guard case .notification = message else { throw HostFault(.unknownAnswer) }
        return .none
      }
    }
  }

  /// Sends lines and reads until `receive` has all it waits for.
  ///
  /// - Parameter patience: how long each answer may take.
  /// - Throws: the first fault, after which the process is fit only to be stopped.
  func exchange(
    _ lines: [UInt8],
    within patience: Duration,
    receive: (WireMessage) throws(HostFault) -> Progress
  ) throws(HostFault) {
    var lines: [UInt8]? = lines
    try exchange(
      within: patience,
      next: {
        defer { lines = nil }
        return lines
      },
      receive: receive
    )
  }

  /// The same for lines that are made while the assessor works: one more is sent than it has
  /// answered, so that neither side waits for the other to think.
  ///
  /// Writes and reads at once, so that neither side can wait for the other with a full pipe.
  /// - Parameter next: gives what to send next; `nil` when that was all.
  func exchange(
    within patience: Duration,
    next: () throws(HostFault) -> [UInt8]?,
    receive: (WireMessage) throws(HostFault) -> Progress
  ) throws(HostFault) {
    let start = clock.now
    isUsable = false
    try requireSilence()
    try converse(from: start, within: patience, next: next, receive: receive)
    busy += start.duration(to: clock.now)
    isUsable = true
  }

  private func converse(
    from start: ContinuousClock.Instant,
    within patience: Duration,
    next: () throws(HostFault) -> [UInt8]?,
    receive: (WireMessage) throws(HostFault) -> Progress
  ) throws(HostFault) {
    var lines = try next() ?? []
    var deadline = start.advanced(by: patience)
    var sent = 0
    var isAhead = false
    var unanswered = 0
    while true {
      if sent < lines.count {
        sent += try send(lines[sent...])
      } else if !isAhead, let more = try next() {
        (lines, sent, isAhead) = (more, 0, true)
        continue
      }
      let remaining = clock.now.duration(to: deadline)
      guard remaining > .zero else { throw HostFault(.timeOut, timeOutWords(patience)) }
      let ready = process.wait(
        forInput: sent < lines.count,
        forLog: isLogOpen,
        atMost: min(remaining, Self.glance)
      )
      if ready.log { readLog() }
      guard ready.output else {
        if !ready.input, !ready.log, process.hasExited { throw ended() }
        continue
      }
      unanswered += try readOutput()
      switch try takeLines(receive) {
      case .none: break
      case .more:
        deadline = clock.now.advanced(by: patience)
        unanswered = 0
        isAhead = false
      case .done: return
      }
      guard unanswered <= 8 * limits.longestLine else { throw HostFault(.tooMuchOutput) }
    }
  }

  /// Lets it finish by itself; `stop` waits for that.
  func closeInput() { process.closeInput() }

  /// Ends the process, politely or at once.
  func stop(_ times: ClosingTimes) { process.stop(times, log: &log) }

  private func send(_ bytes: ArraySlice<UInt8>) throws(HostFault) -> Int {
    switch bytes.withUnsafeBytes({ process.write($0) }) {
    case .bytes(let count): return count
    case .wouldWait: return 0
    case .ended: throw ended()
    }
  }

  private func readOutput() throws(HostFault) -> Int {
    let transfer = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
      let transfer = process.read(into: buffer)
      if case .bytes(let count) = transfer {
        splitter.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
      return transfer
    }
    switch transfer {
    case .bytes(let count): return count
    case .wouldWait: return 0
    case .ended: throw ended()
    }
  }

  private func readLog() {
    withUnsafeTemporaryAllocation(byteCount: LogTail.capacity, alignment: 1) { buffer in
      switch process.readLog(into: buffer) {
      case .bytes(let count): log.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      case .wouldWait: break
      case .ended: isLogOpen = false
      }
    }
  }

  /// Every whole line that came; after the last answer nothing more may have come.
  private func takeLines(
    _ receive: (WireMessage) throws(HostFault) -> Progress
  ) throws(HostFault) -> Progress {
    var best = Progress.none
    while let line = splitter.next() {
      guard line.count <= limits.longestLine else { throw tooLong() }
      let message = try WireMessage(line: line)
      if case .done = best {
        if case .notification = message { continue }
        throw HostFault(.unknownAnswer)
      }
      switch try receive(message) {
      case .none: break
      case .more: best = .more
      case .done: best = .done
      }
    }
    guard !splitter.isTooLong else { throw tooLong() }
    return best
  }

  private func tooLong() -> HostFault {
    HostFault(.lineTooLong, "a line is longer than \(limits.outputKilobytes) KiB")
  }

  private func timeOutWords(_ patience: Duration) -> String {
    "no answer within \(patience.formattedSeconds) s"
  }

  /// Why its output ended: how it did itself.
  private func ended() -> HostFault {
    let wasCut = splitter.holdsPartialLine
    let (ending, wasForced) = process.stop(.atTheEndOfOutput, log: &log)
    if greeting == nil, let line = log.lastLine, line.hasPrefix("bwrap: ") {
      // These are bubblewrap's words: no assessor has run yet, and it has seen no submission.
      return HostFault(.sandboxUnavailable, "bubblewrap can't run: \(line.dropFirst(7))")
    }
    if wasCut { return HostFault(.partialLine) }
    if wasForced { return HostFault(.exited, "it closed its output before it answered") }
    switch ending {
    case .exited(let code) where (126...127).contains(code) && greeting == nil:
      // So say the tools in front of it when they can't run it.
      return HostFault(.cannotStart)
    case .exited(let code) where code > 128 && code < 160:
      // bubblewrap tells a signal as a shell does.
      return HostFault(.killed, "it was ended by signal \(code - 128) before it answered")
    case .exited(let code):
      return HostFault(.exited, "it ended with status \(code) before it answered")
    case .signaled(let signal):
      return HostFault(.killed, "it was ended by signal \(signal) before it answered")
    case .unknown: return HostFault(.exited)
    }
  }
}

extension ClosingTimes {
  /// For a process that closed its output: it should be ending already.
  fileprivate static let atTheEndOfOutput = ClosingTimes(
    afterEndOfInput: .milliseconds(200),
    afterTermination: .milliseconds(100)
  )
}

extension Duration {
  /// Seconds with at most one digit behind the point.
  fileprivate var formattedSeconds: String {
    let tenths = Int64(self / .milliseconds(100))
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
