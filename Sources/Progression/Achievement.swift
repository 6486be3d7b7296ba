public import CivilTime
public import CurriculumModel

/// What a person did to satisfy a module; nobody achieves what they are spared.
public struct Achievement: Hashable, Sendable {
  /// When the module was satisfied by it.
  public var since: Instant
  /// The judgements that count, for each assessment as many as are asked for, the first ones first.
  public var judgements: [EventID]
  /// The version by whose rules it was done, where this one only credits it.
  public var creditedFrom: CurriculumReference?
}

extension Evaluation {
  /// What was done for a module that is satisfied; `nil` for one that isn't, and for one that was
  /// waived, that a track exempts from, or that being on a track satisfies by itself.
  ///
  /// What another version credits is looked up there, as it was just before the registration moved.
  /// - Parameter earlier: the versions that the registration left, in the order of its migrations.
  public func achievement(
    of module: ModuleID,
    earlier: [ProgressionIndex]
  ) -> Achievement? {
    guard let position = position(of: module), let current = modules[position].current,
      let basis = modules[position].basis(at: asOf)
    else { return nil }
    switch basis {
    case .earned:
      guard isDone(position) else { return nil }
      return Achievement(since: current.start, judgements: judgements(position))
    case .migrated(let version): return credited(module, by: version, earlier)
    case .waived, .exempt: return nil
    }
  }

  /// Whether the moveOn holds by what was done, and not by being on a track alone.
  private func isDone(_ position: Int) -> Bool {
    let evidence = modules[position].evidence
    func holds(onTracks: Bool, byWork: Bool) -> Bool {
      index.moveOns[position].answer { leaf in
        if case .track(let track) = leaf { return onTracks && standpoint.isOnTrack[track] }
        return byWork && evidence.timeline(of: leaf).contains(asOf)
      }
    }
    return holds(onTracks: false, byWork: true) || !holds(onTracks: true, byWork: false)
  }

  private func judgements(_ position: Int) -> [EventID] {
    let evidence = modules[position].evidence
    var asked: [Int: Int] = [:]
    index.moveOns[position].forEachLeaf { leaf in
      switch leaf {
      case .passed(let assessment, let repetition), .completed(let assessment, let repetition):
        asked[assessment] = max(asked[assessment] ?? 1, repetition.times)
      case .track, .never: break
      }
    }
    var taken: [Int: Int] = [:]
    return evidence.judged.filter { judged in
      guard judged.counts, judged.span.contains(asOf) else { return false }
      taken[judged.assessment, default: 0] += 1
      return taken[judged.assessment, default: 0] <= asked[judged.assessment] ?? 1
    }.map(\.stamp.id)
  }

  private func credited(
    _ module: ModuleID,
    by version: CurriculumReference,
    _ earlier: [ProgressionIndex]
  ) -> Achievement? {
    let migrations = state.migrations.filter { $0.stamp.effective <= asOf }
    for (round, migration) in migrations.enumerated().reversed()
    where migration.value.from == version && earlier.indices.contains(round) {
      let former = Evaluation(
        state.limited { $0 < migration.stamp },
        earlier[round],
        asOf: migration.stamp.effective
      )
      for old in earlier[round].modules {
        guard migrations.target(of: old.id, from: round) == module,
          var found = former.achievement(of: old.id, earlier: Array(earlier.prefix(round)))
        else { continue }
        found.creditedFrom = found.creditedFrom ?? version
        return found
      }
    }
    return nil
  }
}
