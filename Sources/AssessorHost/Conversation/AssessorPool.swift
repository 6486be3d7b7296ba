import Dispatch
import Synchronization

/// The processes of one assessor: started on demand, kept warm, replaced when they fail.
final class AssessorPool: Sendable {
  private struct State {
    /// The one used last stands last, and is used first.
    var idle: [AssessorConnection] = []
    var circuit: FaultCircuit
    var isClosed = false
    /// What a process that failed wrote to standard error last.
    var lastLog = ""
  }

  private let program: AssessorProgram
  private let settings: HostSettings
  private let state: Mutex<State>
  private let slots: DispatchSemaphore

  init(_ program: AssessorProgram, settings: HostSettings) {
    self.program = program
    self.settings = settings
    let circuit = FaultCircuit(threshold: settings.faultsBeforeRest, rest: settings.rest)
    state = Mutex(State(circuit: circuit))
    slots = DispatchSemaphore(value: settings.poolSize)
  }

  /// The last words on standard error of the process that failed last.
  var lastLog: String { state.withLock { $0.lastLog } }

  /// Runs `body` with a greeted process that nobody else uses meanwhile.
  ///
  /// Blocks while all processes are busy, at most four times as long as one answer may take.
  func withConnection<Answer>(
    _ body: (AssessorConnection) throws(HostFault) -> Answer
  ) throws(HostFault) -> Answer {
    try locked { (state) throws(HostFault) in
      guard !state.isClosed else { throw HostFault(.closed) }
      try state.circuit.enter(at: settings.now())
    }
    let seconds = program.limits.wallSeconds * 4
    guard slots.wait(timeout: .now() + .seconds(seconds)) == .success else {
      throw HostFault(.busy, "all its processes were busy for \(seconds) s")
    }
    defer { slots.signal() }
    do throws(HostFault) {
      let answer = try warmOrFresh(body)
      state.withLock { $0.circuit.noteSuccess() }
      return answer
    } catch {
      note(error)
      throw error
    }
  }

  /// A warm process may carry over the trouble of an earlier request, so what fails in one is asked
  /// again in a fresh one, and only what happens there is this request's fault.
  private func warmOrFresh<Answer>(
    _ body: (AssessorConnection) throws(HostFault) -> Answer
  ) throws(HostFault) -> Answer {
    if let warm = takeWarm() {
      defer { giveBack(warm) }
      do throws(HostFault) {
        return try body(warm)
      } catch {
        guard error.kind.mayBeCarriedOver else { throw error }
      }
    }
    let fresh = try program.start(settings)
    defer { giveBack(fresh) }
    try fresh.greet(program.manifest)
    return try body(fresh)
  }

  /// Ends all processes, politely; those in use end when they are given back.
  func close() {
    let idle = state.withLock { state in
      state.isClosed = true
      defer { state.idle = [] }
      return state.idle
    }
    // All at once, so that several slow ones take no longer than one.
    for connection in idle { connection.closeInput() }
    for connection in idle { connection.stop(settings.closing) }
    program.discardStage()
  }

  /// A process that is alive and quiet; `nil` when there is none.
  private func takeWarm() -> AssessorConnection? {
    while let connection = state.withLock({ $0.idle.popLast() }) {
      do throws(HostFault) {
        try connection.settle()
        guard connection.isWornOut else { return connection }
        connection.stop(settings.closing)
      } catch {
        // It has harmed nobody; if that is its habit, the next request will tell.
        connection.stop(.atOnce)
      }
    }
    return nil
  }

  private func giveBack(_ connection: AssessorConnection) {
    guard connection.isUsable else {
      connection.stop(.atOnce)
      return state.withLock { $0.lastLog = connection.logText }
    }
    let isKept = state.withLock { state in
      guard !state.isClosed else { return false }
      state.idle.append(connection)
      return true
    }
    if !isKept { connection.stop(settings.closing) }
  }

  private func note(_ fault: HostFault) {
    let now = settings.now()
    state.withLock { state in
      // An error is an answer, too: the assessor itself works.
      if fault.kind == .answeredError { state.circuit.noteSuccess() }
      state.circuit.note(fault.kind, at: now)
    }
  }

  /// `Mutex` hands a typed error through only by way of a result.
  private func locked(_ body: (inout State) throws(HostFault) -> Void) throws(HostFault) {
    try state.withLock { (state) -> Result<Void, HostFault> in
      do throws(HostFault) {
        return .success(try body(&state))
      } catch {
        return .failure(error)
      }
    }.get()
  }
}
