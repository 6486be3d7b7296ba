public import CivilTime

/// What is taught or asked for in a step; written once, used by any number of curricula.
public struct Module: Hashable, Sendable {
  public var id: ModuleID
  /// `1.0.0`; changes whenever its content does.
  public var version: String
  public var title: LocalizedText
  /// What a participant gains and brings, one paragraph.
  public var summary: LocalizedText
  public var prerequisites: Condition?
  /// Declaring one of these tracks exempts from this module.
  public var exemptions: [Exemption]
  /// When is this module satisfied; assessments are named by their id.
  public var moveOn: Condition
  /// How long being satisfied lasts, from the day it was reached; `nil` for ever.
  public var validFor: Period?
  /// How it is taught to a cohort; `nil` for modules without a class.
  public var classFormat: ClassFormat?
  public var parameters: [Parameter]
  public var assessments: [Assessment]
  /// Where its content comes from: laws, standards, publications.
  public var sources: [String]
  public var origin: Origin

  public init(
    id: ModuleID,
    version: String = "1.0.0",
    title: LocalizedText,
    summary: LocalizedText = LocalizedText(),
    prerequisites: Condition? = nil,
    exemptions: [Exemption] = [],
    moveOn: Condition,
    validFor: Period? = nil,
    classFormat: ClassFormat? = nil,
    parameters: [Parameter] = [],
    assessments: [Assessment] = [],
    sources: [String] = [],
    origin: Origin = .unknown
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.summary = summary
    self.prerequisites = prerequisites
    self.exemptions = exemptions
    self.moveOn = moveOn
    self.validFor = validFor
    self.classFormat = classFormat
    self.parameters = parameters
    self.assessments = assessments
    self.sources = sources
    self.origin = origin
  }

  public func assessment(_ id: AssessmentID) -> Assessment? { assessments.first { $0.id == id } }
}

/// "An existing business need not sit the basic class": recognition of prior learning by track.
public struct Exemption: Hashable, Sendable {
  public var track: TrackID
  public var reason: LocalizedText
  public var origin: Origin

  public init(track: TrackID, reason: LocalizedText, origin: Origin = .unknown) {
    self.track = track
    self.reason = reason
    self.origin = origin
  }
}

/// How a module is taught to a cohort.
public struct ClassFormat: Hashable, Sendable {
  /// How many meetings one class has; 1...60.
  public var meetings: Int
  /// Lesson hours (jam pelajaran, JP) of one meeting; the minutes of a JP are a parameter.
  public var lessonHoursPerMeeting: Int
  /// The most people in one class; 1...500.
  public var size: Int
  /// The kind of room it needs, such as `hall` or `kitchen`; `nil` for any.
  public var roomKind: String?

  public init(meetings: Int, lessonHoursPerMeeting: Int, size: Int, roomKind: String? = nil) {
    self.meetings = meetings
    self.lessonHoursPerMeeting = lessonHoursPerMeeting
    self.size = size
    self.roomKind = roomKind
  }

  public var lessonHours: Int { meetings * lessonHoursPerMeeting }
}

/// A use of an assessor inside a module.
public struct Assessment: Hashable, Sendable {
  public var id: AssessmentID
  public var assessor: AssessorID
  public var title: LocalizedText
  /// A score from which an outcome that was merely completed counts as passed; 0...1.
  public var masteryScore: Double?
  /// How many judged attempts there are; `nil` for any number.
  ///
  /// A fault is no attempt.
  public var attemptLimit: Int?
  /// The assessment of the same module, standing before this one, that has to be passed or completed
  /// first; `nil` for none.
  public var after: AssessmentID?
  /// The assessor's own element, in the assessor's own namespace, verbatim.
  ///
  /// `{name}` in an attribute or a text stands for the parameter of that name on the day of the assessment.
  public var configuration: MarkupElement?
  public var origin: Origin

  public init(
    id: AssessmentID,
    assessor: AssessorID,
    title: LocalizedText,
    masteryScore: Double? = nil,
    attemptLimit: Int? = nil,
    after: AssessmentID? = nil,
    configuration: MarkupElement? = nil,
    origin: Origin = .unknown
  ) {
    self.id = id
    self.assessor = assessor
    self.title = title
    self.masteryScore = masteryScore
    self.attemptLimit = attemptLimit
    self.after = after
    self.configuration = configuration
    self.origin = origin
  }
}
