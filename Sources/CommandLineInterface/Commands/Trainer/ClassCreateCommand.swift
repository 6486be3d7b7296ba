import ArgumentParser
import CurriculumModel
import OrderedJSON
import Programme
import Progression

/// `okoce class create`: a module, a place, a trainer and the meetings.
struct ClassCreateCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "create",
      abstract: ClassHelp.create.spoken,
      discussion: ClassHelp.createExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ClassHelp.module.spoken))
  var module: String

  @Option(help: ArgumentHelp(ClassHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String

  @Option(help: ArgumentHelp(ClassHelp.room.spoken))
  var room: String

  @Option(help: ArgumentHelp(ClassHelp.trainer.spoken))
  var trainer: String

  @Option(
    name: .customLong("meeting"),
    help: ArgumentHelp(ClassHelp.meeting.spoken, valueName: "yyyy-mm-ddThh:mm-hh:mm")
  )
  var meetings: [MeetingArgument]

  @Option(help: ArgumentHelp(ClassHelp.capacity.spoken), transform: WholeNumber.count)
  var capacity: Int?

  @Option(help: ArgumentHelp(ClassHelp.force.spoken, valueName: "reason"))
  var force: String?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let module = try office.module(named: module)
    let lessonHours = module.classFormat?.lessonHoursPerMeeting ?? 1
    let sorted = meetings.sorted { $0.start < $1.start }
    let created = try office.createClass(
      ClassPlan(
        module: module.id,
        centre: CentreID(centre),
        room: room,
        trainer: trainer,
        capacity: try capacity
          ?? office.usualCapacity(of: module, in: room, at: centre),
        meetings: sorted.map {
          Meeting(start: $0.start, end: $0.end, lessonHours: lessonHours)
        }
      ),
      force: force,
      by: actor.resolved(as: .trainer, in: session)
    )
    switch format.format {
    case .json: session.show("class create", created.json(in: session.language))
    case .text:
      var page = session.newPage()
      created.add(to: &page, titled: module.title(session.language), in: session.language)
      session.show(page)
    }
  }
}
