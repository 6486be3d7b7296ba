/// What one assessor may use up before it is stopped.
public struct AssessorLimits: Hashable, Sendable {
  /// How long one answer may take, in seconds; also how long the first greeting may take.
  public var wallSeconds: Int
  /// Processor time of one process in its whole life, in seconds.
  public var cpuSeconds: Int
  /// Address space of each of its processes, in units of 1,000,000 bytes.
  public var memoryMegabytes: Int
  /// The longest line it may answer with, in units of 1,024 bytes.
  public var outputKilobytes: Int
  /// How many processes and threads it may have at a time.
  public var processes: Int

  public init(
    wallSeconds: Int = 5,
    cpuSeconds: Int = 60,
    memoryMegabytes: Int = 256,
    outputKilobytes: Int = 1_024,
    processes: Int = 16
  ) {
    self.wallSeconds = wallSeconds
    self.cpuSeconds = cpuSeconds
    self.memoryMegabytes = memoryMegabytes
    self.outputKilobytes = outputKilobytes
    self.processes = processes
  }

  /// In bytes, the line end left out.
  public var longestLine: Int { outputKilobytes * 1_024 }

  /// How long to wait for one answer.
  public var wallTime: Duration { .seconds(wallSeconds) }
}
