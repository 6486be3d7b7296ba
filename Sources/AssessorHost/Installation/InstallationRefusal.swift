public import Diagnostics

/// Why an assessor was not installed, changed or removed; everything is as it was.
public enum InstallationRefusal: Error, Hashable, Sendable {
  /// The folder is no sound assessor; with every finding.
  case unsound([Diagnostic])
  /// One of that id is installed already.
  case taken(id: String)
  /// None of that id is installed; with those that are.
  case unknown(id: String, known: [String])
  /// It needs other versions of the protocol than this host speaks.
  case incompatible(id: String, needs: ClosedRange<Int>)
  /// It judges a kind that another one judges already.
  case kindTaken(id: String, kind: String, by: String)
  /// It needs the network, and nobody granted it.
  case networkNotGranted(id: String)
  /// That can be nobody's name.
  case badName(String)
  /// The disk said no.
  case unwritable(path: String, reason: String)

  /// What is wrong, naming the value and what was expected.
  public var what: String {
    switch self {
    case .unsound(let findings):
      "nothing was installed; the folder has "
        + (findings.count { $0.severity == .error } == 1
          ? "an error" : "\(findings.count { $0.severity == .error }) errors")
    case .taken(let id): "an assessor '\(id)' is installed already"
    case .unknown(let id, let known):
      "no assessor '\(id)' is installed"
        + (known.isEmpty ? "; none is" : "; installed are \(known.joined(separator: ", "))")
    case .incompatible(let id, let needs):
      "the assessor '\(id)' needs version \(needs.words) of the protocol, "
        + "this host has \(AssessorPackage.hostProtocolVersions.words)"
    case .kindTaken(let id, let kind, let other):
      "the assessor '\(id)' judges '\(kind)', which '\(other)' judges already"
    case .networkNotGranted(let id): "the assessor '\(id)' needs the network"
    case .badName(let name): "'\(name)' is no name, expected [a-z][a-z0-9-]{0,63}"
    case .unwritable(let path, let reason): "'\(path)' can't be written: \(reason)"
    }
  }

  /// What to do.
  public var fix: String {
    switch self {
    case .unsound: "correct the findings above and try again"
    case .taken: "say that it replaces the installed one, or remove that first"
    case .unknown(let id, let known):
      Spelling.closest(to: id, among: known).map { "did you mean '\($0)'?" }
        ?? "list the installed ones"
    case .incompatible: "install a version of it that fits, or a newer okoce"
    case .kindTaken: "give the kind another name, or remove the other assessor first"
    case .networkNotGranted: "grant it, if you trust it with what participants hand in"
    case .badName: "choose another name"
    case .unwritable: "give yourself permission to write there, or make room"
    }
  }
}

extension ClosedRange<Int> {
  fileprivate var words: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)"
  }
}
