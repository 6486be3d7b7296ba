import ArgumentParser
import CurriculumModel
import OrderedJSON
import Programme
import Progression

/// `okoce class wait`: the waiting list of a full class.
struct ClassWaitCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "wait",
      abstract: WaitingPhrases.wait.spoken,
      discussion: WaitingPhrases.waitExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ClassHelp.classID.spoken))
  var id: String

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var people: [String] = []

  @Flag(help: ArgumentHelp(WaitingPhrases.leave.spoken))
  var leave = false

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(people.isEmpty ? .read : .write)
    let actor = actor.resolved(as: .trainer, in: session)
    var missed: [(person: String, meetings: [Int])] = []
    if !people.isEmpty {
      try office.batch { office in
        for person in people {
          if leave {
            try office.stopWaiting(in: id, for: person, by: actor)
          } else {
            let meetings = try office.waitForSeat(in: id, for: person, by: actor)
            if !meetings.isEmpty { missed.append((person, meetings)) }
          }
        }
      }
    }
    let list = try office.waiting(for: id)
    switch format.format {
    case .json:
      session.show(
        "class wait",
        [.init("waiting", .array(list.waiting.map { JSONValue($0) }))]
      )
    case .text:
      var page = session.newPage()
      page.add(StyledText(WaitingPhrases.waiting(list.waiting.count, session.language)))
      for (position, registration) in list.waiting.enumerated() {
        let person = try PersonLine.text(registration, in: office, session.language)
        page.add("\(position + 1). \(person)", indent: 2, hanging: 3)
      }
      for one in missed {
        page.add(
          mark: Mark.warning.text(on: page.terminal),
          StyledText(WaitingPhrases.passedOver(one.person, one.meetings)(session.language))
        )
      }
      session.show(page)
    }
  }
}
