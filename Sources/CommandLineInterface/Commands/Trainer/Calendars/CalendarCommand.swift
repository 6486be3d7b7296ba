import ArgumentParser
import Files
import ICalendar
import Programme

/// `okoce calendar`: classes as an iCalendar file, for telephones and other programs.
struct CalendarCommand: OkoceCommand {
  static let audience = Audience.participant
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "calendar",
      abstract: CalendarHelp.calendar.spoken,
      discussion: CalendarHelp.examples.spoken
    )
  }

  @Option(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var participant: String?

  @Option(help: ArgumentHelp(ScheduleHelp.trainerID.spoken))
  var trainer: String?

  @Option(help: ArgumentHelp(ClassHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String?

  @Option(help: ArgumentHelp(CalendarHelp.room.spoken))
  var room: String?

  @Option(
    help: ArgumentHelp(CalendarHelp.output.spoken, valueName: "file"),
    completion: .file(extensions: ["ics"])
  )
  var output: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    let owners = [participant, trainer, centre].count { $0 != nil }
    if owners != 1 || room != nil && centre == nil {
      throw ValidationError(CalendarHelp.chooseOwner.spoken)
    }
  }

  private var owner: CalendarOwner {
    if let participant { return .participant(participant) }
    if let trainer { return .trainer(trainer) }
    if let room { return .room(room, centre: centre ?? "") }
    return .centre(centre ?? "")
  }

  func run(in session: Session) throws {
    if let output { try WrittenFile.check(output) }
    let document = try session.office(.read)
      .calendar(of: owner, in: session.language.rawValue)
    guard let output else {
      StandardStream.output.write(document.text)
      return
    }
    try WrittenFile.write(Array(document.text.utf8), to: output)
    var page = session.newPage()
    page.add(
      mark: Mark.done.text(on: session.terminal),
      StyledText(CalendarHelp.written(document.events.count, output)(session.language))
    )
    session.show(page)
  }
}
