import ArgumentParser

/// Where a curriculum's libraries may stand besides the folder around it.
struct LibraryOptions: ParsableArguments {
  @Option(
    name: .customLong("allow-library"),
    help: ArgumentHelp(CurriculumFileHelp.allowLibrary.spoken, valueName: "folder"),
    completion: .directory
  )
  var allowed: [String] = []
}
