import AssessmentKit
import BuiltInAssessors
import CivilTime
import CommandLineInterface
import Glibc
import Programme

/// The assembly: which clock, which ids and which assessors the commands work with.
@main struct Okoce {
  static func main() {
    let environment = CommandEnvironment(
      clock: clock(),
      ids: ids(),
      assessors: BuiltInAssessors.all,
      variable: variable
    )
    exit(OkoceProgram.run(Array(CommandLine.arguments.dropFirst()), in: environment).rawValue)
  }

  /// The machine's clock; `OKOCE_NOW` (an instant with its zone) stops it for scripts that repeat.
  private static func clock() -> any ClockSource {
    guard let text = variable("OKOCE_NOW"), let instant = Instant(text) else {
      return SystemClock()
    }
    return SteppingClock(at: instant)
  }

  /// Ids nobody can guess; `OKOCE_SEED` (a number) makes those of each command repeat.
  ///
  /// The arguments stir the seed, so that two commands at the same stopped time differ in theirs.
  private static func ids() -> any EventIDSource {
    guard let text = variable("OKOCE_SEED"), let seed = UInt64(text) else {
      return SystemEventIDs()
    }
    return SeededEventIDs(seed: CommandLine.arguments.dropFirst().reduce(seed, stirred))
  }

  /// FNV-1a over the argument and its end.
  private static func stirred(_ seed: UInt64, _ argument: String) -> UInt64 {
    (argument.utf8 + [0]).reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  @Sendable private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
