/// What a code means, for those who meet it: what is demanded, why, broken and mended.
public struct DiagnosticExplanation: Hashable, Sendable {
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

  public var code: DiagnosticCode
  /// One line, without a full stop.
  public var title: Wording
  /// Markdown paragraphs.
  public var text: Wording

  public init(_ code: DiagnosticCode, title: Wording, text: Wording) {
    self.code = code
    self.title = title
    self.text = text
  }

  /// A reason, and an example in XML of breaking and of mending it, which is the same in both
  /// languages.
  public init(
    _ code: DiagnosticCode,
    title: Wording,
    reason: Wording,
    wrong: String,
    right: String
  ) {
    func example(_ word: String, _ xml: String) -> String { "\n\n\(word):\n\n```xml\n\(xml)\n```" }
    self.init(
      code,
      title: title,
      text: Wording(
        id: reason.id + example("Salah", wrong) + example("Benar", right),
        en: reason.en + example("Wrong", wrong) + example("Right", right)
      )
    )
  }
}
