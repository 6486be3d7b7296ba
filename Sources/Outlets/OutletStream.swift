public import Progression

/// Whose events they are: an outlet.
public struct OutletStream: StreamName {
  public static let kind = "outlet"

  public var name: String

  public init(_ name: String) { self.name = name }

  /// `outlet/O000001`.
  public var key: String { "\(Self.kind)/\(name)" }

  public init?(key: String) {
    guard key.hasPrefix("\(Self.kind)/") else { return nil }
    self.init(String(key.dropFirst(Self.kind.count + 1)))
  }
}
