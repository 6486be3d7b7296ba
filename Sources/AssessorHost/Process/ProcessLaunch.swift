/// What to start: a program, its arguments and its whole environment.
struct ProcessLaunch: Hashable, Sendable {
  /// An absolute path.
  var executable: String
  var arguments: [String]
  /// Nothing is inherited beyond this.
  var environment: [String: String]
  /// An absolute path; `nil` for the folder this program is in.
  var workingFolder: String?

  init(
    executable: String,
    arguments: [String] = [],
    environment: [String: String] = [:],
    workingFolder: String? = nil
  ) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
    self.workingFolder = workingFolder
  }
}

/// How a process came to its end.
enum ProcessEnding: Hashable, Sendable {
  case exited(Int)
  case signaled(Int)
  /// It was never started, or nobody could tell.
  case unknown
}
