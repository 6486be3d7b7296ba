public import Diagnostics

/// Where something was written; it takes no part in equality, since moving a line changes nothing.
public struct Origin: Hashable, Sendable {
  /// `nil` for what no file says, such as a curriculum built in code.
  public var location: SourceLocation?

  public init(_ location: SourceLocation? = nil) { self.location = location }

  public static let unknown = Origin()

  public static func == (_: Origin, _: Origin) -> Bool { true }
  public func hash(into _: inout Hasher) {}
}
