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
  /// What it runs from when it is shut in, and the seal of what was copied.
  private let stage = Mutex(LaunchStage?.none)
  private let stagedSeal = Mutex("")

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
    try AssessorConnection(try preparation(settings), limits: limits)
  }

  /// What starting a process takes, and has to last as long as it does.
  struct Preparation {
    var launch: ProcessLaunch
    /// For submissions' files; `nil` when it reads none.
    var inbox: SubmissionInbox?
    /// Counts its memory; `nil` where the system has none to give.
    var memory: MemoryGroup?
  }

  func preparation(_ settings: HostSettings) throws(HostFault) -> Preparation {
    try verify()
    guard let home = FileSystem.absolute(folder) else { throw HostFault(.packageChanged) }
    let inbox: SubmissionInbox? =
      manifest.needsFiles
      ? try SubmissionInbox(
        in: settings.workFolder,
        view: sandbox == .none ? nil : SandboxedLaunch.inbox
      ) : nil
    let stage = sandbox == .none ? nil : try staged(home, settings)
    let memory =
      sandbox == .none
      ? nil : MemoryGroup(limit: limits.memoryMegabytes * 1_000_000, in: settings.memoryGroups)
    let launch = SandboxedLaunch(
      folder: stage?.package ?? home,
      executable: manifest.executable.path,
      limits: limits,
      policy: sandbox,
      allowsNetwork: allowsNetwork,
      inbox: inbox?.folder,
      readable: settings.readable,
      memoryDoor: memory?.door
    )
    started.withLock { $0 = true }
    return Preparation(
      launch: try launch.launch(with: settings.tools, stage?.files),
      inbox: inbox,
      memory: memory
    )
  }

  /// Lets go of the copy that it runs from; it is made again when it is needed again.
  func discardStage() { stage.withLock { $0 = nil } }

  /// Of the files as they were when they were last found right.
  private func staged(_ home: String, _ settings: HostSettings) throws(HostFault) -> LaunchStage {
    let seal = self.seal.withLock { $0 }
    return try stage.withLock { (stage) -> Result<LaunchStage, HostFault> in
      if let stage, stagedSeal.withLock({ $0 }) == seal { return .success(stage) }
      do throws(HostFault) {
        let fresh = try LaunchStage(copying: home, in: settings.workFolder)
        // Whoever changed a file during the copying would have it run unseen.
        guard FolderSeal.of(folder) == seal || PackageFiles(folder: fresh.package).digest == sha256
        else { throw HostFault(.packageChanged) }
        stagedSeal.withLock { $0 = seal }
        stage = fresh
        return .success(fresh)
      } catch {
        return .failure(error)
      }
    }.get()
  }

  /// The bytes are read again only when a file looks otherwise than when they were last.
  private func verify() throws(HostFault) {
    let found = FolderSeal.of(folder)
    if seal.withLock({ $0 == found }) { return }
    guard PackageFiles(folder: folder).digest == sha256 else { throw HostFault(.packageChanged) }
    seal.withLock { $0 = found }
  }
}
