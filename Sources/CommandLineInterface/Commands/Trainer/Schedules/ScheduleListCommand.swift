import ArgumentParser
import OrderedJSON
import Programme

/// `okoce schedule list`: every draft, newest first.
struct ScheduleListCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: ScheduleHelp.list.spoken
    )
  }

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let drafts = try session.office(.read).drafts()
    let language = session.language
    switch format.format {
    case .json:
      session.show(
        "schedule list",
        [.init("drafts", .array(drafts.map { .object($0.summary(language)) }))]
      )
    case .text:
      var page = session.newPage()
      if drafts.isEmpty { page.add(StyledText(SchedulePhrases.none(language))) }
      for draft in drafts {
        page.add("\(draft.id, .strong) · \(SchedulePhrases.headline(draft, language))", hanging: 2)
      }
      session.show(page)
    }
  }
}
