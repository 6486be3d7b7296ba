import ArgumentParser

/// Where the programme's data stands.
struct DatabaseOption: ParsableArguments {
  @Option(
    name: .customLong("database"),
    help: ArgumentHelp(HelpPhrases.database.spoken, valueName: "path"),
    completion: .file(extensions: ["db"])
  )
  var path: String?

  /// `--database`, else `OKOCE_DATABASE`, else `okoce.db` in the working directory.
  func resolved(variable: (String) -> String?) -> String {
    if let path { return path }
    if let path = variable("OKOCE_DATABASE"), !path.isEmpty { return path }
    return "okoce.db"
  }
}
