import OrderedJSON

/// What an assessor says of itself when it is asked for the first time.
struct Greeting: Hashable, Sendable {
  /// Whether it answers `assess/batch`.
  var takesBatches: Bool
  /// Whether it answers `config/validate`.
  var checksConfigurations: Bool

  /// - Throws: a fault when version or identity are not those of the manifest.
  init(_ result: JSONValue, expecting manifest: AssessorManifest) throws(HostFault) {
    guard let version = result["v"]?.integer else {
      throw HostFault(.wrongVersion, "its greeting names no version of the protocol")
    }
    guard version == WireFormat.version else {
      throw HostFault(
        .wrongVersion,
        "it speaks version \(version) of the protocol, offered was \(WireFormat.version)"
      )
    }
    let identity = result["assessor"]
    guard identity?["id"]?.string == manifest.id else {
      throw HostFault(.wrongIdentity, "it calls itself by another id than its manifest")
    }
    guard identity?["version"]?.string == manifest.version else {
      throw HostFault(
        .wrongIdentity,
        "it calls itself another version than its manifest's \(manifest.version)"
      )
    }
    let capabilities = result["capabilities"]
    takesBatches = Self.has(capabilities?["batch"])
    checksConfigurations = Self.has(capabilities?["validate"])
  }

  /// Present and not `false`: an object leaves room for more to say later.
  private static func has(_ capability: JSONValue?) -> Bool {
    capability.map { $0 != .bool(false) && !$0.isNull } ?? false
  }
}
