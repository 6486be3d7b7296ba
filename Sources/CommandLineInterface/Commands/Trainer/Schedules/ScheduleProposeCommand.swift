import ArgumentParser
import Programme
import Progression
import Timetabling

/// `okoce schedule propose`: a draft for everybody who is ready, longest waiting first.
struct ScheduleProposeCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "propose",
      abstract: ScheduleHelp.propose.spoken,
      discussion: ScheduleHelp.proposeExamples.spoken
    )
  }

  @Option(help: ArgumentHelp(ClassHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String?

  @Option(help: ArgumentHelp(ScheduleHelp.city.spoken))
  var city: String?

  @Flag(help: ArgumentHelp(ScheduleHelp.all.spoken))
  var all = false

  @Option(help: ArgumentHelp(ScheduleHelp.from.spoken, valueName: "yyyy-mm-dd"))
  var from: DayArgument

  @Option(help: ArgumentHelp(ScheduleHelp.through.spoken, valueName: "yyyy-mm-dd"))
  var to: DayArgument

  @Option(
    help: ArgumentHelp(ScheduleHelp.sittingsPerDay.spoken, valueName: "1|2"),
    reading: WholeNumber.count
  )
  var sittings: Int = 1

  @Option(help: ArgumentHelp(ScheduleHelp.least.spoken), reading: WholeNumber.count)
  var least: Int = 5

  @Option(
    name: .customLong("weight"),
    help: ArgumentHelp(ScheduleHelp.weight(WeightArgument.names).spoken, valueName: "rule=n")
  )
  var weights: [WeightArgument] = []

  @OptionGroup var effort: SearchEffort
  @OptionGroup var actor: ActorOption
  @OptionGroup var printed: SchedulePageOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    let areas = (centre == nil ? 0 : 1) + (city == nil ? 0 : 1) + (all ? 1 : 0)
    if areas != 1 { throw ValidationError(ScheduleHelp.chooseArea.spoken) }
  }

  private var area: ScheduleRequest.Area {
    if let centre { return .centre(centre) }
    if let city { return .city(city) }
    return .all
  }

  func run(in session: Session) throws {
    let office = try session.freshOffice()
    let line = SearchProgressLine(threads: effort.threads, isAsked: false, in: session)
    let proposal = try office.proposeSchedule(
      ScheduleRequest(
        area,
        from: from.day,
        through: to.day,
        sittingsPerDay: sittings,
        least: least,
        weights: Dictionary(weights.map { ($0.name, $0.weight) }) { _, last in last },
        seed: effort.seed,
        threads: effort.threads,
        limit: effort.limit(standard: 10)
      ),
      by: actor.resolved(as: .trainer, in: session),
      progress: { line.show($0) }
    )
    line.finish()
    let view = ScheduleView(proposal.file, try TrainerNames(office), in: session.language)
    switch format.format {
    case .json:
      session.show("schedule propose", view.json + [view.json(leftWaiting: proposal.leftWaiting)])
    case .text:
      var page = session.newPage()
      view.add(to: &page)
      try printed.write(proposal.file, in: session, office, &page)
      view.add(leftWaiting: proposal.leftWaiting, to: &page)
      session.show(page)
    }
  }
}
