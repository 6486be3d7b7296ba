import AssessmentKit
public import CivilTime
import CurriculumModel
import Progression
import Storage

extension Office {
  /// Where a person stands: the seven steps, why, what to do next, and when and where to be.
  ///
  /// - Parameters:
  ///   - person: a registration or participant id, a NIK, or an id of another system.
  ///   - day: as of the end of that day; `nil` for now.
  ///   - instant: as it was known then; `nil` for all that is known.
  /// - Throws: `ProgrammeError.notFound`, `.erased`; `.notYet` for a day before the registration.
  public func progress(
    of person: String,
    asOf day: Day? = nil,
    knownAt instant: Instant? = nil
  ) throws -> ProgressReport {
    try read { access in
      let (registration, participant) = try registration(of: person, in: access)
      let now = clock.now()
      let file = try file(
        of: registration,
        in: access,
        knownAt: instant,
        asOf: day.map { $0.lastInstant }
      )
      let moment = day?.lastInstant ?? file.moment(at: now)
      guard let registered = file.state.registeredAt, let centre = file.state.centre,
        let reference = file.state.curriculum
      else {
        throw ProgrammeError.notFound(
          .registration,
          name: registration.rawValue,
          suggestions: []
        )
      }
      let evaluation = file.evaluation(asOf: moment)
      // Which meetings are still to come is the clock's to say.
      let present = day?.lastInstant ?? now
      let waiting = try waiting(
        of: registration,
        endingAfter: present,
        asOf: day?.lastInstant,
        knownAt: instant,
        in: access
      )
      return ProgressReport(
        registration: registration,
        participant: participant,
        name: try access.person(participant)?.identity?.name,
        curriculum: file.index.curriculum,
        reference: reference,
        centre: centre,
        centreName: try access.centre(centre)?.name,
        tracks: file.state.tracks(asOf: moment),
        registered: registered,
        isAbandoned: evaluation.isAbandoned,
        isComplete: evaluation.isComplete,
        asOf: moment.day(),
        knownAt: instant,
        today: now.day(),
        steps: rows(evaluation, notes: file.reviewNotes),
        actions: evaluation.next(),
        classes: try comingClasses(of: registration, after: present, in: access).filter {
          evaluation.classes(of: $0.plan.module).contains($0.id)
        },
        waiting: waiting.places,
        released: waiting.released,
        others: try others(
          of: participant,
          besides: evaluation,
          of: registration,
          asOf: moment,
          knownAt: instant,
          in: access
        ),
        counters: counters(in: file.index.curriculum),
        missingAssessors: missingAssessors(in: file.index.curriculum)
      )
    }
  }

  private func counters(
    in curriculum: Curriculum
  ) -> [ModuleID: [AssessmentID: LocalizedText]] {
    var counters: [ModuleID: [AssessmentID: LocalizedText]] = [:]
    for module in curriculum.modules {
      for assessment in module.assessments {
        guard let counter = counter(of: assessment, in: module) else { continue }
        counters[module.id, default: [:]][assessment.id] = counter.who
      }
    }
    return counters
  }

  private func missingAssessors(in curriculum: Curriculum) -> [AssessorID] {
    let named = Set(curriculum.modules.flatMap(\.assessments).map(\.assessor))
    return named.filter { registry[$0] == nil }.sorted()
  }

  private func rows(
    _ evaluation: Evaluation,
    notes: [ModuleID: String]
  ) -> [ProgressReport.StepRow] {
    let curriculum = evaluation.index.curriculum
    return zip(curriculum.steps, evaluation.stepStandings).map { step, standing in
      ProgressReport.StepRow(
        step: step,
        standing: standing,
        modules: step.uses.compactMap { use in
          guard let module = evaluation.index.module(use.module),
            let standing = evaluation.standing(of: use.module)
          else { return nil }
          return ProgressReport.ModuleRow(
            module: module,
            use: use,
            standing: standing,
            note: notes[use.module],
            uncounted: evaluation.uncounted(in: use.module)
          )
        }
      )
    }
  }

  private func comingClasses(
    of registration: RegistrationID,
    after moment: Instant,
    in access: ReadAccess
  ) throws -> [ComingClass] {
    try access.classes(seating: registration).compactMap { found -> ComingClass? in
      let coming = found.plan.meetings.filter { moment < $0.end }
      guard found.cancellation == nil, !coming.isEmpty else { return nil }
      return ComingClass(id: found.id, plan: found.plan, meetings: coming)
    }
    .sorted { left, right in
      (left.meetings[0].start, left.id) < (right.meetings[0].start, right.id)
    }
  }
}

extension Day {
  /// The last millisecond of this day in the programme's zone.
  var lastInstant: Instant {
    Instant(milliseconds: adding(days: 1).start().milliseconds - 1)
  }
}

extension RegistrationFile {
  /// What a reviewer wrote beside the last decision in each module.
  fileprivate var reviewNotes: [ModuleID: String] {
    var notes: [ModuleID: String] = [:]
    for event in standingEvents {
      guard case .assessed(let assessed) = event.fact, case .reviewer(let note) = assessed.by
      else { continue }
      notes[assessed.module] = note.isEmpty ? nil : note
    }
    return notes
  }
}
