import ArgumentParser
import CurriculumModel
import OrderedJSON
import Programme
import Progression

/// `okoce schedule cancel`: calls off the classes of a published draft that have not begun.
struct ScheduleCancelCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cancel",
      abstract: ReschedulingPhrases.cancel.spoken,
      discussion: ReschedulingPhrases.cancelExamples.spoken
    )
  }

  @OptionGroup var draft: DraftArgument

  @Option(help: ArgumentHelp(ScheduleHelp.reason.spoken))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let cancelled = try session.office(.write).cancelSchedule(
      draft.name,
      reason: reason,
      by: actor.resolved(as: .trainer, in: session)
    )
    switch format.format {
    case .json:
      session.show(
        "schedule cancel",
        [.init("cancelled", .array(cancelled.map { JSONValue($0.id) }))]
      )
    case .text:
      var page = session.newPage()
      page.add(StyledText(ReschedulingPhrases.cancelled(cancelled.count, session.language)))
      for one in cancelled {
        page.add(
          mark: Mark.done.text(on: session.terminal),
          StyledText(
            ClassPhrases.cancelled(one.id.rawValue, one.moduleTitle(session.language))(
              session.language
            )
          ),
          indent: 2
        )
      }
      session.show(page)
    }
  }
}
