import ArgumentParser
import CurriculumModel
import OrderedJSON
import Programme
import Progression

/// `okoce class enrol`: gives people a seat; all of them, or nobody.
struct ClassEnrolCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "enrol",
      abstract: ClassHelp.enrol.spoken,
      discussion: ClassHelp.enrolExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ClassHelp.classID.spoken))
  var id: String

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var people: [String]

  @Flag(help: ArgumentHelp(ClassHelp.leave.spoken))
  var leave = false

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let actor = actor.resolved(as: .trainer, in: session)
    var released: [SeatRelease] = []
    var missed: [(person: String, meetings: [Int])] = []
    try office.batch { office in
      for person in people {
        if leave {
          released += try office.leaveSeat(in: id, for: person, by: actor).released
        } else {
          let taken = try seat(person, in: office, by: actor, session)
          released += taken.change.released
          if !taken.missedMeetings.isEmpty { missed.append((person, taken.missedMeetings)) }
        }
      }
    }
    let listing = try office.classListing(id)
    switch format.format {
    case .json:
      session.show(
        "class enrol",
        [
          .init("class", listing.json(in: session.language)),
          ReleaseView.member(released),
          .init(
            "unavailable",
            .array(
              missed.map { one in
                [
                  "person": .string(one.person),
                  "meetings": .array(one.meetings.map { .integer($0) }),
                ]
              }
            )
          ),
        ]
      )
    case .text:
      var page = session.newPage()
      page.add(
        mark: Mark.done.text(on: page.terminal),
        StyledText(
          ClassPhrases.seats(listing.seats.count, of: listing.plan.capacity)(session.language)
        )
      )
      for one in missed {
        page.add(
          mark: Mark.warning.text(on: page.terminal),
          StyledText(WaitingPhrases.cannotCome(one.person, one.meetings)(session.language)),
          indent: 2
        )
      }
      try ReleaseView(released: released, titles: nil, language: session.language)
        .add(to: &page, office)
      session.show(page)
    }
  }

  /// A refusal names the person it is about and says what their way there is.
  private func seat(
    _ person: String,
    in office: Office,
    by actor: Actor,
    _ session: Session
  ) throws -> SeatTaken {
    do {
      return try office.takeSeat(in: id, for: person, by: actor)
    } catch let error as ProgrammeError {
      guard let report = try? office.progress(of: person) else { throw error }
      let titles = Titles(report.curriculum, in: session.language)
      throw CommandFailure(error, titles: titles, in: session.language).about(person)
    }
  }
}
