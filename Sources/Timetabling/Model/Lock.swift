/// A meeting that stays where it is, whatever a search would rather do.
public struct Lock: Hashable, Sendable {
  /// Who locked it.
  public enum Origin: Hashable, Sendable {
    /// A person decided it.
    case hand
    /// A tool set it, such as publishing or regenerating one part only.
    case tool
  }

  public var placement: Placement
  public var origin: Origin

  public init(_ placement: Placement, by origin: Origin = .hand) {
    self.placement = placement
    self.origin = origin
  }
}
