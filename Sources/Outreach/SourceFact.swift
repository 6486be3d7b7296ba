public import CurriculumModel
public import Progression

/// Where one registration came from, apart from the registration's own events.
public enum SourceFact: Hashable, Sendable {
  case named(RegistrationSource)
  /// What was named before was wrong.
  case corrected(RegistrationSource, reason: String)
}

/// Whose events they are: the source of one registration.
public struct SourceStream: StreamName {
  public static let kind = "source"

  public var registration: RegistrationID

  public init(_ registration: RegistrationID) { self.registration = registration }

  /// `source/R000001`.
  public var key: String { "\(Self.kind)/\(registration)" }

  public init?(key: String) {
    guard key.hasPrefix("\(Self.kind)/") else { return nil }
    self.init(RegistrationID(String(key.dropFirst(Self.kind.count + 1))))
  }
}

/// Something told of the source of a registration.
public typealias SourceEvent = StreamEvent<SourceStream, SourceFact>
