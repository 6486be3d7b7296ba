import CivilTime
import CurriculumModel

/// A span of time with the same tracks throughout.
struct TrackPhase: Sendable {
  var span: Interval
  /// Asked only which modules a step takes.
  var standpoint: Standpoint

  /// Empty where the tracks never changed.
  static func phases(
    of tracks: [TrackTimeline],
    in index: ProgressionIndex,
    from start: Instant?,
    asOf: Instant
  ) -> [TrackPhase] {
    guard let start else { return [] }
    let edges = Set(tracks.flatMap(\.declared.intervals).flatMap { [$0.start, $0.end] })
      .filter { start < $0 && $0 <= asOf }.sorted()
    guard !edges.isEmpty else { return [] }
    return zip([start] + edges, edges + [.endless]).map { from, to in
      TrackPhase(
        span: Interval(start: from, end: to),
        standpoint: Standpoint(
          index: index,
          isOnTrack: tracks.map { $0.declared.contains(from) },
          isSatisfied: Array(repeating: false, count: index.modules.count)
        )
      )
    }
  }
}

/// Since when something has been open: the one rule for every waiting time that is said.
extension Evaluation {
  /// Since when the module could have been begun; `nil` when it is not open by its gate.
  ///
  /// Not before its gate opened by the tracks of each time, it applied to the participant, its version
  /// was published and they were moved to it, they came back, or it lapsed. Whoever could begin it
  /// under the version before has waited since then.
  func openedAt(_ position: Int) -> Instant? {
    guard standpoint.isApplicable[position],
      let gate = gateTimeline(position).interval(at: asOf),
      let own = applicability(position).interval(at: asOf)
    else { return nil }
    var since = max(gate.start, own.start)
    if let lapsed = modules[position].lapsed { since = max(since, lapsed.end) }
    if !isAbandoned,
      let back = state.departures.last(where: { $0.stamp.effective <= asOf })?.stamp.effective
    {
      since = max(since, back)
    }
    guard let migration = state.migrations.last(where: { $0.stamp.effective <= asOf }),
      since < migration.stamp.effective
    else {
      guard let published = index.published, published <= asOf else { return since }
      return max(since, published)
    }
    return openBefore(migration.value, index.modules[position].id) ?? migration.stamp.effective
  }

  /// Since when what a module was called before a migration was open at its moment.
  private func openBefore(_ migration: Fact.Migration, _ module: ModuleID) -> Instant? {
    guard let former = former.first else { return nil }
    return former.index.modules.indices.compactMap { position -> Instant? in
      let old = former.index.modules[position].id
      guard (migration.mapping[old] ?? old) == module else { return nil }
      switch former.situation(position) {
      case .open, .renewable: return former.openedAt(position)
      case .unregistered, .abandoned, .notApplicable, .locked, .done, .exhausted: return nil
      }
    }
    .min()
  }

  private func gateTimeline(_ position: Int) -> IntervalSet {
    let lifetime = state.lifetime
    return index.gates[position].timeline(within: lifetime) { leaf in
      switch leaf {
      case .module(let module): modules[module].satisfied
      case .step(let step): stepHistory(step)
      case .order(let step):
        IntervalSet(atLeast: step, of: (0..<step).map(stepHistory), within: lifetime)
      case .track(let track): tracks[track].declared
      case .never: .never
      }
    }
  }

  /// When the module was for this participant's tracks at all.
  private func applicability(_ position: Int) -> IntervalSet {
    var spans: [Interval] = []
    for (_, use) in index.usesOfModule[position] {
      switch use.track {
      case nil: return state.lifetime
      case .known(let track): spans += tracks[track].declared.intervals
      case .unknown: continue
      }
    }
    return IntervalSet(union: spans)
  }

  /// When a step was satisfied, by the tracks of each time.
  private func stepHistory(_ step: Int) -> IntervalSet {
    if phases.isEmpty { return stepTimeline(step) }
    return IntervalSet(
      union: phases.flatMap { phase in
        let need = phase.standpoint.need(ofStep: step)
        return IntervalSet(
          atLeast: need.needed,
          of: need.modules.map { modules[$0].satisfied },
          within: state.lifetime
        )
        .intersection(IntervalSet(phase.span)).intervals
      }
    )
  }
}
