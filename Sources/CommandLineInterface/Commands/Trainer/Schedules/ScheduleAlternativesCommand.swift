import ArgumentParser
import OrderedJSON
import Programme
import Scheduling

/// `okoce schedule alternatives`: where a meeting could be instead, cheapest first.
struct ScheduleAlternativesCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "alternatives",
      abstract: ScheduleHelp.alternatives.spoken
    )
  }

  @OptionGroup var target: DraftMeetingArgument

  @Option(help: ArgumentHelp(ScheduleHelp.most.spoken), reading: WholeNumber.rows)
  var limit: Int = 5
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let file = try session.office(.read).draft(target.draft)
    let answers = try file.alternatives(target.meeting, most: limit)
    let view = AlternativeView(file, in: session.language)
    switch format.format {
    case .json:
      session.show(
        "schedule alternatives",
        [.init("alternatives", .array(answers.map(view.json)))]
      )
    case .text:
      var page = session.newPage()
      if answers.isEmpty { page.add(StyledText(SchedulePhrases.noAlternative(session.language))) }
      for answer in answers { view.add(answer, to: &page) }
      session.show(page)
    }
  }
}
