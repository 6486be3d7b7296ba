/// A text in several languages, in the order in which they were written.
public struct LocalizedText: Hashable, Sendable {
  /// One language of a text; `language` is a BCP 47 tag such as `id`.
  public struct Entry: Hashable, Sendable {
    public var language: String
    public var text: String
    public init(language: String, text: String) {
      self.language = language
      self.text = text
    }
  }

  public var entries: [Entry]

  public init(_ entries: [Entry] = []) { self.entries = entries }

  /// The two languages the programme ships.
  public init(id: String, en: String) {
    self.init([Entry(language: "id", text: id), Entry(language: "en", text: en)])
  }

  public var languages: [String] { entries.map(\.language) }
  public var isEmpty: Bool { entries.isEmpty }

  /// The text in `language`; else Indonesian, else English, else the first; `""` when empty.
  public func text(in language: String) -> String {
    for wanted in [language, "id", "en"] {
      if let entry = entries.first(where: { $0.language == wanted }) { return entry.text }
    }
    return entries.first?.text ?? ""
  }
}
