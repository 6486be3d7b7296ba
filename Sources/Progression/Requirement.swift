import CivilTime
import CurriculumModel

/// A condition with its names resolved to positions in a `ProgressionIndex`.
indirect enum Requirement<Leaf: Sendable>: Sendable {
  case all([Requirement])
  case any([Requirement])
  case atLeast(Int, [Requirement])
  case leaf(Leaf)
}

/// What opens a module.
typealias Gate = Requirement<GateLeaf>

/// What satisfies a module.
typealias MoveOn = Requirement<MoveOnLeaf>

enum GateLeaf: Sendable {
  case module(Int)
  case step(Int)
  /// Every step before that one, as a sequential curriculum asks.
  case order(Int)
  case track(Int)
  /// Names something the curriculum lacks, or that has no meaning in a gate.
  case never(Reason.Rule)
}

enum MoveOnLeaf: Sendable {
  /// An assessment of the module, by its position there.
  case passed(Int, Repetition)
  case completed(Int, Repetition)
  case track(Int)
  /// Names something the module lacks, or that has no meaning in a moveOn.
  case never(Reason.Rule)
}

extension Requirement {
  /// The parts that a group joins, and how many of them it needs; `nil` for a leaf.
  var group: (rule: Reason.Rule, needed: Int, children: [Requirement])? {
    switch self {
    case .all(let children): (.all, children.count, children)
    case .any(let children): (.any, 1, children)
    case .atLeast(let needed, let children): (.atLeast, max(needed, 0), children)
    case .leaf: nil
    }
  }

  /// The answer to this tree, given the answer to each leaf.
  ///
  /// It is the only evaluation there is: the gate asks it for a `Bool`, the explanation for a
  /// `Reason`, so the two can't disagree.
  func answer<A: Answer>(_ leafAnswer: (Leaf) -> A) -> A {
    if case .leaf(let leaf) = self { return leafAnswer(leaf) }
    guard let group else { return .known(true) { .leaf(.all, needed: 0, have: 0, events: []) } }
    return A.group(group.rule, needed: group.needed, count: group.children.count) {
      group.children[$0].answer(leafAnswer)
    }
  }

  /// This tree's value over time, given each leaf's.
  func timeline(within whole: IntervalSet, _ leafTimeline: (Leaf) -> IntervalSet) -> IntervalSet {
    if case .leaf(let leaf) = self { return leafTimeline(leaf) }
    guard let group else { return whole }
    return IntervalSet(
      atLeast: group.needed,
      of: group.children.map { $0.timeline(within: whole, leafTimeline) },
      within: whole
    )
  }

  /// Every leaf below, from left to right.
  func forEachLeaf(_ body: (Leaf) -> Void) {
    if case .leaf(let leaf) = self { return body(leaf) }
    for child in group?.children ?? [] { child.forEachLeaf(body) }
  }
}

/// What an evaluation of a requirement yields.
protocol Answer {
  /// An answer whose truth is known without looking at its parts.
  static func known(_ isMet: Bool, explained: () -> Self) -> Self
  static func leaf(
    _ rule: @autoclosure () -> Reason.Rule,
    needed: Int,
    have: Int,
    events: @autoclosure () -> [EventID]
  ) -> Self
  static func group(
    _ rule: Reason.Rule,
    needed: Int,
    count: Int,
    child: (Int) -> Self
  ) -> Self
}

extension Bool: Answer {
  static func known(_ isMet: Bool, explained _: () -> Bool) -> Bool { isMet }

  static func leaf(
    _: @autoclosure () -> Reason.Rule,
    needed: Int,
    have: Int,
    events _: @autoclosure () -> [EventID]
  ) -> Bool { have >= needed }

  static func group(
    _: Reason.Rule,
    needed: Int,
    count: Int,
    child: (Int) -> Bool
  ) -> Bool {
    var missing = needed
    var position = 0
    while missing > 0, position < count, count - position >= missing {
      if child(position) { missing -= 1 }
      position += 1
    }
    return missing <= 0
  }
}

extension Reason: Answer {
  static func known(_: Bool, explained: () -> Reason) -> Reason { explained() }

  static func leaf(
    _ rule: @autoclosure () -> Reason.Rule,
    needed: Int,
    have: Int,
    events: @autoclosure () -> [EventID]
  ) -> Reason { Reason(rule: rule(), needed: needed, have: have, events: events()) }

  static func group(
    _ rule: Reason.Rule,
    needed: Int,
    count: Int,
    child: (Int) -> Reason
  ) -> Reason {
    let children = (0..<count).map(child)
    return Reason(
      rule: rule,
      needed: needed,
      have: children.count { $0.isMet },
      children: children
    )
  }
}
