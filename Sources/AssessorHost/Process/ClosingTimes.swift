/// How long a process is given to end by itself, step by step.
public struct ClosingTimes: Hashable, Sendable {
  /// After its standard input was closed; then SIGTERM follows.
  public var afterEndOfInput: Duration
  /// After SIGTERM; then SIGKILL follows.
  public var afterTermination: Duration

  public init(
    afterEndOfInput: Duration = .seconds(2),
    afterTermination: Duration = .seconds(1)
  ) {
    self.afterEndOfInput = afterEndOfInput
    self.afterTermination = afterTermination
  }

  /// Ends it at once: nothing that it might still say is wanted.
  static let atOnce = ClosingTimes(afterEndOfInput: .zero, afterTermination: .zero)
}
