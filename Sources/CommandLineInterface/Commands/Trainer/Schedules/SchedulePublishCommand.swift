import ArgumentParser
import Programme
import Progression

/// `okoce schedule publish`: makes classes of a draft, each with its people.
struct SchedulePublishCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "publish",
      abstract: ScheduleHelp.publish.spoken
    )
  }

  @OptionGroup var draft: DraftArgument
  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.freshOffice()
    let publication = try office.publishSchedule(
      draft.name,
      by: actor.resolved(as: .trainer, in: session)
    )
    let view = PublicationView(publication, in: session.language)
    switch format.format {
    case .json: session.show("schedule publish", view.json)
    case .text:
      var page = session.newPage()
      view.add(to: &page)
      session.show(page)
    }
    if !view.isWhole { throw CommandFailure.alreadyShown }
  }
}
