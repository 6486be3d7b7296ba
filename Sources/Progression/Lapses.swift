public import CivilTime

extension Evaluation {
  /// The earliest later day on which some answer changes by the passing of time alone, since something
  /// lapses or since the version counts from its publication; `nil` when none does.
  ///
  /// Up to that day a stored answer stays true without looking again.
  public var turnsOn: Day? {
    let ends = Set(
      modules.flatMap { module in
        module.evidence.judged.map(\.span.end) + module.evidence.waivers.map(\.span.end)
          + module.credits.map(\.span.end)
      } + [index.published].compactMap { $0 }
    )
    guard ends.contains(where: { $0 > asOf && $0 < .endless }) else { return nil }
    let now = Answers(self)
    // Without what takes effect later, so that only the passing of time is looked at.
    let past = state.limited { $0.effective <= asOf }
    for end in ends.sorted() where end > asOf && end < .endless {
      if Answers(Evaluation(past, index, asOf: end)) != now { return end.day() }
    }
    return nil
  }

  private struct Answers: Equatable {
    var standings: [Standing]
    var steps: [StepStanding]

    init(_ evaluation: Evaluation) {
      standings = evaluation.standings
      steps = evaluation.stepStandings
    }
  }
}
