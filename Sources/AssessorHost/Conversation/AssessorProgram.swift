import Synchronization

/// One installed assessor as something that can be started.
final class AssessorProgram: Sendable {
  let manifest: AssessorManifest
  let sandbox: SandboxPolicy
  private let folder: String
  private let sha256: String
  private let allowsNetwork: Bool
  /// The folder's seal when its digest was last found right.
  private let seal: Mutex<String>

  var limits: AssessorLimits { manifest.limits }

  init(_ package: AssessorPackage, sandbox: SandboxPolicy, allowsNetwork: Bool) {
    manifest = package.manifest
    self.sandbox = sandbox
    folder = package.folder
    sha256 = package.sha256
    seal = Mutex(package.seal)
    self.allowsNetwork = allowsNetwork && manifest.needsNetwork
  }

  /// Starts a process, after making sure that its files are those that were looked at.
  func start(_ settings: HostSettings) throws(HostFault) -> AssessorConnection {
    try verify()
    let inbox: SubmissionInbox? =
      manifest.needsFiles
      ? try SubmissionInbox(
        in: settings.workFolder,
        view: sandbox == .none ? nil : SandboxedLaunch.inbox
      ) : nil
    guard let home = FileSystem.absolute(folder) else { throw HostFault(.packageChanged) }
    let launch = SandboxedLaunch(
      folder: home,
      executable: manifest.executable.path,
      limits: limits,
      policy: sandbox,
      allowsNetwork: allowsNetwork,
      inbox: inbox?.folder,
      readable: settings.readable
    )
    return try AssessorConnection(
      launch.launch(with: settings.tools),
      limits: limits,
      inbox: inbox
    )
  }

  /// The bytes are read again only when a file looks otherwise than when they were last.
  private func verify() throws(HostFault) {
    let found = FolderSeal.of(folder)
    if seal.withLock({ $0 == found }) { return }
    guard PackageFiles(folder: folder).digest == sha256 else { throw HostFault(.packageChanged) }
    seal.withLock { $0 = found }
  }
}
