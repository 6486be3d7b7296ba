import CurriculumModel
import Diagnostics
import Progression
import Storage

extension Office {
  /// Who may begin a module now, longest waiting first.
  /// - Parameter centre: a centre's id, name or alias; `nil` for every centre.
  /// - Throws: `ProgrammeError.notFound` for a module no published curriculum has.
  public func ready(for module: String, at centre: String? = nil) throws -> ReadyReport {
    try read { access in
      let found = try self.module(named: module, in: access)
      let centre = try centre.map { try self.centre(named: $0, in: access).id }
      return ReadyReport(
        module: found.id,
        title: found.title,
        centre: centre,
        rows: try access.ready(for: found.id, at: centre).map { row in
          let identity = try access.person(row.participant)?.identity
          return ReadyReport.Row(
            registration: row.registration,
            participant: row.participant,
            name: identity?.name,
            phone: identity?.phone,
            centre: row.centre,
            since: row.since,
            isSeated: row.isSeated
          )
        }
      )
    }
  }

  /// The module of that id in whichever published version was published last.
  func module(named name: String, in access: ReadAccess) throws -> Module {
    var known: Set<String> = []
    for version in try access.publishedVersions().sorted(by: { $0.published > $1.published }) {
      let index = try shelf.index(of: version.reference.sha256, in: access)
      if let module = index.module(ModuleID(name)) { return module }
      known.formUnion(index.modules.map(\.id.rawValue))
    }
    throw ProgrammeError.notFound(
      .module,
      name: name,
      suggestions: Spelling.closest(to: name, among: known).map { [$0] } ?? []
    )
  }
}
