import AssessmentKit
public import CurriculumModel

/// The assessors of several packages, ready to judge: one for each kind that a package judges.
///
/// Nothing runs until something is asked. Let `close()` be the last call: it ends what runs.
public final class ExternalAssessors: Sendable {
  /// In the order of the packages and, within one, of its kinds.
  public let assessors: [ExternalAssessor]
  private let pools: [AssessorPool]

  /// Those of the installations that are ready; the others are left out, and so are missing.
  public convenience init(_ installations: [Installation], settings: HostSettings = HostSettings())
  {
    if !installations.isEmpty { PassingFolder.clear(in: settings.workFolder) }
    self.init(
      installations.compactMap { installation in
        guard installation.standing == .ready, let package = installation.package,
          let decided = installation.settings
        else { return nil }
        return AssessorProgram(
          package,
          sandbox: decided.sandbox,
          allowsNetwork: decided.grantsNetwork
        )
      },
      packages: installations.filter { $0.standing == .ready }.compactMap(\.package),
      settings: settings
    )
  }

  /// Those of one package that need not be installed, for its author to try out.
  public convenience init(
    trying package: AssessorPackage,
    sandbox: SandboxPolicy = .bubblewrap,
    allowsNetwork: Bool = false,
    settings: HostSettings = HostSettings()
  ) {
    let program = AssessorProgram(package, sandbox: sandbox, allowsNetwork: allowsNetwork)
    self.init([program], packages: [package], settings: settings)
  }

  private init(
    _ programs: [AssessorProgram],
    packages: [AssessorPackage],
    settings: HostSettings
  ) {
    pools = programs.map { AssessorPool($0, settings: settings) }
    var assessors: [ExternalAssessor] = []
    for (position, package) in packages.enumerated() {
      for (kind, schema) in zip(package.manifest.kinds, package.schemas) {
        assessors.append(
          ExternalAssessor(
            descriptor: AssessorDescriptor(
              id: kind.name,
              version: package.manifest.version,
              namespace: kind.namespace,
              schema: schema,
              title: kind.title,
              sha256: package.sha256
            ),
            sandbox: programs[position].sandbox,
            kind: kind,
            program: programs[position],
            pool: pools[position],
            settings: settings
          )
        )
      }
    }
    self.assessors = assessors
  }

  /// The kinds that were asked without a sandbox, as an administrator allowed; a report names them.
  public var unconfined: [AssessorID] {
    assessors.filter(\.program.hasRunUnconfined).map(\.kind.name)
  }

  /// Ends every process that runs; what is asked afterwards is a fault.
  public func close() {
    for pool in pools { pool.close() }
  }
}
