/// What an assessor's process is shut into.
public enum SandboxPolicy: String, Hashable, Sendable, CaseIterable {
  /// Its own namespaces through bubblewrap: no network, no files but its own, no other processes.
  case bubblewrap
  /// Limits only; it sees what the user sees who runs the host. Every report has to say so.
  case none
}
