import ArgumentParser
import Programme
import Progression

/// `okoce class edit`: other seats, another room or another trainer, at the same times.
struct ClassEditCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: ClassHelp.edit.spoken,
      discussion: ClassHelp.editExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ClassHelp.classID.spoken))
  var id: String

  @Option(help: ArgumentHelp(ClassHelp.seats.spoken), transform: WholeNumber.count)
  var capacity: Int?

  @Option(help: ArgumentHelp(ClassHelp.room.spoken))
  var room: String?

  @Option(help: ArgumentHelp(ClassHelp.trainer.spoken))
  var trainer: String?

  @Option(help: ArgumentHelp(ClassHelp.editReason.spoken))
  var reason: String?

  @Option(help: ArgumentHelp(ClassHelp.force.spoken, valueName: "reason"))
  var force: String?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if capacity == nil, room == nil, trainer == nil {
      throw ValidationError(ClassHelp.whatChanges.spoken)
    }
  }

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let edited = try office.rescheduleClass(
      id,
      ClassChange(room: room, trainer: trainer, capacity: capacity),
      force: force,
      reason: reason ?? whatChanges,
      by: actor.resolved(as: .trainer, in: session)
    )
    try session.show(edited, of: "class edit", from: office, as: format.format)
  }

  /// As the journal keeps it where nobody said why.
  private var whatChanges: String {
    [
      capacity.map { "capacity \($0)" }, room.map { "room \($0)" },
      trainer.map { "trainer \($0)" },
    ].compactMap(\.self).joined(separator: ", ")
  }
}
