import ArgumentParser
import Programme
import Progression

/// `okoce class move`: other times, another room or another trainer for a class with people in it.
struct ClassMoveCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "move",
      abstract: ReschedulingPhrases.move.spoken,
      discussion: ReschedulingPhrases.moveExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ClassHelp.classID.spoken))
  var id: String?

  @Option(
    name: .customLong("meeting"),
    help: ArgumentHelp(
      ReschedulingPhrases.meeting.spoken,
      valueName: "n=yyyy-mm-ddThh:mm-hh:mm"
    )
  )
  var meetings: [NumberedMeetingArgument] = []

  @Option(help: ArgumentHelp(ClassHelp.room.spoken))
  var room: String?

  @Option(help: ArgumentHelp(ClassHelp.trainer.spoken))
  var trainer: String?

  @Option(help: ArgumentHelp(ClassHelp.capacity.spoken), transform: WholeNumber.count)
  var capacity: Int?

  @Option(help: ArgumentHelp(ClassHelp.reason.spoken))
  var reason: String?

  @Option(help: ArgumentHelp(ClassHelp.force.spoken, valueName: "reason"))
  var force: String?

  @Flag(help: ArgumentHelp(HolidayPhrases.offHolidays.spoken))
  var offHolidays = false

  @Option(help: ArgumentHelp(HolidayPhrases.centre.spoken), completion: CentreCompletion.kind)
  var centre: String?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    let changesNothing = meetings.isEmpty && room == nil && trainer == nil && capacity == nil
    if offHolidays {
      if id != nil || !changesNothing || force != nil {
        throw ValidationError(HolidayPhrases.oneOrAll.spoken)
      }
      return
    }
    if id == nil || reason == nil || centre != nil {
      throw ValidationError(HolidayPhrases.oneOrAll.spoken)
    }
    if changesNothing {
      throw ValidationError(ReschedulingPhrases.nothingToMove.spoken)
    }
  }

  func run(in session: Session) throws {
    let office = try session.office(.write)
    guard let id, let reason else {
      let moves = try office.moveOffHolidays(
        at: centre,
        reason: reason,
        by: actor.resolved(as: .trainer, in: session)
      )
      return try ClassMovesView(moves: moves, language: session.language)
        .show("class move", from: office, as: format.format, in: session)
    }
    let moved = try office.rescheduleClass(
      id,
      ClassChange(
        meetings: meetings.reduce(into: [:]) { changes, one in
          changes[one.number] = .init(start: one.meeting.start, end: one.meeting.end)
        },
        room: room,
        trainer: trainer,
        capacity: capacity
      ),
      force: force,
      reason: reason,
      by: actor.resolved(as: .trainer, in: session)
    )
    try session.show(moved, of: "class move", from: office, as: format.format)
  }
}

/// `2=2026-03-14T09:00-16:00`: the second meeting, and when it is from now on.
struct NumberedMeetingArgument: ExpressibleByArgument, Sendable {
  var number: Int
  var meeting: MeetingArgument

  init?(argument: String) {
    guard let field = FieldArgument(argument: argument),
      let number = WholeNumber.ordinal(field.name),
      1...10_000 ~= number,
      let meeting = MeetingArgument(argument: field.value)
    else { return nil }
    self.number = number
    self.meeting = meeting
  }
}
