import OrderedJSON

/// What an administrator decided about one installed assessor.
public struct InstallationSettings: Hashable, Sendable {
  public var isEnabled: Bool
  public var sandbox: SandboxPolicy
  /// Whether it may use the network, which its manifest has to ask for, too.
  public var grantsNetwork: Bool
  /// The SHA-256 of the package as it was installed.
  public var sha256: String
  /// The package folder's seal then; while it holds, nothing has to be read again.
  var seal: String

  init(
    isEnabled: Bool = true,
    sandbox: SandboxPolicy = .bubblewrap,
    grantsNetwork: Bool = false,
    sha256: String,
    seal: String
  ) {
    self.isEnabled = isEnabled
    self.sandbox = sandbox
    self.grantsNetwork = grantsNetwork
    self.sha256 = sha256
    self.seal = seal
  }
}

/// The form on disk, version 1.
extension InstallationSettings {
  var json: JSONValue {
    .object([
      .init("v", 1), .init("enabled", .bool(isEnabled)),
      .init("sandbox", .string(sandbox.rawValue)), .init("network", .bool(grantsNetwork)),
      .init("sha256", .string(sha256)), .init("seal", .string(seal)),
    ])
  }

  /// `nil` for another shape.
  init?(json: JSONValue) {
    guard json["v"]?.integer == 1, let isEnabled = json["enabled"]?.bool,
      let sandbox = json["sandbox"]?.string.flatMap(SandboxPolicy.init(rawValue:)),
      let grantsNetwork = json["network"]?.bool, let sha256 = json["sha256"]?.string,
      let seal = json["seal"]?.string
    else { return nil }
    self.init(
      isEnabled: isEnabled,
      sandbox: sandbox,
      grantsNetwork: grantsNetwork,
      sha256: sha256,
      seal: seal
    )
  }
}
