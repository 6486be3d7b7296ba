import ArgumentParser
import Programme
import Progression

/// `okoce participant availability`: on which days of the week a person can come to classes.
struct ParticipantAvailabilityCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "availability",
      abstract: AvailabilityPhrases.availability.spoken,
      discussion: AvailabilityPhrases.examples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var id: String

  @Option(help: ArgumentHelp(AvailabilityPhrases.days.spoken, valueName: "mon,wed,sat"))
  var days: WeekdaysArgument?

  @Flag(help: ArgumentHelp(AvailabilityPhrases.any.spoken))
  var any = false

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if days != nil, any { throw ValidationError(AvailabilityPhrases.chooseOne.spoken) }
  }

  /// Without days it only shows what was stated.
  func run(in session: Session) throws {
    let record: ParticipantRecord
    if days != nil || any {
      record = try session.office(.write).stateAvailability(
        of: id,
        weekdays: Set(days?.days ?? []),
        by: actor.resolved(as: .administrator, in: session)
      )
    } else {
      record = try session.office(.read).participant(id)
    }
    switch format.format {
    case .json: session.show("participant availability", record.members)
    case .text:
      var page = session.newPage()
      for pass in record.registrations {
        page.add(
          StyledText(
            "\(record.id) · \(pass.registration): "
              + AvailabilityPhrases.stated(pass.weekdays, session.language)
          ),
          hanging: 2
        )
      }
      session.show(page)
    }
  }
}
