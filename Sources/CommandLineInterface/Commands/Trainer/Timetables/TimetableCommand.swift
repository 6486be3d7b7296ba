import ArgumentParser

/// `okoce timetable`: instances of course timetabling in the formats that researchers share.
struct TimetableCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "timetable",
      abstract: TimetableHelp.timetable.spoken,
      discussion: TimetableHelp.timetableDiscussion.spoken,
      subcommands: [TimetableSolveCommand.self, TimetableCheckCommand.self]
    )
  }
}
