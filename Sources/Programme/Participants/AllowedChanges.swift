/// What may be changed of somebody who is known already; each has to be allowed by whoever enters
/// them.
public struct AllowedChanges: Hashable, Sendable {
  /// What tells who they are: name, birth date, sex, NIK, id of another system.
  public var identity: Bool
  /// The centre of their registration.
  public var centre: Bool
  /// The tracks of their registration.
  public var tracks: Bool

  public static let none = AllowedChanges()

  public init(identity: Bool = false, centre: Bool = false, tracks: Bool = false) {
    self.identity = identity
    self.centre = centre
    self.tracks = tracks
  }
}
