import ArgumentParser
import Programme
import Progression
import Timetabling

/// `okoce schedule regenerate`: makes one centre or one week anew while the rest stands.
struct ScheduleRegenerateCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "regenerate",
      abstract: ScheduleHelp.regenerate.spoken,
      discussion: ScheduleHelp.regenerateExamples.spoken
    )
  }

  @OptionGroup var draft: DraftArgument

  @Option(
    help: ArgumentHelp(ScheduleHelp.regenerateCentre.spoken),
    completion: CentreCompletion.kind
  )
  var centre: String?

  @Option(help: ArgumentHelp(ScheduleHelp.regenerateWeek.spoken, valueName: "yyyy-mm-dd"))
  var week: DayArgument?

  @OptionGroup var effort: SearchEffort
  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws { _ = try part }

  private var part: DraftPart {
    get throws {
      switch (centre, week) {
      case (let centre?, nil): return .centre(centre)
      case (nil, let week?): return .week(of: week.day)
      default: throw ValidationError(ScheduleHelp.choosePart.spoken)
      }
    }
  }

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let file = try office.draft(draft.name)
    let change = try office.regenerate(
      try part,
      of: file.id,
      effort.options(standard: 5),
      by: actor.resolved(as: .trainer, in: session)
    )
    ScheduleChangeView(
      change,
      from: file,
      unchanged: SchedulePhrases.nothingBetter,
      in: session.language
    )
    .show("schedule regenerate", as: format.format, in: session)
  }
}
