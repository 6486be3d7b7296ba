/// A smallest set of demands that can't all be met, in words.
public struct Clash: Hashable, Sendable {
  /// The meetings that can't all take place; dropping any one of them ends the clash.
  public var meetings: [Meeting]
  /// Why, as a sentence without a full stop.
  public var reason: Wording
}

extension Problem {
  /// Why a meeting can't be placed: a smallest set of demands that clash.
  ///
  /// `nil` when no clash is found, which is no proof that there is none.
  public func clash(placing meeting: Meeting) -> Clash? { nil }
}
