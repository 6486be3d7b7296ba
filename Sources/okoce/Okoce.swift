import AssessmentKit
import BuiltInAssessors
import CommandLineInterface
import Files
import Glibc

/// The assembly: which clock, which ids and which assessors the commands work with.
@main struct Okoce {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(run(arguments).rawValue)
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    EndingSignals.watch()
    let repeatable: RepeatableRun
    do throws(RepeatableRun.UnreadableVariable) {
      repeatable = try RepeatableRun(arguments: arguments, variable: variable)
    } catch {
      return OkoceProgram.refuse(error, for: arguments, variable: variable)
    }
    let environment = CommandEnvironment(
      clock: repeatable.clock,
      ids: repeatable.ids,
      assessors: BuiltInAssessors.all,
      variable: variable
    )
    return OkoceProgram.run(arguments, in: environment)
  }

  @Sendable private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
