public import CivilTime
import CurriculumModel

/// A registration's state, read with a curriculum at one instant; every question is asked of it.
///
/// Effective time later than `asOf` is left out; to look back at what was known at an earlier
/// time, fold `events.known(at:)`. All of it is computed from the arguments alone.
public struct Evaluation: Sendable {
  public let state: RegistrationState
  public let index: ProgressionIndex
  public let asOf: Instant
  public let isAbandoned: Bool
  /// By module of the index.
  let modules: [ModuleEvaluation]
  let standpoint: Standpoint
  /// By track of the index: when it was declared.
  let tracks: [TrackTimeline]
  /// The same curriculum asked with the tracks of earlier times, oldest first; empty where they
  /// always were what they are now.
  let phases: [TrackPhase]
  /// The registration just before it was moved to this version, under the one it left; nothing
  /// where it never was, or that version isn't known.
  let former: [Evaluation]

  /// - Parameter earlier: the versions that the registration left, in the order of its migrations.
  /// - Complexity: O(modules + entries · log entries), once for each version.
  public init(
    _ state: RegistrationState,
    _ index: ProgressionIndex,
    asOf: Instant,
    earlier: [ProgressionIndex] = []
  ) {
    self.state = state
    self.index = index
    self.asOf = asOf
    isAbandoned = state.isAbandoned(asOf: asOf)
    let tracks = index.curriculum.tracks.map { TrackTimeline(of: $0.id, in: state, asOf: asOf) }
    self.tracks = tracks
    let history = MigratedHistory(state, index, asOf: asOf)
    var modules: [ModuleEvaluation] = []
    modules.reserveCapacity(index.modules.count)
    for position in index.modules.indices {
      let evidence = ModuleEvidence(
        module: index.modules[position],
        entries: history.entries[position]
      )
      modules.append(
        ModuleEvaluation(
          evidence: evidence,
          earned: index.moveOns[position].timeline(within: state.lifetime) { leaf in
            if case .track(let track) = leaf { return tracks[track].declared }
            return evidence.timeline(of: leaf)
          },
          credits: history.credits(for: position),
          exempt: index.exemptions[position].flatMap { tracks[$0].exemptions },
          asOf: asOf
        )
      )
    }
    self.modules = modules
    standpoint = Standpoint(
      index: index,
      isOnTrack: tracks.map { $0.declared.contains(asOf) },
      isSatisfied: modules.map(\.isSatisfied)
    )
    phases = TrackPhase.phases(of: tracks, in: index, from: state.registeredAt, asOf: asOf)
    former = Self.former(state, earlier, asOf: asOf)
  }

  private static func former(
    _ state: RegistrationState,
    _ earlier: [ProgressionIndex],
    asOf: Instant
  ) -> [Evaluation] {
    guard !earlier.isEmpty,
      let moved = state.migrations.last(where: { $0.stamp.effective <= asOf })?.stamp.effective
    else { return [] }
    let before = state.migrations.count { $0.stamp.effective < moved }
    guard earlier.indices.contains(before) else { return [] }
    return [
      Evaluation(
        state,
        earlier[before],
        asOf: Instant(milliseconds: moved.milliseconds - 1),
        earlier: Array(earlier.prefix(before))
      )
    ]
  }

  func position(of module: ModuleID) -> Int? { index.positions[module] }
}

extension RegistrationState {
  /// From the registration on, for ever; never for one that was not registered.
  var lifetime: IntervalSet {
    registeredAt.map { IntervalSet(Interval(start: $0, end: .endless)) } ?? .never
  }
}
