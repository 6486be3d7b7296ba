public import Diagnostics

/// One assessor in the folder of installed assessors, looked at without being run.
public struct Installation: Hashable, Sendable {
  /// Whether it is asked to judge, and if not, why.
  public enum Standing: String, Hashable, Sendable {
    case ready
    /// An administrator said so.
    case disabled
    /// It speaks only versions of the protocol that this host doesn't.
    case incompatible
    /// Its files are not those that were installed.
    case changed
    /// Its files or its settings can't be read; the findings say why.
    case broken
  }

  /// The name it is enabled, disabled and removed by.
  public var id: String
  /// The folder with its files.
  public var folder: String
  /// `nil` when it is broken.
  public var package: AssessorPackage?
  /// `nil` when the settings can't be read.
  public var settings: InstallationSettings?
  public var findings: [Diagnostic]

  public var standing: Standing {
    guard let package, let settings else { return .broken }
    guard package.sha256 == settings.sha256 else { return .changed }
    guard package.isCompatible else { return .incompatible }
    return settings.isEnabled ? .ready : .disabled
  }
}

extension AssessorPackage {
  /// The versions of the protocol that this host speaks.
  public static let hostProtocolVersions = 1...1

  /// Whether host and assessor have a version of the protocol in common.
  public var isCompatible: Bool {
    manifest.protocolVersions.overlaps(Self.hostProtocolVersions)
  }
}
