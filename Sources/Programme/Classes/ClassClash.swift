import CivilTime
public import Progression

/// Two sittings that one room, trainer or person can't both attend.
public struct ClassClash: Hashable, Sendable, CustomStringConvertible {
  public enum Culprit: Hashable, Sendable {
    case room(String)
    case trainer(String)
    case participant(RegistrationID)
  }

  public var culprit: Culprit
  /// The class that is there already.
  public var `class`: ClassID
  /// Its sitting.
  public var taken: Meeting
  /// The sitting that was asked for.
  public var wanted: Meeting

  public init(culprit: Culprit, class: ClassID, taken: Meeting, wanted: Meeting) {
    self.culprit = culprit
    self.class = `class`
    self.taken = taken
    self.wanted = wanted
  }

  public var description: String {
    let who =
      switch culprit {
      case .room(let room): "room '\(room)'"
      case .trainer(let trainer): "trainer '\(trainer)'"
      case .participant(let registration): "participant \(registration)"
      }
    return "\(who) is in class \(`class`) "
      + "from \(taken.start.text(at: .jakarta)) to \(taken.end.text(at: .jakarta))"
  }
}
