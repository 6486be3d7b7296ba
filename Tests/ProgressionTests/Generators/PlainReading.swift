import AssessmentKit
import CivilTime
import CurriculumModel

@testable import Progression

/// The semantics read straight off the events and the curriculum, slowly and without any index; the
/// engine is held against it.
struct PlainReading {
  let curriculum: Curriculum
  /// In fold order, without what was voided; no migrations.
  let events: [Event]
  let instant: Instant

  init(_ curriculum: Curriculum, _ events: [Event], at instant: Instant) {
    self.curriculum = curriculum
    self.instant = instant
    let voided = Set(
      events.compactMap { event -> EventID? in
        if case .voided(let void) = event.fact { void.target } else { nil }
      }
    )
    self.events = events.filter { !voided.contains($0.id) && $0.effective <= instant }
      .sorted { $0.precedes($1) }
  }

  var tracks: Set<TrackID> {
    var tracks: Set<TrackID> = []
    for event in events {
      switch event.fact {
      case .registered(let registered): tracks.formUnion(registered.tracks)
      case .trackDeclared(let track): tracks.insert(track)
      case .trackWithdrawn(let track): tracks.remove(track)
      default: break
      }
    }
    return tracks
  }

  func isSatisfied(_ id: ModuleID) -> Bool {
    guard let module = curriculum.module(id), !events.isEmpty else { return false }
    if module.exemptions.contains(where: { tracks.contains($0.track) }) { return true }
    return isWaived(module) || moveOn(module.moveOn, module, extra: [:])
  }

  private func end(_ module: Module, from start: Instant, _ until: Day?) -> Instant? {
    let days = [until, module.validFor.map { start.day().adding($0) }].compactMap { $0 }
    return days.min().map { $0.adding(days: 1).start() }
  }

  private func isWaived(_ module: Module) -> Bool {
    var holdsUntil: Instant??
    for event in events {
      guard case .waived(let waiver) = event.fact, waiver.module == module.id else { continue }
      if let holds = holdsUntil, holds.map({ event.effective < $0 }) ?? true { continue }
      holdsUntil = .some(end(module, from: event.effective, nil))
    }
    guard let holds = holdsUntil else { return false }
    return holds.map { instant < $0 } ?? true
  }

  /// `extra`: passes and completions supposed beside what is there, each in a period of its own.
  func moveOn(
    _ condition: Condition,
    _ module: Module,
    extra: [AssessmentID: (passes: Int, total: Int)]
  ) -> Bool {
    switch condition.rule {
    case .allOf(let children): children.allSatisfy { moveOn($0, module, extra: extra) }
    case .anyOf(let children): children.contains { moveOn($0, module, extra: extra) }
    case .atLeast(let count, let children):
      children.count { moveOn($0, module, extra: extra) } >= count
    case .assessmentPassed(let id, let repetition):
      count(id, module, repetition, passes: true) + (extra[id]?.passes ?? 0)
        >= repetition?.times ?? 1
    case .assessmentCompleted(let id, let repetition):
      count(id, module, repetition, passes: false) + (extra[id]?.total ?? 0)
        >= repetition?.times ?? 1
    default: false
    }
  }

  private func count(
    _ id: AssessmentID,
    _ module: Module,
    _ repetition: Repetition?,
    passes: Bool
  ) -> Int {
    var periods: Set<Int> = []
    var count = 0
    for event in events {
      guard case .assessed(let assessed) = event.fact, assessed.module == module.id,
        assessed.assessment == id
      else { continue }
      var passed = false
      var completed = false
      switch assessed.outcome.verdict {
      case .passed: (passed, completed) = (true, true)
      case .completed: completed = true
      case .failed: break
      case .pendingReview, .incomplete: continue
      }
      if let mastery = module.assessment(id)?.masteryScore, let score = assessed.outcome.score {
        passed = score.scaled >= mastery
      }
      if passes ? !passed : !completed { continue }
      let until = end(module, from: event.effective, assessed.outcome.validUntil)
      if until.map({ instant >= $0 }) ?? false { continue }
      count += 1
      if let every = repetition?.every { periods.insert(every.index(of: event.effective.day())) }
    }
    return repetition?.every == nil ? count : periods.count
  }

  func applies(_ use: ModuleUse) -> Bool { use.track.map { tracks.contains($0) } ?? true }

  func isStepSatisfied(_ step: Step, _ satisfied: Set<ModuleID>) -> Bool {
    let applicable = step.uses.filter(applies)
    let required = applicable.filter(\.isRequired)
    if !required.isEmpty { return required.allSatisfy { satisfied.contains($0.module) } }
    return applicable.isEmpty || applicable.contains { satisfied.contains($0.module) }
  }

  func gate(_ condition: Condition, _ satisfied: Set<ModuleID>) -> Bool {
    switch condition.rule {
    case .allOf(let children): children.allSatisfy { gate($0, satisfied) }
    case .anyOf(let children): children.contains { gate($0, satisfied) }
    case .atLeast(let count, let children): children.count { gate($0, satisfied) } >= count
    case .moduleSatisfied(let id): satisfied.contains(id)
    case .stepSatisfied(let id):
      curriculum.steps.first { $0.id == id }.map { isStepSatisfied($0, satisfied) } ?? false
    case .onTrack(let id): tracks.contains(id)
    default: false
    }
  }

  /// Whether a module that some step uses is open to this participant.
  func isOpen(_ id: ModuleID, _ satisfied: Set<ModuleID>) -> Bool {
    for (position, step) in curriculum.steps.enumerated() {
      for use in step.uses where use.module == id && applies(use) {
        let isInOrder =
          curriculum.order == .free
          || curriculum.steps[..<position].allSatisfy { isStepSatisfied($0, satisfied) }
        let asks = [step.availability, use.prerequisites, curriculum.module(id)?.prerequisites]
        if isInOrder, asks.compactMap({ $0 }).allSatisfy({ gate($0, satisfied) }) { return true }
      }
    }
    return false
  }
}
