import ArgumentParser
import Programme
import Progression

/// `okoce waive`: lets somebody off a module, for a reason from the closed list.
struct WaiveCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "waive",
      abstract: DecisionHelp.waive.spoken,
      discussion: DecisionHelp.waiveExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var id: String

  @Argument(help: ArgumentHelp(DecisionHelp.module.spoken))
  var module: String

  @Option(help: ArgumentHelp(DecisionHelp.waiverReason.spoken))
  var reason: WaiverReasonArgument

  @Option(help: ArgumentHelp(DecisionHelp.note.spoken))
  var note = ""

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let change = try office.waive(
      module,
      for: id,
      reason: reason.reason,
      note: note,
      by: actor.resolved(as: .administrator, in: session)
    )
    try session.show(change, from: office, of: "waive", as: format.format)
  }
}

/// A reason from the closed list.
struct WaiverReasonArgument: ExpressibleByArgument, Sendable {
  static let allValueStrings = Fact.WaiverReason.allCases.map(\.rawValue)
  var reason: Fact.WaiverReason

  init?(argument: String) {
    guard let reason = Fact.WaiverReason(rawValue: argument) else { return nil }
    self.reason = reason
  }
}
