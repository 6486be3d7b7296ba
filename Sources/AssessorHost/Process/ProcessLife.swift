import Dispatch
import Subprocess
import Synchronization
import SystemPackage

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The stretch from starting a process to knowing how it ended.
///
/// The process is waited for only after `release`, so that until then its number, and that of its
/// group, can't be given to anybody else: a signal always meets the right one.
final class ProcessLife: Sendable {
  private enum Stage {
    case starting
    case running(pid_t, CheckedContinuation<Void, Never>)
    case released(pid_t)
    case ended(ProcessEnding)
    case failed(String)
  }

  private let stage = Mutex(Stage.starting)
  private let hasStarted = DispatchSemaphore(value: 0)
  private let hasEnded = DispatchSemaphore(value: 0)

  /// Starts it as the leader of its own session; the three descriptors become its standard streams
  /// and are closed here.
  init(_ launch: ProcessLaunch, input: CInt, output: CInt, log: CInt) {
    Task(executorPreference: HostExecutor.shared) {
      await self.live(launch, input: input, output: output, log: log)
    }
    hasStarted.wait()
  }

  /// The process's number; `nil` when it could not be started, or has been waited for.
  var number: pid_t? {
    stage.withLock { if case .running(let number, _) = $0 { number } else { nil } }
  }

  /// Why it could not be started.
  var failure: String? {
    stage.withLock { if case .failed(let reason) = $0 { reason } else { nil } }
  }

  /// Whether it has ended and only waits to be waited for; true, too, when there is none.
  var hasExited: Bool {
    guard let number else { return true }
    var state = siginfo_t()
    let answer = waitid(P_PID, id_t(number), &state, WEXITED | WNOHANG | WNOWAIT)
    return answer != 0 || state.si_signo != 0
  }

  /// Sends a signal to the process and all of its group.
  func signal(_ signal: CInt) {
    stage.withLock { if case .running(let number, _) = $0 { _ = kill(-number, signal) } }
  }

  /// Kills what is left of the group and waits until the process is gone.
  func release() -> ProcessEnding {
    let resume = stage.withLock { stage -> CheckedContinuation<Void, Never>? in
      guard case .running(let number, let continuation) = stage else { return nil }
      _ = kill(-number, SIGKILL)
      stage = .released(number)
      return continuation
    }
    if let resume {
      resume.resume()
      hasEnded.wait()
    }
    return stage.withLock { if case .ended(let ending) = $0 { ending } else { .unknown } }
  }

  private func live(_ launch: ProcessLaunch, input: CInt, output: CInt, log: CInt) async {
    var platform = PlatformOptions()
    platform.createSession = true
    let environment = Dictionary(
      uniqueKeysWithValues: launch.environment.map { (Environment.Key(stringLiteral: $0), $1) }
    )
    let configuration = Configuration(
      executable: .path(FilePath(launch.executable)),
      arguments: Arguments(launch.arguments),
      environment: .custom(environment),
      workingDirectory: launch.workingFolder.map { FilePath($0) },
      platformOptions: platform
    )
    do {
      let result = try await run(
        configuration,
        input: .fileDescriptor(FileDescriptor(rawValue: input), closeAfterSpawningProcess: true),
        output: .fileDescriptor(FileDescriptor(rawValue: output), closeAfterSpawningProcess: true),
        error: .fileDescriptor(FileDescriptor(rawValue: log), closeAfterSpawningProcess: true)
      ) { execution in
        await self.holdOn(to: pid_t(execution.processIdentifier.value))
      }
      end(.ended(ProcessEnding(result.terminationStatus)))
    } catch {
      end(.failed("\(error)"))
    }
  }

  private func holdOn(to number: pid_t) async {
    await withCheckedContinuation { continuation in
      stage.withLock { $0 = .running(number, continuation) }
      hasStarted.signal()
    }
  }

  private func end(_ last: Stage) {
    let wasStarting = stage.withLock { stage -> Bool in
      defer { stage = last }
      if case .starting = stage { return true }
      return false
    }
    (wasStarting ? hasStarted : hasEnded).signal()
  }
}

extension ProcessEnding {
  fileprivate init(_ status: TerminationStatus) {
    switch status {
    case .exited(let code): self = .exited(Int(code))
    case .signaled(let signal): self = .signaled(Int(signal))
    }
  }
}
