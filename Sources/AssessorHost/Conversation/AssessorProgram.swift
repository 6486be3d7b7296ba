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
  private let started = Mutex(false)

  var limits: AssessorLimits { manifest.limits }

  init(_ package: AssessorPackage, sandbox: SandboxPolicy, allowsNetwork: Bool) {
    manifest = package.manifest
    self.sandbox = sandbox
    folder = package.folder
    sha256 = package.sha256
    seal = Mutex(package.seal)
    self.allowsNetwork = allowsNetwork && manifest.needsNetwork
  }

  /// Whether a process of it was started without a sandbox.
  var hasRunUnconfined: Bool { sandbox == .none && started.withLock { $0 } }

  /// Starts a process, after making sure that its files are those that were looked at.
  func start(_ settings: HostSettings) throws(HostFault) -> AssessorConnection {
    let (launch, inbox) = try preparation(settings)
    return try AssessorConnection(launch, limits: limits, inbox: inbox)
  }

  /// What starting it takes, with the folder for submissions' files if it reads any.
  func preparation(
    _ settings: HostSettings
  ) throws(HostFault) -> (launch: ProcessLaunch, inbox: SubmissionInbox?) {
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
    started.withLock { $0 = true }
    return (try launch.launch(with: settings.tools), inbox)
  }

  /// The bytes are read again only when a file looks otherwise than when they were last.
  private func verify() throws(HostFault) {
    let found = FolderSeal.of(folder)
    if seal.withLock({ $0 == found }) { return }
    guard PackageFiles(folder: folder).digest == sha256 else { throw HostFault(.packageChanged) }
    seal.withLock { $0 = found }
  }
}
