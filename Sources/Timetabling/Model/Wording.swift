/// The same words in the two languages of the programme.
public struct Wording: Hashable, Sendable {
  /// Indonesian.
  public var id: String
  /// English.
  public var en: String

  public init(id: String, en: String) {
    self.id = id
    self.en = en
  }

  /// The words in that language; Indonesian for any other than `en`.
  public func text(in language: String) -> String { language == "en" ? en : id }
}
