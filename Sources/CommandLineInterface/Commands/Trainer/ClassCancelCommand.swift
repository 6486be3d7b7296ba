import ArgumentParser
import CurriculumModel
import OrderedJSON
import Programme
import Progression

/// `okoce class cancel`: it stays in the list as cancelled, and its seats are free.
struct ClassCancelCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cancel",
      abstract: ClassHelp.cancel.spoken,
      discussion: ClassHelp.cancelExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ClassHelp.classID.spoken))
  var id: String

  @Option(help: ArgumentHelp(ClassHelp.reason.spoken))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let cancelled = try office.cancelClass(
      id,
      reason: reason,
      by: actor.resolved(as: .trainer, in: session)
    )
    let listing = cancelled.listing
    switch format.format {
    case .json:
      session.show(
        "class cancel",
        [
          .init("class", listing.json(in: session.language)),
          .init("seated", .array(cancelled.seated.map { JSONValue($0) })),
          .init("waiting", .array(cancelled.waiting.map { JSONValue($0) })),
        ]
      )
    case .text:
      var page = session.newPage()
      let title = listing.moduleTitle(session.language)
      page.add(
        mark: Mark.done.text(on: page.terminal),
        StyledText(ClassPhrases.cancelled(listing.id.rawValue, title)(session.language))
      )
      try PersonLine.add(
        ClassPhrases.tellSeated,
        cancelled.seated,
        from: office,
        to: &page,
        in: session.language
      )
      try PersonLine.add(
        ClassPhrases.tellWaiting,
        cancelled.waiting,
        from: office,
        to: &page,
        in: session.language
      )
      session.show(page)
    }
  }
}
