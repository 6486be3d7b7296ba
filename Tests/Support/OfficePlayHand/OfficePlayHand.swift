import BuiltInAssessors
import Foundation
import OfficeSimulation

/// Puts acts to the engine as another process does: an errand a line comes in, a report a line goes
/// out, until there are no more.
///
/// `OfficePlayHand SEED`
@main
struct OfficePlayHand {
  static func main() throws {
    guard let seed = CommandLine.arguments.dropFirst().first.flatMap({ UInt64($0) }) else {
      exit(64)
    }
    var errands: UInt64 = 0
    while let line = readLine() {
      let errand = try JSONDecoder().decode(PlayErrand.self, from: Data(line.utf8))
      errands += 1
      let report = errand.run(with: BuiltInAssessors.all, seed: seed &* 1_000_003 &+ errands)
      try FileHandle.standardOutput.write(
        contentsOf: JSONEncoder().encode(report) + Data("\n".utf8)
      )
    }
  }
}
