/// How assessors in other processes are run; the same for all of them.
public struct HostSettings: Sendable {
  /// How many processes of one assessor are kept alive.
  public var poolSize: Int
  /// How many assessments go into one line at most.
  public var batchSize: Int
  /// How many faults in a row give an assessor a rest.
  public var faultsBeforeRest: Int
  /// How long the rest is.
  public var rest: Duration
  public var closing: ClosingTimes
  /// How long a request that took too long may take to say that it stops.
  public var cancelling: Duration
  /// Where folders for submissions' files are made for a while.
  public var workFolder: String
  /// More folders of the system that assessors may read, such as a language's runtime.
  public var readable: [String]
  public var tools: SandboxTools
  /// Where groups that count memory can be made.
  var memoryGroups = MemoryGroup.System()
  /// Says what the time is; only differences count.
  public var now: @Sendable () -> ContinuousClock.Instant

  public init(
    poolSize: Int = 2,
    batchSize: Int = 100,
    faultsBeforeRest: Int = 3,
    rest: Duration = .seconds(30),
    closing: ClosingTimes = ClosingTimes(),
    cancelling: Duration = .milliseconds(250),
    workFolder: String = "/tmp",
    readable: [String] = [],
    tools: SandboxTools = .ofThisMachine(),
    now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock().now }
  ) {
    self.poolSize = max(1, poolSize)
    self.batchSize = max(1, batchSize)
    self.faultsBeforeRest = max(1, faultsBeforeRest)
    self.rest = rest
    self.closing = closing
    self.cancelling = cancelling
    self.workFolder = workFolder
    self.readable = readable
    self.tools = tools
    self.now = now
  }
}
