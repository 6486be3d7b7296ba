public import CivilTime
public import CurriculumModel
public import Halls
public import Progression
import Storage

/// How stalls are to be given out.
public struct AllocationRequest: Sendable {
  public var hall: String
  /// Empty for every stall that is free and in no other round.
  public var stalls: [StallID]
  public var opens: Day
  /// The last day for applications.
  public var closes: Day
  /// Empty for all there are.
  public var rules: [EligibilityRuleID]
  /// Who comes before everybody else, first group first.
  public var groups: [PriorityGroupID]
  /// The secret of the draw, 64 hexadecimal digits; `nil` for one that is made now.
  public var seed: String?
  /// The SHA-256 of a seed that somebody else keeps until the draw.
  public var commitment: String?

  public init(
    hall: String,
    stalls: [StallID] = [],
    opens: Day,
    closes: Day,
    rules: [EligibilityRuleID] = [],
    groups: [PriorityGroupID] = [],
    seed: String? = nil,
    commitment: String? = nil
  ) {
    self.hall = hall
    self.stalls = stalls
    self.opens = opens
    self.closes = closes
    self.rules = rules
    self.groups = groups
    self.seed = seed
    self.commitment = commitment
  }
}

extension Office {
  /// Opens a round: what is given out, to whom, and the commitment to the draw's seed.
  ///
  /// The seed stays secret until the draw; its commitment is public from now on.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`, `.impossible` for stalls that aren't free,
  ///   `.unallocatable`.
  public func openAllocation(
    _ request: AllocationRequest,
    by actor: Actor
  ) throws -> AllocationRecord {
    try write { access in
      let hall = try standingFile(hallID(named: request.hall, in: access), in: access)
      let id = AllocationID(try access.nextAllocationID())
      var seed: DrawSeed?
      let commitment: String
      if let given = request.commitment {
        commitment = given.trimmed.lowercased()
      } else {
        let drawn = try self.seed(request.seed)
        seed = drawn
        commitment = drawn.commitment
      }
      let plan = AllocationPlan(
        id: id,
        hall: hall.id,
        stalls: try offered(request.stalls, in: hall, access),
        opens: request.opens,
        closes: request.closes,
        rules: request.rules.isEmpty ? EligibilityRule.all.map(\.id) : request.rules,
        groups: request.groups,
        commitment: commitment
      )
      var file = AllocationFile(id: id, events: [])
      try record([.opened(plan)], in: &file, by: actor, access)
      if let seed { try access.put(drawSeed: seed.text, of: id.rawValue) }
      return try record(of: file, in: access)
    }
  }

  /// The seed that is written there; one from the source of chance where nothing is.
  func seed(_ written: String?) throws -> DrawSeed {
    guard let written else {
      guard let seed = DrawSeed(bytes: secrets.bytes(32)) else {
        throw ProgrammeError.invalid(
          field: "seed",
          value: "",
          id: "32 byte acak dari sistem",
          en: "32 random bytes from the system"
        )
      }
      return seed
    }
    guard let seed = DrawSeed(written.trimmed) else {
      throw ProgrammeError.invalid(
        field: "seed",
        value: written,
        id: "64 angka heksadesimal",
        en: "64 hexadecimal digits"
      )
    }
    return seed
  }

  /// The stalls that are asked for, or all that can be given out, each free and in no other round.
  private func offered(
    _ wanted: [StallID],
    in hall: HallFile,
    _ access: ReadAccess
  ) throws -> [OfferedStall] {
    let taken = try stallsInRounds(of: hall.id, access)
    if wanted.isEmpty {
      return hall.state.standingStalls
        .filter { $0.current == nil && taken[$0.stall.id] == nil }
        .map { OfferedStall(id: $0.stall.id, trades: $0.stall.trades) }
    }
    var refusals: [HallRefusal] = []
    var offered: [OfferedStall] = []
    for id in wanted {
      guard let history = hall.state.stalls[id], history.removed == nil else {
        refusals.append(.unknownStall(id))
        continue
      }
      if let holder = history.current?.trader { refusals.append(.stallHeld(id, by: holder)) }
      if let round = taken[id] {
        throw ProgrammeError.invalid(
          field: "stall",
          value: id.rawValue,
          id: "kios yang tidak dibagikan dalam \(round)",
          en: "a stall that isn't given out in round \(round)"
        )
      }
      offered.append(OfferedStall(id: id, trades: history.stall.trades))
    }
    guard refusals.isEmpty else { throw ProgrammeError.impossible(refusals) }
    return offered
  }

  /// Which stalls of a hall are in a round that was not drawn yet.
  private func stallsInRounds(
    of hall: HallID,
    _ access: ReadAccess
  ) throws -> [StallID: AllocationID] {
    var taken: [StallID: AllocationID] = [:]
    for round in try access.allocationStreams() {
      let state = AllocationState(folding: round.events)
      guard let plan = state.plan, plan.hall == hall,
        state.phase == .open || state.phase == .listClosed
      else { continue }
      for stall in plan.stalls { taken[stall.id] = plan.id }
    }
    return taken
  }
}
