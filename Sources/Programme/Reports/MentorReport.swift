public import CivilTime
public import CurriculumModel
public import Progression

/// Whom each mentor meets, when last, and who was not seen for long.
public struct MentorReport: Hashable, Sendable {
  /// One person as the visit log that they handed in last tells it.
  public struct Contact: Hashable, Sendable {
    public var registration: RegistrationID
    public var participant: ParticipantID
    /// `nil` when the person was erased.
    public var name: String?
    public var phone: String?
    /// As written on the last visit.
    public var mentor: String
    public var last: Day
  }

  public struct Mentor: Hashable, Sendable {
    public var name: String
    public var people: Int
    public var last: Day
    /// Not seen for as long as was asked, the longest first; ties by registration.
    public var unseen: [Contact]
  }

  /// The one with most people first; ties by name.
  public var mentors: [Mentor]
  public var asOf: Day
  /// Days without a visit that count as long.
  public var days: Int

  /// - Complexity: O(contacts log contacts).
  public init(of contacts: [Contact], asOf: Day, days: Int) {
    self.asOf = asOf
    self.days = days
    // Capitals and blanks around a name don't make another mentor.
    let groups = Dictionary(grouping: contacts) { $0.mentor.lowercased() }
    mentors = groups.values.compactMap { contacts in
      guard let first = contacts.first, let last = contacts.map(\.last).max() else { return nil }
      return Mentor(
        name: first.mentor,
        people: contacts.count,
        last: last,
        unseen: contacts.filter { $0.last.adding(days: days) <= asOf }
          .sorted { ($0.last, $0.registration) < ($1.last, $1.registration) }
      )
    }.sorted { ($1.people, $0.name) < ($0.people, $1.name) }
  }
}
