public import CurriculumModel
public import Progression

/// Something that happened in a round of giving stalls out.
public typealias AllocationEvent = StreamEvent<HallStream, AllocationFact>

/// What can happen in a round of giving stalls out.
public enum AllocationFact: Hashable, Sendable {
  case opened(AllocationPlan)
  /// A later application of the same registration replaces the earlier one while the list is open.
  case applied(Application)
  /// Before the draw they leave the list; after it, the waiting list.
  case withdrawn(RegistrationID, reason: String)
  /// No one joins any more; the digest is published.
  case listClosed(digest: String)
  /// Those who did not come to the draw; they have no part in it.
  case noShow([RegistrationID], reason: String)
  /// The rules were asked again, and these don't meet them any more: before the draw they have no part in
  /// it (no stall), after it somebody behind them is taken for that stall, and they keep waiting.
  case passedOver([PassedOver], stall: StallID?)
  case drawn(Draw)
  /// A stall came free and went to the first of the waiting list whose trade fits.
  case promoted(RegistrationID, stall: StallID, reason: String)
  case calledOff(reason: String)
}

/// Somebody whose turn it was and who doesn't meet the rules any more, with the rules that say so.
public struct PassedOver: Hashable, Sendable {
  public var registration: RegistrationID
  /// In the plan's order; never empty.
  public var obstacles: [Verdict.Answer]

  public init(_ registration: RegistrationID, obstacles: [Verdict.Answer]) {
    self.registration = registration
    self.obstacles = obstacles
  }
}

/// A draw as it was held.
public struct Draw: Hashable, Sendable {
  /// What the commitment was made for.
  public var seed: DrawSeed
  /// What witnesses said at the draw, in the order in which they said it.
  public var witnesses: [String]
  public var result: DrawResult

  public init(seed: DrawSeed, witnesses: [String], result: DrawResult) {
    self.seed = seed
    self.witnesses = witnesses
    self.result = result
  }
}

/// Who gets which stall, and who waits.
public struct DrawResult: Hashable, Sendable {
  /// In the order of the draw.
  public var placements: [Placement]
  /// First of the line first.
  public var waiting: [RegistrationID]

  public init(placements: [Placement], waiting: [RegistrationID]) {
    self.placements = placements
    self.waiting = waiting
  }
}

/// A stall that somebody drew.
public struct Placement: Hashable, Sendable {
  public var registration: RegistrationID
  public var stall: StallID

  public init(registration: RegistrationID, stall: StallID) {
    self.registration = registration
    self.stall = stall
  }
}
