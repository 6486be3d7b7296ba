public import CurriculumModel
public import Progression
import Scheduling
import Storage

/// One class with everybody who sits in it or waits for it.
public struct ClassDetail: Sendable {
  public enum Presence: String, Hashable, Sendable {
    case present, excused, absent
  }

  public var listing: ClassListing
  /// In the order of their seats.
  public var seats: [Person]
  /// Longest waiting first.
  public var waiting: [Person]

  public struct Person: Sendable {
    public var registration: RegistrationID
    public var record: ParticipantRecord
    /// By meeting, in the order of the plan; `nil` for one that is not recorded.
    public var meetings: [Presence?]
  }
}

extension Office {
  /// One class with its people, and who came to each meeting.
  /// - Throws: `ProgrammeError.notFound`.
  public func classDetail(_ class: String) throws -> ClassDetail {
    let listing = try classListing(`class`)
    let state = try read { try classFile(`class`, in: $0).state }
    return ClassDetail(
      listing: listing,
      seats: try listing.seats.map { seat in
        ClassDetail.Person(
          registration: seat,
          record: try participant(seat.rawValue),
          meetings: listing.plan.meetings.indices.map { state.presence(of: seat, at: $0) }
        )
      },
      waiting: try waiting(for: `class`).waiting.map { registration in
        ClassDetail.Person(
          registration: registration,
          record: try participant(registration.rawValue),
          meetings: []
        )
      }
    )
  }
}

extension ClassState {
  /// - Parameter meeting: counted from 0.
  func presence(of registration: RegistrationID, at meeting: Int) -> ClassDetail.Presence? {
    guard let here = attendance[meeting] else { return nil }
    if here.contains(registration) { return .present }
    return excused[meeting]?.contains(registration) == true ? .excused : .absent
  }
}
