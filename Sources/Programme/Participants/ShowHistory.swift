import CivilTime
public import CurriculumModel
public import Progression
import Storage

/// Everything that was written down of one person's registrations.
public struct HistoryReport: Sendable {
  public struct Entry: Sendable {
    public var event: Event
    /// What took it back, why; `nil` for what holds.
    public var void: Event?
  }

  public struct Pass: Sendable {
    public var registration: RegistrationID
    /// The version it is pinned to by now, for titles.
    public var curriculum: Curriculum
    /// In the order in which things happened.
    public var entries: [Entry]
  }

  public var participant: ParticipantID
  /// `nil` when the person was erased.
  public var name: String?
  /// In the order in which they were made.
  public var passes: [Pass]
}

extension Office {
  /// Every event of a person's registrations, those that were taken back too.
  /// - Parameter person: a participant or registration id, a NIK, or an id of another system.
  /// - Throws: `ProgrammeError.notFound`.
  public func history(of person: String) throws -> HistoryReport {
    try read { access in
      let found = try participant(named: person.trimmed, in: access)
      return HistoryReport(
        participant: found.id,
        name: found.identity?.name,
        passes: try access.registrations(of: found.id).map { row in
          let events = try access.events(of: row.registration).events
          var voids: [EventID: Event] = [:]
          for event in events {
            if case .voided(let void) = event.fact { voids[void.target] = event }
          }
          return HistoryReport.Pass(
            registration: row.registration,
            curriculum: try shelf.index(of: row.curriculum, in: access).curriculum,
            entries: events.map { HistoryReport.Entry(event: $0, void: voids[$0.id]) }
          )
        }
      )
    }
  }
}
