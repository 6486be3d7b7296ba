public import CurriculumModel

/// An assessment to do, so many more times.
public struct Action: Hashable, Sendable {
  public enum Aim: String, Hashable, Sendable, CaseIterable {
    case pass, complete
  }

  public var module: ModuleID
  public var assessment: AssessmentID
  public var aim: Aim
  /// 1 or more; how many further outcomes it takes.
  public var times: Int
  /// A submission of it that waits for a reviewer: that decision is the next one of these.
  public var pending: SubmissionID?

  public init(
    module: ModuleID,
    assessment: AssessmentID,
    aim: Aim,
    times: Int,
    pending: SubmissionID? = nil
  ) {
    self.module = module
    self.assessment = assessment
    self.aim = aim
    self.times = times
    self.pending = pending
  }
}

/// What a way leads to.
public enum Goal: Hashable, Sendable {
  /// That module's gate is open.
  case opened(ModuleID)
  case satisfied(ModuleID)
  case step(StepID)
  /// Every step.
  case curriculum
}

/// A set of actions that leads to a goal, in an order in which they can be done.
///
/// Sound: doing them reaches the goal, if nothing that holds now lapses meanwhile. Minimal: without
/// any one of them the goal is not reached.
public struct Plan: Hashable, Sendable {
  public var actions: [Action]
  public var cost: Int
  /// Whether no cheaper way exists; `false` when the search ran out of its budget.
  public var isProvenCheapest: Bool
}

public enum Way: Hashable, Sendable {
  case plan(Plan)
  /// Nothing the participant does leads there; sorted, never empty.
  case blocked([Obstacle])
}

/// What stands in a way that no action removes.
public enum Obstacle: Hashable, Sendable {
  case abandoned
  /// No attempts are left that could satisfy it.
  case attemptsExhausted(ModuleID)
  /// The module is for another track.
  case notApplicable(ModuleID)
  /// A track would have to be declared; that is a fact about a business, not an action.
  case track(TrackID)
  /// Only a name the curriculum lacks, or a circle, leads there.
  case unreachable(ModuleID)
  case unknownModule(ModuleID)
  case unknownStep(StepID)
}

/// Something that can be done now and lies on the cheapest way.
public struct NextAction: Hashable, Sendable {
  public var action: Action
  /// What satisfying its module still costs.
  public var distance: Int
  /// The modules that open once its module is satisfied, in the curriculum's order.
  public var unlocks: [ModuleID]
  /// The steps that are satisfied by then, in the curriculum's order.
  public var completes: [StepID]
}

/// What one more outcome of an assessment costs; 1 or more.
public typealias ActionCost = @Sendable (ModuleID, AssessmentID) -> Int
