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

  /// Where the assessors from outside are installed: `OKOCE_ASSESSORS`, else `okoce.assessors`
  /// beside an `okoce.db`.
  func assessorFolder(variable: (String) -> String?) -> String {
    if let path = variable("OKOCE_ASSESSORS"), !path.isEmpty { return path }
    let database = resolved(variable: variable)
    let name = database.hasSuffix(".db") ? String(database.dropLast(3)) : database
    return "\(name).assessors"
  }
}
