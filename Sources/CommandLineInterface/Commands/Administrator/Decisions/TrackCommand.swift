import ArgumentParser
import Programme
import Progression

/// `okoce track`: what kind of participant somebody is.
struct TrackCommand: OkoceCommand {
  enum Change: String, CaseIterable, ExpressibleByArgument {
    case declare, withdraw
  }

  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "track",
      abstract: DecisionHelp.track.spoken,
      discussion: DecisionHelp.trackExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(DecisionHelp.trackChange.spoken))
  var change: Change

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var id: String

  @Argument(help: ArgumentHelp(RegisterHelp.track.spoken))
  var track: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let actor = actor.resolved(as: .administrator, in: session)
    let result =
      switch change {
      case .declare: try office.declareTrack(track, for: id, by: actor)
      case .withdraw: try office.withdrawTrack(track, for: id, by: actor)
      }
    try session.show(result, from: office, of: "track", as: format.format)
  }
}
