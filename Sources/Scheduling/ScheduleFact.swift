public import Progression

/// What can happen to what schedules are made of: trainers, rooms, drafts and waiting lists.
public enum ScheduleFact: Hashable, Sendable {
  /// A trainer as they now are, whole.
  case trainerEntered(TrainerProfile)
  case trainerAway(Unavailability)
  /// A room as it now is, whole.
  case roomEntered(RoomProfile)
  case roomShut(Unavailability)
  /// The absence of just that time is none, with the reason why.
  case absenceWithdrawn(Unavailability)
  /// The closure of just that time is none, with the reason why.
  case closureWithdrawn(Unavailability)
  /// They teach no longer; entered again, they do.
  case trainerRemoved(reason: String)
  /// It is used no longer; entered again, it is.
  case roomRemoved(reason: String)
  /// On which days of the week a participant can come; empty for any.
  case availabilityStated(weekdays: [Int])
  /// The participant whose stream it is turned out to be another one, with whose record theirs is one
  /// from now on.
  case participantMerged(into: ParticipantID, reason: String)
  /// They turned out not to be that other one.
  case participantSeparated(reason: String)
  case drafted(ScheduleDraft)
  /// Meetings of a draft put elsewhere, or a class given to another trainer.
  case moved([DraftMove], reason: String, isForced: Bool)
  case locked([DraftMeetingID])
  case unlocked([DraftMeetingID])
  /// The draft's classes became real ones, in the draft's order; `nil` for one that was left out.
  case published([ClassID?])
  case discarded(reason: String)
  case waitJoined(RegistrationID)
  case waitLeft(RegistrationID)
  /// A seat came free and went to the one who had waited longest.
  case waitPromoted(RegistrationID, reason: String)
  /// The class is not going to be held, so there is nothing left to wait for.
  case waitReleased(RegistrationID, reason: String)
}

/// Whose events they are: a stream of the journal.
public struct ScheduleStream: StreamName {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case trainer, room, participant, draft, waiting
  }

  public var kind: Kind
  /// Within its kind: a trainer's id, `centre/room`, a draft's or a class's id; of a participant the
  /// registration's id for what one pass needs, their own for who they are.
  public var name: String

  public init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// `trainer/T-014`.
  public var key: String { "\(kind.rawValue)/\(name)" }

  /// Reads a key; `nil` for one of no known kind.
  public init?(key: String) {
    // By bytes: a name that begins with an accent joins it to the slash.
    guard let slash = key.utf8.firstIndex(of: UInt8(ascii: "/")),
      let kind = Kind(rawValue: String(key[..<slash]))
    else { return nil }
    self.init(kind, String(key[key.utf8.index(after: slash)...]))
  }
}
