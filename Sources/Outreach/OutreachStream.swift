public import Progression

/// Whose events they are: an event of outreach.
public struct OutreachStream: StreamName {
  public static let kind = "outreach"

  public var name: String

  public init(_ name: String) { self.name = name }

  /// `outreach/E000001`.
  public var key: String { "\(Self.kind)/\(name)" }

  public init?(key: String) {
    guard key.hasPrefix("\(Self.kind)/") else { return nil }
    self.init(String(key.dropFirst(Self.kind.count + 1)))
  }
}
