import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Storage

/// From a registration's events to what lists and counts know of it.
///
/// It follows from the events, the curriculum and the day alone, so it can be done again at any time.
struct Projector {
  private let file: RegistrationFile
  private let evaluation: Evaluation

  init(_ file: RegistrationFile, at instant: Instant) {
    self.file = file
    evaluation = file.evaluation(asOf: instant)
  }

  /// `nil` when the registration itself was voided.
  var projection: RegistrationProjection? {
    let state = file.state
    guard let participant = state.participant, let registered = state.registeredAt,
      let centre = state.centre, let curriculum = state.curriculum
    else { return nil }
    let steps = evaluation.stepStandings
    let standings = evaluation.standings
    let isComplete = evaluation.isComplete
    return RegistrationProjection(
      registration: file.id,
      participant: participant,
      curriculum: curriculum.sha256,
      centre: centre,
      registered: registered,
      revision: file.revision,
      currentStep: current(steps),
      stuckSince: isComplete ? nil : stuckSince(registered, steps),
      isAbandoned: evaluation.isAbandoned,
      turnsOn: firstLapse(standings, steps),
      steps: steps.filter { $0.entered != nil || $0.firstSatisfied != nil }.map { step in
        StepProgress(
          step: step.step,
          entered: step.entered,
          satisfied: step.firstSatisfied,
          validUntil: step.until
        )
      },
      modules: standings.compactMap(progress),
      reviews: reviews,
      faults: faults
    )
  }

  /// The first step that waits for something that can be done; else the first that is not satisfied.
  private func current(_ steps: [StepStanding]) -> StepID? {
    (steps.first { !$0.isSatisfied && ($0.isOpen || $0.entered != nil) }
      ?? steps.first { !$0.isSatisfied })?.step
  }

  /// Since when nothing has moved on that could have: not before what they lack could be begun.
  private func stuckSince(_ registered: Instant, _ steps: [StepStanding]) -> Instant {
    let lacking = Set(steps.flatMap(\.missing))
    let opened = lacking.compactMap { module -> Instant? in
      guard let standing = evaluation.standing(of: module), standing.availability == .open
      else { return nil }
      return standing.since
    }
    return max(lastMove ?? registered, opened.min() ?? registered)
  }

  /// The last time anything happened in a module.
  private var lastMove: Instant? {
    file.state.records.compactMap { $0.entries.last?.stamp.effective }.max()
  }

  /// The first day on which something that holds now holds no longer.
  private func firstLapse(_ standings: [Standing], _ steps: [StepStanding]) -> Day? {
    let ends = standings.compactMap { standing -> Day? in
      if case .until(let day) = standing.validity { day } else { nil }
    }
    return (ends + steps.compactMap(\.until)).min()?.adding(days: 1)
  }

  /// `nil` for a module that is locked and untouched, or for another track: lists never ask for it.
  private func progress(_ standing: Standing) -> ModuleProgress? {
    let availability: ModuleProgress.Availability =
      switch standing.availability {
      case .locked: .locked
      case .open: .open
      case .closed: .closed
      }
    guard standing.isApplicable, availability == .open || standing.attainment != .notStarted
    else { return nil }
    return ModuleProgress(
      module: standing.module,
      attainment: standing.attainment,
      basis: basis(standing.basis),
      availability: availability,
      since: standing.since,
      validUntil: lastDay(standing.validity),
      cycle: standing.cycle
    )
  }

  private func basis(_ basis: Standing.Basis?) -> ModuleProgress.Basis? {
    switch basis {
    case nil: nil
    case .earned: .earned
    case .waived: .waived
    case .exempt: .exempt
    case .migrated: .migrated
    }
  }

  private func lastDay(_ validity: Standing.Validity) -> Day? {
    switch validity {
    case .unlimited: nil
    case .until(let day), .lapsed(let day): day
    }
  }

  private var reviews: [PendingReview] {
    file.pendingReviews.map { pending in
      PendingReview(
        submission: pending.assessed.submission,
        module: pending.assessed.module,
        assessment: pending.assessed.assessment,
        submitted: pending.submitted,
        due: pending.due
      )
    }
  }

  private var faults: [PendingFault] {
    var pending: [PendingFault] = []
    for event in file.standingEvents {
      switch event.fact {
      case .assessmentFaulted(let fault):
        guard !pending.contains(where: { $0.submission == fault.submission }) else { continue }
        pending.append(
          PendingFault(
            submission: fault.submission,
            module: fault.module,
            assessment: fault.assessment,
            assessor: fault.assessor,
            since: event.effective
          )
        )
      case .assessed(let assessed): pending.removeAll { $0.submission == assessed.submission }
      default: continue
      }
    }
    return pending
  }
}

/// A submission that waits for a reviewer, with the outcome that says so.
struct AwaitedReview {
  var assessed: Fact.Assessed
  var rubric: Rubric
  var submitted: Instant
  var due: Day
}

extension RegistrationFile {
  /// Oldest first.
  var pendingReviews: [AwaitedReview] {
    var pending: [AwaitedReview] = []
    var submitted: [SubmissionID: Instant] = [:]
    for event in standingEvents {
      switch event.fact {
      case .submitted(let fact): submitted[fact.submission] = event.effective
      case .assessed(let assessed):
        pending.removeAll { $0.assessed.submission == assessed.submission }
        // Without its submission, which a void took away, there is nothing left to review.
        guard case .pendingReview(let rubric, let dueDays) = assessed.outcome.verdict,
          let instant = submitted[assessed.submission]
        else { continue }
        pending.append(
          AwaitedReview(
            assessed: assessed,
            rubric: rubric,
            submitted: instant,
            due: event.effective.day().adding(days: dueDays)
          )
        )
      default: continue
      }
    }
    return pending
  }
}
