import CivilTime
public import CurriculumModel
import Progression
import Storage

extension Office {
  /// Says whose standing a migration would change and how, and writes nothing.
  ///
  /// - Parameters:
  ///   - old: the published version to leave, such as `okoce-2020@1.0.0`.
  ///   - new: the published version to move to.
  ///   - mapping: where modules of the old version go, `nil` for nowhere; what isn't named keeps
  ///     its id.
  ///   - scope: whom it would move.
  /// - Throws: `ProgrammeError.notFound`; `.refused` when both are one version or a module of the
  ///   mapping is unknown.
  /// - Complexity: O(events): one pass over the journal, two evaluations for each registration.
  public func previewMigration(
    from old: String,
    to new: String,
    mapping: [ModuleID: ModuleID?] = [:],
    of scope: MigrationScope = .everyone
  ) throws -> MigrationReport {
    try read { access in
      let plan = try migrationPlan(from: old, to: new, mapping: mapping, in: access)
      let people = try people(in: scope, leaving: plan.from, access)
      let now = clock.now()
      var report = MigrationReport(
        from: plan.from,
        to: plan.to,
        source: plan.source.curriculum,
        target: plan.target.curriculum,
        dropped: plan.dropped
      )
      var tally = MigrationTally()
      try access.forEachRegistration { id, events in
        let state = RegistrationState(folding: events)
        if state.curriculum == plan.to { report.alreadyThere += 1 }
        guard state.curriculum == plan.from, people.holds(id, at: state.centre) else { return }
        let preview = MigrationPreview(
          state,
          from: plan.source,
          to: plan.target,
          as: plan.to,
          mapping: plan.mapping,
          asOf: StreamPosition(after: events).moment(at: now)
        )
        tally.add(preview)
        if !preview.isEmpty {
          let lost = preview.modules.filter { change in
            change.before?.attainment == .satisfied && change.after?.attainment != .satisfied
              && (change.after != nil || plan.dropped.contains(change.module))
          }
          report.rows.append(
            .init(
              registration: id,
              centre: state.centre,
              preview: preview,
              lost: lost.map(\.module)
            )
          )
        }
      }
      report.registrations = tally.registrations
      report.steps = plan.steps.map { step in
        MigrationReport.StepRow(
          step: step.id,
          label: step.label,
          title: step.title,
          count: tally.steps[step.id] ?? MigrationTally.Step()
        )
      }
      return report
    }
  }
}
