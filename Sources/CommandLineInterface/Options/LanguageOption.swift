import ArgumentParser

/// Which language a command speaks.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(HelpPhrases.language.spoken, valueName: "id|en")
  )
  var language: Language?

  /// The language to speak: asked for, set in the environment, else the audience's own.
  func resolved(for audience: Audience, variable: (String) -> String?) -> Language {
    language ?? Language(variable: variable) ?? audience.language
  }
}

extension Language: ExpressibleByArgument {}

/// Who a command is for, which decides what it speaks when nobody says.
enum Audience: Sendable {
  case participant, staff

  var language: Language {
    switch self {
    case .participant: .indonesian
    case .staff: .english
    }
  }
}
