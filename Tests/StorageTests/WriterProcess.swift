import Foundation

/// A child process that appends events and says of each when its commit returned.
final class WriterProcess {
  private let process = Process()
  private let output = Pipe()

  init(database: String, registration: String, seed: UInt64, count: UInt64) throws {
    // The executable stands beside the test bundle's.
    process.executableURL = try URL(
      fileURLWithPath: FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    ).deletingLastPathComponent().appendingPathComponent("StorageCrashWriter")
    process.arguments = [database, registration, String(seed), String(count)]
    process.standardOutput = output
    try process.run()
  }

  /// Kills it without any chance to clean up.
  func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

  /// The ids it acknowledged, once it has ended; a line cut short by a kill is left out.
  func acknowledged() throws -> (ids: [String], status: Int32) {
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
    return (lines.map(String.init).filter { $0.count == 26 }, process.terminationStatus)
  }
}
