/// A language that everything is said in.
enum Language: String, CaseIterable, Sendable {
  case indonesian = "id"
  case english = "en"

  /// What the user set: `OKOCE_LANG`, else the locale's `LC_ALL`, `LC_MESSAGES` or `LANG`.
  ///
  /// `nil` when none is set or names another language, as `C` does.
  init?(variable: (String) -> String?) {
    if let own = variable("OKOCE_LANG"), let language = Language(locale: own) {
      self = language
      return
    }
    guard
      let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .compactMap({ variable($0) }).first(where: { !$0.isEmpty }),
      let language = Language(locale: locale)
    else { return nil }
    self = language
  }

  /// The language of a locale's name, such as `id_ID.UTF-8`; `in` is Indonesian's old code.
  init?(locale: String) {
    let code = locale.lowercased().prefix { $0 != "_" && $0 != "." && $0 != "-" && $0 != "@" }
    switch code {
    case "id", "in": self = .indonesian
    case "en": self = .english
    default: return nil
    }
  }
}

extension Language {
  /// The language of help and usage errors, before the arguments could be parsed.
  init(arguments: [String], variable: (String) -> String?) {
    for (position, argument) in arguments.enumerated() {
      if argument == "--lang", arguments.indices.contains(position + 1),
        let language = Language(rawValue: arguments[position + 1])
      {
        self = language
        return
      }
      if argument.hasPrefix("--lang="),
        let language = Language(rawValue: "\(argument.dropFirst(7))")
      {
        self = language
        return
      }
    }
    let asked =
      SharedArguments.withoutLeading(arguments).first { !$0.hasPrefix("-") && $0 != "help" } ?? ""
    let audience: Audience =
      ["progress", "next", "submit", "calendar", "book", "statement"].contains(asked)
      ? .participant : .staff
    self = Language(variable: variable) ?? audience.language
  }
}
