public import Progression

/// Whose events they are: a hall with its stalls and its levy, or one round of giving stalls out.
public struct HallStream: StreamName {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case hall, allocation
  }

  public var kind: Kind
  /// A hall's id or an allocation's.
  public var name: String

  public init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// `hall/H000001`.
  public var key: String { "\(kind.rawValue)/\(name)" }

  public init?(key: String) {
    // By bytes: a name that begins with an accent joins it to the slash.
    guard let slash = key.utf8.firstIndex(of: UInt8(ascii: "/")),
      let kind = Kind(rawValue: String(key[..<slash]))
    else { return nil }
    self.init(kind, String(key[key.utf8.index(after: slash)...]))
  }
}
