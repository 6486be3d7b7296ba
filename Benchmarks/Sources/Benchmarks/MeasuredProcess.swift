import Foundation

/// A command run to its end, with what the operating system says it used.
struct MeasuredProcess {
  var wallSeconds: Double
  /// User and system time of all its threads.
  var processorSeconds: Double
  var peakMemoryBytes: Int
  var exitStatus: Int

  struct CannotMeasure: Error, CustomStringConvertible {
    var command: [String]
    var description: String { "can't measure \(command.first ?? "")" }
  }

  /// Runs the command with its output thrown away, started by the small program `measured`.
  static func run(_ command: [String]) throws -> MeasuredProcess {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appending(path: "measured")
    process.arguments = command
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let figures = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .compactMap { Int($0) }
    guard process.terminationStatus == 0, figures.count == 5, figures[4] != 127 else {
      throw CannotMeasure(command: command)
    }
    return MeasuredProcess(
      wallSeconds: Double(figures[0]) / 1e9,
      processorSeconds: Double(figures[1] + figures[2]) / 1e6,
      peakMemoryBytes: figures[3] * 1024,
      exitStatus: figures[4]
    )
  }
}
