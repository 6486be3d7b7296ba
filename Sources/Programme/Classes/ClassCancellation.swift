public import Progression

/// A class that won't be held after all, and whom that concerns.
public struct ClassCancellation: Hashable, Sendable {
  public var listing: ClassListing
  /// Who had a seat, in the order in which the seats were taken.
  public var seated: [RegistrationID]
  /// Who waited for one, longest first.
  public var waiting: [RegistrationID]
}
