import ArgumentParser
import AssessorHost

/// What an assessor's process is shut into.
struct SandboxOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(AssessorHelp.sandbox.spoken, valueName: "bubblewrap|none"),
    transform: SandboxPolicy.init(argument:)
  )
  var sandbox = SandboxPolicy.bubblewrap

  @Flag(name: .customLong("allow-network"), help: ArgumentHelp(AssessorHelp.network.spoken))
  var allowsNetwork = false
}

extension SandboxPolicy {
  fileprivate init(argument: String) throws {
    guard let policy = Self(rawValue: argument) else {
      throw ValidationError("expected bubblewrap or none")
    }
    self = policy
  }
}
