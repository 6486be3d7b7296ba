public import CurriculumModel

/// One thing a submission brings.
public struct SubmissionField: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case text, number, day, choice, file
  }

  /// What a `number` counts, which decides how it is read.
  public enum Measure: Hashable, Sendable {
    /// With or without a fraction, by Indonesia's rule: `1.250,5`.
    case decimal
    /// Rupiah, whole: three digits behind any mark are thousands.
    case rupiah
    /// Things, days or months, whole, read as amounts are.
    case count
  }

  public var name: String
  public var kind: Kind
  /// For `number`.
  public var measure: Measure
  public var label: LocalizedText
  public var isRequired: Bool
  /// For `choice`: the values that may be given, each with its label; for `text` the words that an
  /// answer of several is made of.
  public var choices: [Choice]
  /// For `text` with choices: how they make one answer; else `nil`.
  public var composition: AnswerComposition?
  /// Whether it names or identifies a person, so that it never leaves the register.
  public var isPersonal: Bool
  /// Whether it is the participant's own NIK, which the engine holds against the register before the
  /// assessor is asked.
  public var isOwnNIK: Bool
  /// A regular expression of XML Schema that the whole text has to match; `nil` for none.
  public var pattern: String?

  public struct Choice: Hashable, Sendable {
    public var value: String
    public var label: LocalizedText
    public init(value: String, label: LocalizedText) {
      self.value = value
      self.label = label
    }
  }

  public init(
    name: String,
    kind: Kind,
    measure: Measure = .decimal,
    label: LocalizedText,
    isRequired: Bool = true,
    choices: [Choice] = [],
    composition: AnswerComposition? = nil,
    isPersonal: Bool = false,
    isOwnNIK: Bool = false,
    pattern: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.measure = measure
    self.label = label
    self.isRequired = isRequired
    self.choices = choices
    self.composition = composition
    self.isPersonal = isPersonal
    self.isOwnNIK = isOwnNIK
    self.pattern = pattern
  }
}
