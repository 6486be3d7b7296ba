import CurriculumModel

/// How many more outcomes an assessment needs: `passes` of them passes, `total` in all.
struct Units: Hashable, Sendable {
  var passes: Int
  var total: Int

  static let none = Units(passes: 0, total: 0)
}

/// One way to satisfy a module from where it stands: units by assessment of the module.
typealias Completion = [Units]

extension Evaluation {
  /// The minimal ways to satisfy a module's moveOn with the attempts that are left; empty when there
  /// is none, one empty way when it is met already.
  func completions(_ position: Int) -> [Completion] {
    let left = index.modules[position].assessments.indices.map {
      modules[position].attemptsLeft(at: $0)
    }
    return unlimitedCompletions(position).filter { way in
      zip(way, left).allSatisfy { units, left in left.map { units.total <= $0 } ?? true }
    }
  }

  /// The same if attempts were not limited.
  private func unlimitedCompletions(_ position: Int) -> [Completion] {
    let module = modules[position]
    let count = index.modules[position].assessments.count
    let pending = ModuleActivity(module, asOf: asOf).pending
    return Completions.ways(index.moveOns[position], assessments: count) { leaf in
      let (events, needed) = module.evidence.holding(for: leaf, at: asOf)
      let more = max(0, needed - events.count)
      var way = Completion(repeating: .none, count: count)
      switch leaf {
      case .passed(let assessment, _): way[assessment] = Units(passes: more, total: more)
      case .completed(let assessment, _): way[assessment] = Units(passes: 0, total: more)
      case .track(let track): return standpoint.isOnTrack[track] ? way : nil
      case .never: return nil
      }
      addPredecessors(of: position, pending: pending.map(\.assessment), to: &way)
      return way
    }
  }

  /// What has to come before the assessments of a way; a review that is waited for needs nothing.
  private func addPredecessors(
    of position: Int,
    pending: [AssessmentID],
    to way: inout Completion
  ) {
    let module = index.modules[position]
    // A predecessor stands before what waits for it, so one walk from the last to the first is all.
    for assessment in way.indices.reversed() {
      let id = module.assessments[assessment].id
      let reviews = pending.count { $0 == id }
      guard way[assessment].total > reviews,
        let before = predecessor(of: assessment, in: position)
      else { continue }
      way[before].total = max(way[before].total, 1)
    }
  }

  /// The assessment that has to be done before that one and is not; `nil` when nothing is in its way.
  func predecessor(of assessment: Int, in position: Int) -> Int? {
    guard let before = index.predecessors[position][assessment] else { return nil }
    let evidence = modules[position].evidence
    let isDone = [MoveOnLeaf.completed(before, .once), .passed(before, .once)].contains {
      !evidence.holding(for: $0, at: asOf).events.isEmpty
    }
    return isDone ? nil : before
  }

  /// Whether it is the attempts alone that rule out every way to satisfy a module.
  func hasExhaustedAttempts(_ position: Int) -> Bool {
    // Without a limit there is nothing to exhaust, and nearly no module has one.
    index.modules[position].assessments.contains { $0.attemptLimit != nil }
      && completions(position).isEmpty && !unlimitedCompletions(position).isEmpty
  }
}

/// The minimal solutions of a moveOn.
enum Completions {
  /// Every way that no other way undercuts, in the order of the tree.
  ///
  /// `leaf` says what a leaf still needs of the assessments; `nil` when nothing can meet it.
  /// - Complexity: O(children × ways²) for a group; a curriculum that was checked has at most
  ///   `MoveOnWaysAreFew.most` ways. Of more, `greatest` of those that ask least are kept.
  static func ways(
    _ moveOn: MoveOn,
    assessments: Int,
    leaf: (MoveOnLeaf) -> Completion?
  ) -> [Completion] {
    let nothing = Completion(repeating: .none, count: assessments)
    if case .leaf(let own) = moveOn { return leaf(own).map { [$0] } ?? [] }
    guard let group = moveOn.group else { return [nothing] }
    // The best ways to meet exactly 0, 1, … of the children seen so far.
    var byCount: [[Completion]] = [[nothing]]
    for (position, child) in group.children.enumerated() {
      // Fewer met so far than that, and the children left are too few.
      let least = group.needed - (group.children.count - position - 1)
      let ways = ways(child, assessments: assessments, leaf: leaf)
      var next = byCount
      for (count, sofar) in byCount.enumerated() where count < group.needed && count + 1 >= least {
        let more = sofar.flatMap { one in ways.map { joined(one, $0) } }
        if count + 1 < next.count {
          next[count + 1] = minimal(next[count + 1] + more)
        } else {
          next.append(minimal(more))
        }
      }
      for count in next.indices where count < least { next[count] = [] }
      byCount = next
    }
    return group.needed < byCount.count ? byCount[group.needed] : []
  }

  /// What meets both: of each assessment the larger need.
  private static func joined(_ left: Completion, _ right: Completion) -> Completion {
    zip(left, right).map {
      Units(passes: max($0.passes, $1.passes), total: max($0.total, $1.total))
    }
  }

  private static func minimal(_ ways: [Completion]) -> [Completion] {
    var kept: [Completion] = []
    let ways = ways.count <= greatest ? ways : cheapest(ways)
    for way in ways where !kept.contains(where: { covers(way, $0) }) {
      kept.removeAll { covers($0, way) }
      kept.append(way)
    }
    return kept
  }

  /// How many ways are held beside one another.
  private static let greatest = 1_024

  private static func cheapest(_ ways: [Completion]) -> [Completion] {
    let priced = ways.map { way in (way: way, units: way.reduce(0) { $0 + $1.total }) }
    return priced.sorted { $0.units < $1.units }.prefix(greatest).map(\.way)
  }

  /// Whether `left` asks for at least as much as `right` everywhere.
  private static func covers(_ left: Completion, _ right: Completion) -> Bool {
    zip(left, right).allSatisfy { $0.passes >= $1.passes && $0.total >= $1.total }
  }
}
