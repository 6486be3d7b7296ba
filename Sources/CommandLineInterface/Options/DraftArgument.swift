import ArgumentParser

/// Which draft of a schedule is meant; without a word the newest.
struct DraftArgument: ParsableArguments {
  @Argument(help: ArgumentHelp(ScheduleHelp.draft.spoken, valueName: "draft"))
  var named: String?

  @Option(name: .customLong("draft"), help: .hidden)
  var option: String?

  var name: String? { named ?? option }
}
