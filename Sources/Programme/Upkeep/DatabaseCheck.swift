/// What a check of the database found; empty lists are good news.
public struct DatabaseCheck: Hashable, Sendable {
  /// What the database's own integrity check says, as it says it.
  public var integrity: [String]
  public var events: Int
  public var registrations: Int
  /// Registrations whose projection differs from what their events say.
  public var stale: [String]

  public var isSound: Bool { integrity.isEmpty && stale.isEmpty }
}
