public import Timetabling

/// What is known of somebody or something, and what is said now instead.
public struct Difference: Hashable, Sendable {
  /// What differs, in words: a name, a birth date.
  public var field: Wording
  public var known: String
  public var said: String

  public init(_ field: Wording, known: String, said: String) {
    self.field = field
    self.known = known
    self.said = said
  }

  /// `name: 'Kakak Contoh', now 'Orang Lain'`.
  public var wording: Wording {
    Wording(
      id: "\(field.id): '\(known)', sekarang '\(said)'",
      en: "\(field.en): '\(known)', now '\(said)'"
    )
  }
}
