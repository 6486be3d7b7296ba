import ArgumentParser
import CurriculumModel
import OrderedJSON
import Outreach
import Programme
import Progression

/// `okoce participant source`: where a registration came from, said late or corrected.
struct ParticipantSourceCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "source",
      abstract: OutreachHelp.nameSource.spoken,
      discussion: OutreachHelp.nameSourceExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var person: String

  @Argument(
    help: ArgumentHelp(OutreachHelp.source.spoken),
    completion: .list(PlainSource.all.map(\.id))
  )
  var source: String

  @Option(help: ArgumentHelp(OutreachHelp.correction.spoken))
  var reason: String?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let named = try session.office(.write).nameSource(
      of: person,
      source,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    switch format.format {
    case .text:
      var page = session.newPage()
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(
          OutreachPhrases.sourceNamed(
            named.registration.rawValue,
            OutreachPhrases.source(named.source)
          )(session.language)
        )
      )
      session.show(page)
    case .json:
      session.show(
        "participant source",
        [
          .init("registration", .string(named.registration.rawValue)),
          .init("source", .string(named.source.text)),
        ]
      )
    }
  }
}
