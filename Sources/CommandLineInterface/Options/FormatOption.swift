import ArgumentParser

/// How a report is written: for people or for programs.
struct FormatOption: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument, Sendable {
    case text, json
  }

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(HelpPhrases.format.spoken, valueName: "text|json")
  )
  var format = Format.text
}
