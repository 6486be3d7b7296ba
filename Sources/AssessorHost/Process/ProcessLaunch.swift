/// What to start: a program, its arguments and its whole environment.
struct ProcessLaunch: Hashable, Sendable {
  /// An absolute path.
  var executable: String
  var arguments: [String]
  /// Nothing is inherited beyond this.
  var environment: [String: String]

  init(executable: String, arguments: [String] = [], environment: [String: String] = [:]) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
  }
}

/// How a process came to its end.
enum ProcessEnding: Hashable, Sendable {
  case exited(Int)
  case signaled(Int)
  /// It was never started, or nobody could tell.
  case unknown
}
