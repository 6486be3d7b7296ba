public import CivilTime
public import CurriculumModel

/// Something that happened to one registration, in the past tense; never changed, never deleted.
///
/// Events fold in the order of their stamps. An event holds no name, number or phone: what
/// identifies a person stands in the register, which can be erased while the journal stays.
/// - Source: xAPI 2.0 (IEEE 9274.1.1), timestamp and stored; Fowler, "Event Sourcing", 2005.
public struct Event: JournalEntry {
  public var stamp: Stamp
  public var registration: RegistrationID
  public var actor: Actor
  public var fact: Fact

  public init(_ fact: Fact, of registration: RegistrationID, by actor: Actor, at stamp: Stamp) {
    self.stamp = stamp
    self.registration = registration
    self.actor = actor
    self.fact = fact
  }

  public init(
    id: EventID,
    sequence: Int = 0,
    registration: RegistrationID,
    effective: Instant,
    recorded: Instant,
    actor: Actor,
    fact: Fact
  ) {
    self.init(
      fact,
      of: registration,
      by: actor,
      at: Stamp(effective: effective, recorded: recorded, sequence: sequence, id: id)
    )
  }
}

/// One participant's pass through a curriculum.
public enum RegistrationSubject {}
public typealias RegistrationID = Identifier<RegistrationSubject>

/// A person in the register; the journal knows nothing else of them.
public enum ParticipantSubject {}
public typealias ParticipantID = Identifier<ParticipantSubject>

/// A module taught to a cohort.
public enum ClassSubject {}
public typealias ClassID = Identifier<ClassSubject>

/// What was handed in; its content stands in the register.
public enum SubmissionSubject {}
public typealias SubmissionID = Identifier<SubmissionSubject>

/// Who did it: a role and the id of that person in this installation, such as `trainer/T-17`.
public struct Actor: Hashable, Sendable, CustomStringConvertible {
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case participant, trainer, reviewer, administrator, engine
  }

  public var role: Role
  public var id: String

  public init(_ role: Role, _ id: String) {
    self.role = role
    self.id = id
  }

  public static let engine = Actor(.engine, "okoce")
  public var description: String { "\(role.rawValue)/\(id)" }
}

/// A 128-bit id that begins with the time of its making and orders nothing; written as 26 letters of Crockford's base 32.
/// - Source: the ULID specification (github.com/ulid/spec).
public struct EventID: Hashable, Sendable, Comparable {
  /// 48 bits of milliseconds, then 16 bits of whatever the id source puts there.
  public var high: UInt64
  public var low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  public static func < (left: EventID, right: EventID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
