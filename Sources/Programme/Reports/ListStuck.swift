import CivilTime
import CurriculumModel
import Diagnostics
import Progression
import Storage

extension Office {
  /// Who stands still, where, since when, and why; longest first.
  /// - Throws: `ProgrammeError.notFound` for an unknown centre or step.
  public func stuck(_ filter: StuckFilter = StuckFilter()) throws -> StuckReport {
    try read { access in
      if let step = filter.step { try requireStep(step, in: access) }
      let moment = (filter.since?.start()).map { Instant(milliseconds: $0.milliseconds - 1) }
      let since = moment ?? .endless
      let rows = try access.stuck(
        at: filter.centre,
        in: filter.step,
        since: since,
        limit: max(1, filter.limit)
      )
      var curricula: [Curriculum] = []
      var found: [StuckReport.Row] = []
      for row in rows {
        guard let step = row.currentStep else { continue }
        let file = try file(of: row.registration, in: access)
        if !curricula.contains(where: { $0 == file.index.curriculum }) {
          curricula.append(file.index.curriculum)
        }
        if let answer = try describe(row, at: step, file, in: access) { found.append(answer) }
      }
      return StuckReport(
        rows: found,
        curricula: curricula,
        total: try access.stuckCount(at: filter.centre, in: filter.step, since: since)
      )
    }
  }

  private func describe(
    _ row: RegistrationRow,
    at step: StepID,
    _ file: RegistrationFile,
    in access: ReadAccess
  ) throws -> StuckReport.Row? {
    let evaluation = file.evaluation(asOf: file.moment(at: clock.now()))
    // What is open says more than what is locked; the first of the step's modules otherwise.
    let missing = evaluation.standing(of: step)?.missing ?? []
    let standings = missing.compactMap { evaluation.standing(of: $0) }
    guard let standing = standings.first(where: { $0.availability == .open }) ?? standings.first,
      let module = file.index.module(standing.module),
      let reference = file.state.curriculum
    else { return nil }
    var reason = standing.missing
    if case .locked(let gate) = standing.availability { reason = gate }
    let identity = try access.person(row.participant)?.identity
    return StuckReport.Row(
      registration: row.registration,
      participant: row.participant,
      name: identity?.name,
      phone: identity?.phone,
      centre: row.centre,
      step: step,
      module: standing.module,
      moduleTitle: module.title,
      attainment: standing.attainment,
      isLocked: standing.availability != .open,
      since: row.stuckSince ?? row.registered,
      reason: reason,
      curriculum: reference
    )
  }

  private func requireStep(_ step: StepID, in access: ReadAccess) throws {
    var known: Set<String> = []
    for version in try access.publishedVersions() {
      let steps = try shelf.index(of: version.reference.sha256, in: access).curriculum.steps
      if steps.contains(where: { $0.id == step }) { return }
      known.formUnion(steps.map(\.id.rawValue))
    }
    throw ProgrammeError.notFound(
      .step,
      name: step.rawValue,
      suggestions: Spelling.closest(to: step.rawValue, among: known).map { [$0] } ?? []
    )
  }
}
