import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Readings
import Storage

extension Office {
  /// The load of every mentor, from the visit logs in the register.
  ///
  /// - Parameters:
  ///   - centre: only people of this centre; `nil` for all.
  ///   - days: how long without a visit counts as long.
  /// - Complexity: O(events + logs), of the centre when there is one.
  public func mentors(at centre: String? = nil, unseenFor days: Int) throws -> MentorReport {
    let today = clock.now().day()
    let wanted = try centre.map { try self.centre(named: $0).id }
    return try read { access in
      var newest: [(registration: RegistrationID, state: RegistrationState, log: SubmissionID)] = []
      try forEachRegistration(at: wanted, in: access) { registration, events in
        let logs = events.compactMap { event -> SubmissionID? in
          guard case .assessed(let assessed) = event.fact,
            case .assessor(let id, _, _) = assessed.by, id == "mentoring"
          else { return nil }
          return assessed.submission
        }
        guard let last = logs.last else { return }
        newest.append((registration, RegistrationState(folding: events), last))
      }
      var contacts: [MentorReport.Contact] = []
      for entry in newest {
        guard let participant = entry.state.participant,
          let text = try access.submission(entry.log)?.content?.fields["visits"],
          let visit = Self.lastVisit(in: text)
        else { continue }
        let identity = try access.person(participant)?.identity
        contacts.append(
          MentorReport.Contact(
            registration: entry.registration,
            participant: participant,
            name: identity?.name,
            phone: identity?.phone,
            mentor: visit.mentor,
            last: visit.day
          )
        )
      }
      return MentorReport(of: contacts, asOf: today, days: days)
    }
  }

  /// Everybody's events, or those of who is at one centre now.
  private func forEachRegistration(
    at centre: CentreID?,
    in access: ReadAccess,
    _ visit: (RegistrationID, [Event]) throws -> Void
  ) throws {
    guard let centre else { return try access.forEachRegistration(visit) }
    for registration in try access.registrations(at: centre) {
      try visit(registration, access.events(of: registration).events)
    }
  }

  /// The latest day of a log and who came then.
  private static func lastVisit(in text: String) -> (day: Day, mentor: String)? {
    ReadTable(text, as: .visits.requiring("topic", false)).rows.compactMap { row in
      (try? TypedValue.day(row["day"])).map { (day: $0, mentor: row["mentor"]) }
    }.max { $0.day < $1.day }
  }
}
