public import CurriculumModel
import Diagnostics
import OrderedJSON

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The assessors that are installed in one folder, each in a folder of its own.
///
/// `<folder>/<id>/package` holds the files and `<folder>/<id>/installation.json` the
/// administrator's decisions. Every change is one rename, so that a reader meets the old state or
/// the new one. Nothing here runs an assessor.
public struct InstalledAssessors: Sendable {
  public let folder: String

  /// - Parameter folder: need not exist; it is made when something is installed.
  public init(folder: String) { self.folder = folder }

  /// All of them by ascending id, broken ones too; none when there is no such folder.
  ///
  /// - Complexity: O(bytes of manifests and schemas), and O(bytes of a package) only for one whose
  ///   files were touched since it was installed.
  public func list() -> [Installation] {
    (FileSystem.names(in: folder) ?? [])
      .filter { $0.utf8.first != UInt8(ascii: ".") && FileSystem.isFolder("\(folder)/\($0)") }
      .map(look)
  }

  /// The one of that id.
  /// - Throws: `InstallationRefusal.unknown`.
  public func installation(_ id: String) throws(InstallationRefusal) -> Installation {
    guard isPlainName(id), FileSystem.isFolder("\(folder)/\(id)") else {
      throw .unknown(id: id, known: list().map(\.id))
    }
    return look(id)
  }

  /// Copies an assessor's folder here, enabled, and remembers its SHA-256.
  ///
  /// What is copied is what was checked: the files are read once. Hidden files are left out.
  /// - Parameters:
  ///   - isReplacing: whether it may take the place of an installed one, whose settings are then
  ///     forgotten.
  ///   - reserved: kinds that nobody else may judge, such as those of the box.
  /// - Throws: `InstallationRefusal`, after which everything is as it was.
  public func install(
    from source: String,
    sandbox: SandboxPolicy = .bubblewrap,
    grantsNetwork: Bool = false,
    isReplacing: Bool = false,
    reserved: [AssessorID] = []
  ) throws(InstallationRefusal) -> Installation {
    let (package, files, findings) = AssessorPackage.inspect(source)
    guard let package else { throw .unsound(findings) }
    let id = package.manifest.id
    guard package.isCompatible else {
      throw .incompatible(id: id, needs: package.manifest.protocolVersions)
    }
    guard grantsNetwork || !package.manifest.needsNetwork else { throw .networkNotGranted(id: id) }
    guard isReplacing || !FileSystem.exists("\(folder)/\(id)") else { throw .taken(id: id) }
    try requireFreeKinds(of: package.manifest, reserved: reserved)
    try changing { () throws(FileSystem.Failure) in
      let incoming = passing("incoming", id)
      do throws(FileSystem.Failure) {
        try copy(files, to: "\(incoming)/package")
        let settings = InstallationSettings(
          sandbox: sandbox,
          grantsNetwork: grantsNetwork,
          sha256: package.sha256,
          seal: FolderSeal.of("\(incoming)/package")
        )
        try write(settings, to: "\(incoming)/installation.json")
        try replace(id, with: incoming)
      } catch {
        try? FileSystem.remove(incoming)
        throw error
      }
    }
    return look(id)
  }

  /// Two that judge one kind would leave it open who judges.
  private func requireFreeKinds(
    of manifest: AssessorManifest,
    reserved: [AssessorID]
  ) throws(InstallationRefusal) {
    for kind in manifest.kinds.map(\.name) {
      if reserved.contains(kind) {
        throw .kindTaken(id: manifest.id, kind: kind.rawValue, by: kind.rawValue)
      }
      let other = list().first { other in
        other.id != manifest.id
          && other.package?.manifest.kinds.contains { $0.name == kind } == true
      }
      if let other { throw .kindTaken(id: manifest.id, kind: kind.rawValue, by: other.id) }
    }
  }

  /// Takes an assessor away; outcomes it gave stay in the journal, its modules say it is missing.
  /// - Throws: `InstallationRefusal`.
  public func remove(_ id: String) throws(InstallationRefusal) {
    _ = try installation(id)
    try changing { () throws(FileSystem.Failure) in
      let outgoing = passing("outgoing", id)
      try FileSystem.move("\(folder)/\(id)", to: outgoing)
      try FileSystem.remove(outgoing)
    }
  }

  /// Says whether it is asked to judge.
  /// - Throws: `InstallationRefusal`.
  public func setEnabled(_ isEnabled: Bool, for id: String) throws(InstallationRefusal) {
    try change(id) { $0.isEnabled = isEnabled }
  }

  /// Says what its process is shut into.
  /// - Throws: `InstallationRefusal`.
  public func setSandbox(_ sandbox: SandboxPolicy, for id: String) throws(InstallationRefusal) {
    try change(id) { $0.sandbox = sandbox }
  }

  private func change(
    _ id: String,
    _ edit: (inout InstallationSettings) -> Void
  ) throws(InstallationRefusal) {
    let installation = try installation(id)
    guard var settings = installation.settings else { throw .unsound(installation.findings) }
    edit(&settings)
    try changing { () throws(FileSystem.Failure) in
      let file = "\(folder)/\(id)/installation.json"
      let incoming = "\(folder)/\(id)/.installation.\(getpid())"
      try? FileSystem.remove(incoming)
      try write(settings, to: incoming)
      try FileSystem.move(incoming, to: file)
    }
  }

  private func look(_ id: String) -> Installation {
    let home = "\(folder)/\(id)"
    let path = "\(home)/installation.json"
    let settings = FileSystem.bytes(of: path, atMost: 1 << 16)
      .flatMap { try? JSONValue(parsing: $0) }
      .flatMap(InstallationSettings.init(json:))
    var (package, findings) = package(in: "\(home)/package", settings)
    if settings == nil {
      findings.append(
        Diagnostic(
          .error,
          "ASM014",
          "the settings can't be read",
          at: SourceLocation(path: path, line: 0, column: 0),
          fix: "remove the assessor '\(id)' and install it again"
        )
      )
    }
    return Installation(
      id: id,
      folder: "\(home)/package",
      package: package,
      settings: settings,
      findings: findings
    )
  }

  /// What is as it was installed needs no second look.
  private func package(
    in folder: String,
    _ settings: InstallationSettings?
  ) -> (AssessorPackage?, [Diagnostic]) {
    if let settings, FolderSeal.of(folder) == settings.seal,
      let package = AssessorPackage.known(folder, sha256: settings.sha256, seal: settings.seal)
    {
      return (package, [])
    }
    return AssessorPackage.read(folder: folder)
  }

  private func copy(_ files: PackageFiles, to target: String) throws(FileSystem.Failure) {
    try FileSystem.makeFolder(target)
    for file in files.files {
      if let slash = file.path.utf8.lastIndex(of: UInt8(ascii: "/")) {
        try FileSystem.makeFolder("\(target)/\(file.path[..<slash])")
      }
      // Readable by all, since a sandbox may run it as a user of no rights.
      let mode: mode_t = file.isExecutable ? 0o755 : 0o644
      try FileSystem.write(file.bytes, to: "\(target)/\(file.path)", mode: mode)
    }
  }

  private func write(
    _ settings: InstallationSettings,
    to path: String
  ) throws(FileSystem.Failure) {
    try FileSystem.write(settings.json.bytes(.pretty) + [0x0A], to: path, mode: 0o644)
  }

  private func replace(_ id: String, with incoming: String) throws(FileSystem.Failure) {
    let home = "\(folder)/\(id)"
    guard FileSystem.exists(home) else { return try FileSystem.move(incoming, to: home) }
    let outgoing = passing("outgoing", id)
    try FileSystem.move(home, to: outgoing)
    do throws(FileSystem.Failure) {
      try FileSystem.move(incoming, to: home)
    } catch {
      try? FileSystem.move(outgoing, to: home)
      throw error
    }
    try? FileSystem.remove(outgoing)
  }

  /// A hidden name beside the others, which `list` passes over.
  private func passing(_ word: String, _ id: String) -> String {
    let path = "\(folder)/.\(word)-\(id)-\(getpid())"
    try? FileSystem.remove(path)
    return path
  }

  private func isPlainName(_ id: String) -> Bool {
    // By bytes, as the system reads names.
    id.utf8.first.map { $0 != UInt8(ascii: ".") } ?? false
      && !id.utf8.contains { $0 == UInt8(ascii: "/") || $0 == 0 }
  }

  private func changing(
    _ body: () throws(FileSystem.Failure) -> Void
  ) throws(InstallationRefusal) {
    do throws(FileSystem.Failure) {
      try body()
    } catch {
      throw .unwritable(path: error.path, reason: error.reason)
    }
  }
}
