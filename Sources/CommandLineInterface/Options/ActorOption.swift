import ArgumentParser
import Progression

/// Who gives the command; every change records it.
struct ActorOption: ParsableArguments {
  @Option(
    name: .customLong("actor"),
    help: ArgumentHelp(HelpPhrases.actor.spoken, valueName: "name")
  )
  var name: String?

  /// `--actor`, else `OKOCE_ACTOR`, else the name the machine knows the user by.
  func resolved(as role: Actor.Role, in session: Session) -> Actor {
    let known = ["OKOCE_ACTOR", "USER", "LOGNAME"].compactMap { session.environment.variable($0) }
    return Actor(role, name ?? known.first { !$0.isEmpty } ?? "unknown")
  }
}
