import ArgumentParser

/// How a table is written: for people, for programs or for a spreadsheet.
struct TableFormatOption: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument, Sendable {
    case text, json, csv
  }

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(CentreHelp.tableFormat.spoken, valueName: "text|json|csv")
  )
  var format = Format.text
}
