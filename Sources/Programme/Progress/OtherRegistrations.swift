public import CivilTime
public import CurriculumModel
public import Progression
import Storage

/// Another registration of the person whose progress is asked for.
public struct OtherRegistration: Sendable {
  public var registration: RegistrationID
  /// The version it is pinned to; titles are in it.
  public var curriculum: Curriculum
  public var reference: CurriculumReference
  public var centre: CentreID
  public var registered: Instant
  public var isAbandoned: Bool
  public var isComplete: Bool
  public var steps: Int
  public var satisfiedSteps: Int
  /// Modules that are done there and still open in the registration that is shown, in its order: they
  /// don't count in it, since each registration goes by its own evidence.
  public var doneOnlyHere: [ModuleID]
}

extension Sequence<RegistrationRow> {
  /// The registration that somebody means who names only the person: of those that weren't abandoned
  /// the one made last; without such a one the one made last.
  var active: RegistrationRow? {
    var active: RegistrationRow?
    for row in self where !row.isAbandoned || active?.isAbandoned != false { active = row }
    return active
  }
}

extension Office {
  /// The other registrations of a person, oldest first.
  ///
  /// - Parameters:
  ///   - shown: the registration whose progress is shown, as it stands at `moment`.
  ///   - instant: leaves out what was written down later; `nil` for all.
  func others(
    of participant: ParticipantID,
    besides shown: Evaluation,
    of registration: RegistrationID,
    asOf moment: Instant,
    knownAt instant: Instant?,
    in access: ReadAccess
  ) throws -> [OtherRegistration] {
    let rows = try access.registrations(of: participant).filter { row in
      row.registration != registration && row.registered <= moment
        && instant.map { row.registered <= $0 } ?? true
    }
    return try rows.compactMap { row in
      let file = try file(of: row.registration, in: access, knownAt: instant)
      guard let reference = file.state.curriculum, let centre = file.state.centre else {
        return nil
      }
      let evaluation = file.evaluation(asOf: moment)
      let steps = evaluation.stepStandings
      return OtherRegistration(
        registration: row.registration,
        curriculum: file.index.curriculum,
        reference: reference,
        centre: centre,
        registered: row.registered,
        isAbandoned: evaluation.isAbandoned,
        isComplete: evaluation.isComplete,
        steps: steps.count,
        satisfiedSteps: steps.count { $0.isSatisfied },
        doneOnlyHere: shown.index.curriculum.steps.flatMap(\.uses).map(\.module).filter { module in
          !shown.isSatisfied(module) && evaluation.isSatisfied(module)
        }
      )
    }
  }
}
