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

  /// Ids nobody can guess; `OKOCE_SEED` (a number) makes them repeat with the clock stopped.
  private static func ids() -> any EventIDSource {
    guard let text = variable("OKOCE_SEED"), let seed = UInt64(text) else {
      return SystemEventIDs()
    }
    return SeededEventIDs(seed: seed)
  }

  @Sendable private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
