import Foundation
import OfficeSimulation
import Synchronization

/// A process that puts acts to the engine; it ends with this value.
final class HelperProcess: PlayHelper {
  struct Silence: Error {}

  /// The process is spoken to under this lock alone.
  private let pipes: Mutex<(errands: FileHandle, reports: FileHandle)>
  private let end: @Sendable () -> Void

  init(seed: UInt64) throws {
    let process = Process()
    // The executable stands beside the test bundle's.
    process.executableURL = URL(
      fileURLWithPath: try FileManager.default.destinationOfSymbolicLink(
        atPath: "/proc/self/exe"
      )
    ).deletingLastPathComponent().appendingPathComponent("OfficePlayHand")
    process.arguments = ["\(seed)"]
    let (errands, reports) = (Pipe(), Pipe())
    process.standardInput = errands
    process.standardOutput = reports
    try process.run()
    pipes = Mutex((errands.fileHandleForWriting, reports.fileHandleForReading))
    let number = process.processIdentifier
    end = { kill(number, SIGKILL) }
  }

  deinit { end() }

  func report(on errand: PlayErrand) throws -> PlayReport {
    let question = try JSONEncoder().encode(errand) + Data("\n".utf8)
    let answer = try pipes.withLock { pipes in
      try pipes.errands.write(contentsOf: question)
      var answer = Data()
      while answer.last != UInt8(ascii: "\n") {
        let piece = pipes.reports.availableData
        if piece.isEmpty { throw Silence() }
        answer += piece
      }
      return answer
    }
    return try JSONDecoder().decode(PlayReport.self, from: answer)
  }
}
