import ArgumentParser
import Programme

/// `okoce schedule show`: a draft day by day, with what it costs and what is in its way.
struct ScheduleShowCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: ScheduleHelp.show.spoken
    )
  }

  @OptionGroup var draft: DraftArgument
  @OptionGroup var printed: SchedulePageOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.read)
    let file = try office.draft(draft.name)
    let view = ScheduleView(file, try TrainerNames(office), in: session.language)
    switch format.format {
    case .json: session.show("schedule show", view.json)
    case .text:
      var page = session.newPage()
      view.add(to: &page)
      try printed.write(file, in: session, office, &page)
      session.show(page)
    }
  }
}
