import CurriculumModel
import Diagnostics
import Progression
import Storage

extension Office {
  /// Who may take a module now, longest waiting first.
  ///
  /// Of a module that is taught, whoever already came to enough of a class is left out, even when
  /// other parts of the module are still to do.
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
        rows: try readyRows(for: found, at: centre, in: access).map { row in
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

  /// The same without names.
  func readyRows(
    for module: Module,
    at centre: CentreID? = nil,
    in access: ReadAccess
  ) throws -> [ReadyRow] {
    try access.ready(for: module.id, at: centre, seatedAfter: clock.now()).filter { row in
      try !isTaught(module, to: row, in: access)
    }
  }

  /// Whether somebody under way with a taught module needs no further class of it.
  private func isTaught(
    _ module: Module,
    to row: ReadyRow,
    in access: ReadAccess
  ) throws -> Bool {
    guard row.attainment == .inProgress,
      let attendance = module.assessments.first(where: { $0.assessor == "attendance" })
    else { return false }
    let file = try file(of: row.registration, in: access)
    let evaluation = file.evaluation(asOf: file.moment(at: clock.now()))
    let missing = evaluation.standing(of: module.id)?.missing?.unmet
    return missing.map { !$0.mentions(.passed(module.id, attendance.id)) } ?? true
  }

  /// The module of that id in the highest published version that has it.
  func module(named name: String, in access: ReadAccess) throws -> Module {
    var known: Set<String> = []
    for version in try access.versionsHighestFirst() {
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

extension Reason {
  /// Whether this rule stands anywhere in the tree.
  fileprivate func mentions(_ rule: Rule) -> Bool {
    self.rule == rule || children.contains { $0.mentions(rule) }
  }
}
