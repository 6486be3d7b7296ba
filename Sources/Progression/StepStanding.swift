public import CivilTime
public import CurriculumModel

/// The answer for one step: how far it is, since when, until when, and what it lacks.
public struct StepStanding: Hashable, Sendable {
  public var step: StepID
  public var isSatisfied: Bool
  /// When the present satisfaction began; `nil` when it is not satisfied.
  public var since: Instant?
  /// The last day on which it stays satisfied by what is there; `nil` for ever or when it isn't.
  public var until: Day?
  /// The first time anything was done or credited in it; `nil` when nothing was.
  public var entered: Instant?
  /// The first time it was ever satisfied; a funnel counts by this, so it never shrinks.
  public var firstSatisfied: Instant?
  /// How many of `needed` modules are satisfied; `0 of 0` for a step that asks for nothing.
  public var have: Int
  public var needed: Int
  /// Whether any of its modules is open.
  public var isOpen: Bool
  /// The modules that could still count, in the curriculum's order; empty when satisfied.
  public var missing: [ModuleID]
}

extension Evaluation {
  /// Every step's standing, in the curriculum's order.
  public var stepStandings: [StepStanding] { index.curriculum.steps.indices.map(stepStanding) }

  public func standing(of step: StepID) -> StepStanding? {
    index.stepPositions[step].map(stepStanding)
  }

  /// Whether every step is satisfied.
  public var isComplete: Bool { standpoint.missingInStep.allSatisfy { $0 == 0 } }

  private func stepStanding(_ position: Int) -> StepStanding {
    let need = standpoint.need(ofStep: position)
    let timeline = stepTimeline(position)
    let current = timeline.interval(at: asOf)
    let isSatisfied = standpoint.isStepSatisfied(position)
    let entered = need.modules.compactMap { module -> Instant? in
      let evaluation = modules[module]
      let first = evaluation.satisfied.intervals.first?.start
      return [evaluation.evidence.entries.first?.stamp.effective, first].compactMap { $0 }.min()
    }.min()
    // Who moved to another version was in the step, and done with it, under the one they left.
    let before = former.first?.standing(of: index.curriculum.steps[position].id)
    let firstSatisfied = timeline.intervals.first.flatMap { $0.start <= asOf ? $0.start : nil }
    return StepStanding(
      step: index.curriculum.steps[position].id,
      isSatisfied: isSatisfied,
      since: current?.start,
      until: current?.lastDay,
      entered: Self.earlier(entered.flatMap { $0 <= asOf ? $0 : nil }, before?.entered),
      firstSatisfied: Self.earlier(firstSatisfied, before?.firstSatisfied),
      have: min(need.needed, need.modules.count { modules[$0].isSatisfied }),
      needed: need.needed,
      isOpen: need.modules.contains { module in
        let situation = situation(module)
        return situation == .open || situation == .renewable
      },
      missing: isSatisfied
        ? [] : need.modules.filter { !modules[$0].isSatisfied }.map { index.modules[$0].id }
    )
  }

  private static func earlier(_ first: Instant?, _ second: Instant?) -> Instant? {
    [first, second].compactMap { $0 }.min()
  }
}
