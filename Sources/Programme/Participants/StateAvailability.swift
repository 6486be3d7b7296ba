import CurriculumModel
public import Progression
import Scheduling
import Storage

extension Office {
  /// States on which days of the week a person can come to classes; proposals keep to them.
  ///
  /// What was stated last counts; classes that have a seat for the person stay as they are. Saying
  /// the same again writes nothing.
  /// - Parameters:
  ///   - person: a registration or participant id, a NIK, or an id of another system; of several
  ///     registrations the one made last.
  ///   - weekdays: 1 for Monday to 7 for Sunday; empty for any day.
  /// - Throws: `ProgrammeError.notFound`, `.erased`, `.invalid`.
  public func stateAvailability(
    of person: String,
    weekdays: Set<Int>,
    by actor: Actor
  ) throws -> ParticipantRecord {
    guard weekdays.isSubset(of: 1...7) else {
      throw ProgrammeError.invalid(
        field: "days",
        value: weekdays.sorted().map(String.init).joined(separator: ","),
        id: "hari 1 (Senin) sampai 7 (Minggu)",
        en: "days from 1 (Monday) to 7 (Sunday)"
      )
    }
    return try write { access in
      let (registration, participant) = try registration(of: person, in: access)
      guard let found = try access.person(participant), found.erasure == nil else {
        throw ProgrammeError.erased(participant)
      }
      let stream = Office.availability(of: registration)
      let seen = try access.events(of: stream)
      let days = weekdays.count == 7 ? [] : weekdays.sorted()
      if try self.weekdays(of: registration, in: access) != days {
        try append(
          [.availabilityStated(weekdays: days)],
          to: stream,
          after: StreamPosition(after: seen),
          by: actor,
          in: access
        )
      }
      return try record(of: found, in: access)
    }
  }

  /// On which days of the week a person can come, as they stated last; empty for any.
  func weekdays(of registration: RegistrationID, in access: ReadAccess) throws -> [Int] {
    let facts = try access.events(of: Office.availability(of: registration)).map(\.fact)
    return facts.reduce(into: []) { days, fact in
      if case .availabilityStated(let weekdays) = fact { days = weekdays }
    }
  }

  private static func availability(of registration: RegistrationID) -> ScheduleStream {
    ScheduleStream(.participant, registration.rawValue)
  }
}
