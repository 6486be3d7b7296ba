public import AssessmentKit
public import CivilTime
public import CurriculumModel
public import Progression

/// One installation: its store, its assessors, its clock and its source of ids.
public struct Office: Sendable {
  public enum Access: Sendable { case read, write }

  public init(
    database path: String,
    access: Access = .write,
    assessors: [any Assessor],
    clock: any ClockSource = SystemClock(),
    ids: any EventIDSource = SystemEventIDs()
  ) throws {}
}

/// Checks curricula without any database.
public struct CurriculumInspector: Sendable {
  public init(assessors: [any Assessor]) {}
  public func check(_ path: String) -> CurriculumCheck {
    CurriculumCheck(path: path, curriculum: nil, findings: [], sha256: nil)
  }
}

extension Office {
  /// Runs several use cases in one transaction: all of them are kept, or none.
  public func batch<Result>(_ body: (Office) throws -> Result) throws -> Result {
    throw ProgrammeError.busy
  }

  // Curricula
  public func publishCurriculum(at path: String, by actor: Actor) throws -> Publication {
    throw ProgrammeError.busy
  }
  public func publishedCurricula() throws -> [PublishedCurriculum] { throw ProgrammeError.busy }
  /// `okoce-2020` or `okoce-2020@1.0.0`.
  public func curriculum(_ name: String) throws -> Curriculum { throw ProgrammeError.busy }

  // Centres
  public func openCentres(from path: String) throws -> CentresOpening { throw ProgrammeError.busy }
  public func centres() throws -> [Centre] { throw ProgrammeError.busy }
  public func keepCalendar(from path: String) throws -> CalendarKeeping {
    throw ProgrammeError.busy
  }
  public func holidays() throws -> [Holiday] { throw ProgrammeError.busy }

  // Participants; `person` is a participant id, registration id, external id or NIK.
  public func register(_ newcomer: NewParticipant, by actor: Actor) throws -> Enrolment {
    throw ProgrammeError.busy
  }
  public func importParticipants(
    from path: String,
    options: ImportOptions = ImportOptions(),
    by actor: Actor,
    progress: (_ rows: Int) -> Void = { _ in }
  ) throws -> ImportReport { throw ProgrammeError.busy }
  public func participant(_ person: String) throws -> ParticipantRecord {
    throw ProgrammeError.busy
  }
  public func eraseParticipant(_ person: String, by actor: Actor) throws -> ParticipantRecord {
    throw ProgrammeError.busy
  }

  // Progress
  public func progress(
    of person: String,
    asOf day: Day? = nil,
    knownAt instant: Instant? = nil
  ) throws -> ProgressReport { throw ProgrammeError.busy }

  // Assessments; `assessment` is `module/assessment`, or the assessment's id when it is unique.
  public func submissionFields(
    of assessment: String,
    for person: String
  ) throws -> [SubmissionField] { throw ProgrammeError.busy }
  public func submit(
    _ content: SubmissionContent,
    to assessment: String,
    for person: String,
    by actor: Actor,
    effective: Instant? = nil
  ) throws -> SubmissionReceipt { throw ProgrammeError.busy }
  /// Judges again what an assessor's fault left pending.
  public func assessPending(limit: Int = 1_000) throws -> [SubmissionReceipt] {
    throw ProgrammeError.busy
  }
  public func reviews(at centre: String? = nil) throws -> [ReviewItem] {
    throw ProgrammeError.busy
  }
  public func review(_ submission: String) throws -> ReviewDossier { throw ProgrammeError.busy }
  public func decideReview(
    _ submission: String,
    _ decision: ReviewDecision,
    note: String = "",
    by actor: Actor
  ) throws -> SubmissionReceipt { throw ProgrammeError.busy }

  // Decisions
  public func waive(
    _ module: String,
    for person: String,
    reason: Fact.WaiverReason,
    note: String,
    by actor: Actor
  ) throws -> StandingChange { throw ProgrammeError.busy }
  /// `event` is an event's 26 letters.
  public func void(_ event: String, reason: String, by actor: Actor) throws -> StandingChange {
    throw ProgrammeError.busy
  }
  public func declareTrack(_ track: String, for person: String, by actor: Actor) throws
    -> StandingChange
  { throw ProgrammeError.busy }
  public func withdrawTrack(_ track: String, for person: String, by actor: Actor) throws
    -> StandingChange
  { throw ProgrammeError.busy }
  public func transfer(_ person: String, to centre: String, by actor: Actor) throws
    -> StandingChange
  { throw ProgrammeError.busy }
  public func abandon(_ person: String, reason: String, by actor: Actor) throws -> StandingChange {
    throw ProgrammeError.busy
  }
  public func resume(_ person: String, by actor: Actor) throws -> StandingChange {
    throw ProgrammeError.busy
  }

  // Classes
  public func createClass(_ plan: ClassPlan, by actor: Actor) throws -> CreatedClass {
    throw ProgrammeError.busy
  }
  public func classes(_ filter: ClassFilter = ClassFilter()) throws -> [ClassListing] {
    throw ProgrammeError.busy
  }
  public func takeSeat(in class: String, for person: String, by actor: Actor) throws
    -> StandingChange
  { throw ProgrammeError.busy }
  /// `meeting` counts from 1; `present` are people.
  public func recordAttendance(
    in class: String,
    meeting: Int,
    present: [String],
    by actor: Actor
  ) throws -> AttendanceReceipt { throw ProgrammeError.busy }
  public func cancelClass(_ class: String, reason: String, by actor: Actor) throws -> ClassListing {
    throw ProgrammeError.busy
  }

  // Reports
  public func ready(for module: String, at centre: String? = nil) throws -> ReadyReport {
    throw ProgrammeError.busy
  }
  /// One report per curriculum with registrations.
  public func funnel(at centre: String? = nil, since day: Day? = nil) throws -> [FunnelReport] {
    throw ProgrammeError.busy
  }
  public func stuck(_ filter: StuckFilter = StuckFilter()) throws -> StuckReport {
    throw ProgrammeError.busy
  }

  // Upkeep
  public func checkDatabase() throws -> DatabaseCheck { throw ProgrammeError.busy }
  /// How many registrations were written anew.
  public func rebuildProjections() throws -> Int { throw ProgrammeError.busy }
}
