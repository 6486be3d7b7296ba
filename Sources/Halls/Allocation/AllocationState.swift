public import CurriculumModel
public import Progression

/// A round of giving stalls out: the fold of its events, in whatever order they come.
public struct AllocationState: Hashable, Sendable {
  public enum Phase: String, Hashable, Sendable, CaseIterable {
    /// Nothing was published yet.
    case none
    /// People can apply.
    case open
    /// The list stands; the draw is to come.
    case listClosed = "list-closed"
    case drawn
    case calledOff = "called-off"
  }

  /// Somebody who left a list, and why.
  public struct Leaving: Hashable, Sendable {
    public var registration: RegistrationID
    /// As the officer said it; empty where the rules say it.
    public var reason: String
    /// The rules that aren't met any more.
    public var obstacles: [Verdict.Answer] = []
    public var event: EventID
  }

  public private(set) var plan: AllocationPlan?
  /// As they stand, by registration.
  public private(set) var applications: [RegistrationID: Stamped<Application>] = [:]
  public private(set) var withdrawals: [RegistrationID: Leaving] = [:]
  /// The list as it was when it was closed.
  public private(set) var list: DrawList?
  /// The digest that was published then.
  public private(set) var listDigest: String?
  /// Those on the list who have no part in the draw: they didn't come, withdrew meanwhile, or don't meet
  /// the rules any more.
  public private(set) var absent: [RegistrationID: Leaving] = [:]
  public private(set) var draw: Draw?
  /// Who got a stall from the waiting list, in the order in which they did.
  public private(set) var promotions: [Placement] = []
  /// Why it was called off; `nil` when it was not.
  public private(set) var calledOff: String?
  /// Those whose turn it was for a stall while they didn't meet the rules, since it was last given.
  public private(set) var passedOver: [StallID: [PassedOver]] = [:]
  /// Those who left the waiting list.
  private var gone: Set<RegistrationID> = []

  public init() {}

  /// - Complexity: O(n log n) for n events.
  public init(folding events: some Sequence<AllocationEvent>) {
    for event in events.sorted(by: { $0.stamp < $1.stamp }) { take(event.fact, at: event.stamp) }
  }

  public var phase: Phase {
    if plan == nil { return .none }
    if calledOff != nil { return .calledOff }
    if draw != nil { return .drawn }
    return list == nil ? .open : .listClosed
  }

  private mutating func take(_ fact: AllocationFact, at stamp: Stamp) {
    switch fact {
    case .opened(let plan): if phase == .none { self.plan = plan }
    case .applied(let application):
      guard phase == .open else { return }
      applications[application.registration] = Stamped(application, at: stamp)
      withdrawals[application.registration] = nil
    case .withdrawn(let registration, let reason):
      leave(registration, reason, event: stamp.id)
    case .listClosed(let digest):
      guard phase == .open else { return }
      list = listAsItStands
      listDigest = digest
    case .noShow(let registrations, let reason):
      guard phase == .listClosed else { return }
      for registration in registrations {
        strike(Leaving(registration: registration, reason: reason, event: stamp.id))
      }
    case .passedOver(let people, nil):
      guard phase == .listClosed else { return }
      for one in people {
        strike(
          Leaving(
            registration: one.registration,
            reason: "",
            obstacles: one.obstacles,
            event: stamp.id
          )
        )
      }
    case .passedOver(let people, let stall?):
      if phase == .drawn { passedOver[stall, default: []] += people }
    case .drawn(let draw): if phase == .listClosed { self.draw = draw }
    case .promoted(let registration, let stall, _):
      guard waiting.contains(registration) else { return }
      promotions.append(Placement(registration: registration, stall: stall))
      passedOver[stall] = nil
    case .calledOff(let reason): if calledOff == nil, plan != nil { calledOff = reason }
    }
  }

  private mutating func leave(_ registration: RegistrationID, _ reason: String, event: EventID) {
    guard applications[registration] != nil else { return }
    let leaving = Leaving(registration: registration, reason: reason, event: event)
    switch phase {
    case .open: withdrawals[registration] = leaving
    case .listClosed:
      withdrawals[registration] = leaving
      strike(leaving)
    case .drawn:
      withdrawals[registration] = leaving
      gone.insert(registration)
    case .none, .calledOff: return
    }
  }

  private mutating func strike(_ leaving: Leaving) {
    guard list?.entrants.contains(where: { $0.registration == leaving.registration }) == true,
      absent[leaving.registration] == nil
    else { return }
    absent[leaving.registration] = leaving
  }
}

extension AllocationState {
  /// Those who are on the list as it now stands: eligible and not withdrawn.
  public var entrants: [Application] {
    applications.values.map(\.value)
      .filter { $0.verdict.isEligible && withdrawals[$0.registration] == nil }
      .sorted { $0.registration < $1.registration }
  }

  /// The list that would be closed now; `nil` before anything was published.
  public var listAsItStands: DrawList? {
    guard let plan else { return nil }
    return DrawList(
      allocation: plan.id,
      hall: plan.hall,
      groups: plan.groups,
      stalls: plan.stalls,
      entrants: entrants.map { application in
        DrawList.Entrant(
          registration: application.registration,
          group: application.group.flatMap { plan.groups.contains($0) ? $0 : nil },
          trade: application.trade
        )
      }
    )
  }

  /// Those who still wait for a stall, first of the line first.
  public var waiting: [RegistrationID] {
    guard phase == .drawn, let draw else { return [] }
    let promoted = Set(promotions.map(\.registration))
    return draw.result.waiting.filter { !promoted.contains($0) && !gone.contains($0) }
  }

  /// Who may be next for a stall that came free: those of the line whose trade it may be used for and
  /// who were not passed over for it, first of the line first.
  public func line(for stall: OfferedStall) -> [RegistrationID] {
    let passedOver = Set(passedOver[stall.id]?.map(\.registration) ?? [])
    return waiting.filter { registration in
      !passedOver.contains(registration)
        && applications[registration].map { stall.allows($0.value.trade) } ?? false
    }
  }

  /// Whether somebody's trade is one that the stall may now be used for; yes for a stall nobody knows.
  public func allows(_ registration: RegistrationID, _ stall: Stall?) -> Bool {
    guard let stall, let application = applications[registration] else { return true }
    return stall.allows(application.value.trade)
  }

  /// Who is next for a stall that came free.
  public func next(for stall: OfferedStall) -> RegistrationID? { line(for: stall).first }

  /// Those on the closed list who have a part in the draw, in the order in which they applied.
  public var contestants: [Application] {
    (list?.entrants ?? []).filter { absent[$0.registration] == nil }
      .compactMap { applications[$0.registration] }.sorted { $0.stamp < $1.stamp }.map(\.value)
  }

  /// What the draw gives with this seed and these words; `nil` before the list was closed.
  public func result(seed: DrawSeed, witnesses: [String]) -> DrawResult? {
    list.map { Lottery.draw($0, absent: absent.keys, seed: seed, witnesses: witnesses) }
  }

  /// The draw as it is published; `nil` before it was held.
  public var document: DrawDocument? {
    guard let plan, let list, let listDigest, let draw else { return nil }
    return DrawDocument(
      list: list,
      commitment: plan.commitment,
      listDigest: listDigest,
      absent: absent.keys.sorted(),
      draw: draw
    )
  }
}
