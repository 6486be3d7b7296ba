import ArgumentParser
import CivilTime

/// Days on which something can't be had, and why.
struct PeriodOptions: ParsableArguments {
  @Option(help: ArgumentHelp(ScheduleHelp.from.spoken, valueName: "yyyy-mm-dd"))
  var from: DayArgument

  @Option(help: ArgumentHelp(ScheduleHelp.throughOrSame.spoken, valueName: "yyyy-mm-dd"))
  var to: DayArgument?

  @Option(help: ArgumentHelp(ScheduleHelp.reason.spoken))
  var reason: String

  /// The last day; without `--to` the first one.
  var through: Day { (to ?? from).day }
}
