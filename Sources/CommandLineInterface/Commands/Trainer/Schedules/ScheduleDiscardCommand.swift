import ArgumentParser
import Programme
import Progression

/// `okoce schedule discard`: throws a draft away; it stays readable.
struct ScheduleDiscardCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "discard",
      abstract: ScheduleHelp.discard.spoken
    )
  }

  @OptionGroup var draft: DraftArgument

  @Option(help: ArgumentHelp(ScheduleHelp.reason.spoken))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let file = try session.office(.write).discard(
      draft.name,
      reason: reason,
      by: actor.resolved(as: .trainer, in: session)
    )
    switch format.format {
    case .json: session.show("schedule discard", file.summary(session.language))
    case .text:
      var page = session.newPage()
      page.add(
        "\(file.id, .strong) · \(SchedulePhrases.headline(file, session.language))",
        hanging: 2
      )
      session.show(page)
    }
  }
}
