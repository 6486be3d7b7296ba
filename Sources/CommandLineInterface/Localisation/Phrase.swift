/// One thing the command line says, in both languages; a phrase that lacks one doesn't compile.
struct Phrase: Sendable, Hashable {
  let indonesian: String
  let english: String

  init(id: String, en: String) {
    indonesian = id
    english = en
  }

  /// For what is the same in every language, such as a number.
  init(_ both: String) { self.init(id: both, en: both) }

  func callAsFunction(_ language: Language) -> String {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }
}
