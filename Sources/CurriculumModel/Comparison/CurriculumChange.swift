/// One difference between two curricula.
public struct CurriculumChange: Hashable, Sendable {
  /// What differs.
  public enum Subject: Hashable, Sendable {
    case curriculum
    case track(TrackID)
    /// `of` is the module it belongs to; `nil` for one of the whole curriculum.
    case parameter(ParameterID, of: ModuleID?)
    case step(StepID)
    case module(ModuleID)
    case assessment(AssessmentID, of: ModuleID)
  }

  /// Which of its properties differs.
  public enum Aspect: String, Hashable, Sendable, CaseIterable {
    case id, version, title, summary, order, label, position, availability
    case step, required, track, demand
    case prerequisites, exemptions, moveOn, validFor, classFormat, sources
    case unit, values
    case assessor, masteryScore, attemptLimit, after, configuration
  }

  public enum Value: Hashable, Sendable {
    case none
    case text(String)
    case number(Int)
    case flag(Bool)
    case localized(LocalizedText)
    case condition(Condition)
    /// Too long to be shown; that it differs is all there is to say.
    case content
  }

  public enum Kind: Hashable, Sendable {
    case added
    case removed
    case changed(Aspect, from: Value, to: Value)
  }

  public var subject: Subject
  public var kind: Kind
}
