public import CurriculumModel

/// Who counts what an assessor judges, where people don't hand it in.
public struct AssessmentCounter: Hashable, Sendable {
  /// In words for the participant, such as "recorded by the trainer of the class".
  public var who: LocalizedText
  /// What staff does to put a wrong count right, with the command.
  public var correction: LocalizedText

  public init(who: LocalizedText, correction: LocalizedText) {
    self.who = who
    self.correction = correction
  }
}
