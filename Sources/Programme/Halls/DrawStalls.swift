import CivilTime
public import CurriculumModel
public import Halls
public import Progression
import Storage

/// What a draw is about to decide.
public struct UpcomingDraw: Hashable, Sendable {
  public var stalls: Int
  /// How many have a part in it.
  public var contestants: Int
  /// Those on the list who don't meet the rules any more.
  public var passedOver: [PassedOver]
}

extension Office {
  /// Draws the stalls: reveals the seed, mixes in what witnesses say, and gives the stalls out.
  ///
  /// The rules are asked again first: who doesn't meet them any more has no part, and why is recorded.
  /// - Parameter seed: where somebody else keeps it; `nil` for the one that was made at the opening.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`, `.unallocatable`, `.impossible` when a stall
  ///   isn't free any more.
  public func draw(
    _ allocation: String,
    seed: String? = nil,
    witnesses: [String],
    by actor: Actor
  ) throws -> AllocationRecord {
    try changeAllocation(allocation, by: actor) { file, access in
      guard let written = try seed ?? access.drawSeed(of: file.id.rawValue) else {
        throw ProgrammeError.invalid(
          field: "seed",
          value: "",
          id: "benih, yang disimpan orang lain: --seed HEX",
          en: "the seed, which somebody else keeps: --seed HEX"
        )
      }
      let secret = try self.seed(written)
      // Asked before the words are mixed in: who is struck changes everybody's ticket.
      let struck = try noLongerEligible(in: file.state, access)
      if !struck.isEmpty {
        try record([.passedOver(struck, stall: nil)], in: &file, by: actor, access)
      }
      if file.state.phase == .listClosed, file.state.contestants.isEmpty {
        throw ProgrammeError.unallocatable([.noContestants] + struck.map { .noLongerEligible($0) })
      }
      guard let result = file.state.result(seed: secret, witnesses: witnesses),
        let hall = file.state.plan?.hall
      else {
        throw ProgrammeError.unallocatable([.wrongPhase(file.state.phase, needed: [.listClosed])])
      }
      let fact = AllocationFact.drawn(Draw(seed: secret, witnesses: witnesses, result: result))
      try record([fact], in: &file, by: actor, access)
      try allot(result.placements, of: file, in: hall, "draw \(file.id)", by: actor, access)
      return []
    }
  }

  /// What a draw would be about if it were held now: nothing is written, no seed is looked at.
  /// - Throws: `ProgrammeError.notFound`, `.unallocatable` before the list is closed.
  public func upcomingDraw(_ allocation: String) throws -> UpcomingDraw {
    try read { access in
      let state = try allocationFile(allocation, in: access).state
      guard let plan = state.plan, state.phase == .listClosed else {
        throw ProgrammeError.unallocatable([.wrongPhase(state.phase, needed: [.listClosed])])
      }
      let struck = try noLongerEligible(in: state, access)
      return UpcomingDraw(
        stalls: plan.stalls.count,
        contestants: state.contestants.count - struck.count,
        passedOver: struck
      )
    }
  }

  /// Gives a stall that came free to the first of the waiting list whose trade fits and who meets the
  /// rules now; who doesn't is passed over, with the rules that say so, and keeps waiting.
  /// - Throws: `ProgrammeError.notFound`, `.invalid` when nobody waits for such a stall,
  ///   `.unallocatable` when nobody who waits meets the rules, `.impossible` when the stall isn't free.
  public func promote(
    to stall: StallID,
    in allocation: String,
    reason: String,
    by actor: Actor
  ) throws -> AllocationRecord {
    try changeAllocation(allocation, by: actor) { file, access in
      guard let plan = file.state.plan, file.state.phase == .drawn else {
        throw ProgrammeError.unallocatable([.wrongPhase(file.state.phase, needed: [.drawn])])
      }
      let hall = try standingFile(plan.hall, in: access)
      let known = hall.state.stalls[stall]?.stall
      let free = OfferedStall(id: stall, trades: known?.trades ?? [])
      let offered = plan.stalls.first { $0.id == stall } ?? free
      let line = file.state.line(for: offered)
        .filter { file.state.allows($0, known) }
      if line.isEmpty {
        throw ProgrammeError.invalid(
          field: "stall",
          value: stall.rawValue,
          id: "kios yang masih ditunggu seseorang",
          en: "a stall for which somebody waits"
        )
      }
      var passedOver: [PassedOver] = []
      var next: RegistrationID?
      for one in line where next == nil {
        let obstacles = try obstacles(to: one, in: file.state, asOf: clock.now(), access)
        if obstacles.isEmpty {
          next = one
        } else {
          passedOver.append(PassedOver(one, obstacles: obstacles))
        }
      }
      guard let next else {
        throw ProgrammeError.unallocatable(passedOver.map { .noLongerEligible($0) })
      }
      if !passedOver.isEmpty {
        try record([.passedOver(passedOver, stall: stall)], in: &file, by: actor, access)
      }
      try record([.promoted(next, stall: stall, reason: reason)], in: &file, by: actor, access)
      let placement = Placement(registration: next, stall: stall)
      try allot([placement], of: file, in: plan.hall, reason, by: actor, access)
      return []
    }
  }

  private func allot(
    _ placements: [Placement],
    of file: AllocationFile,
    in hall: HallID,
    _ reason: String,
    by actor: Actor,
    _ access: WriteAccess
  ) throws {
    var hallFile = try standingFile(hall, in: access)
    let today = clock.now().day()
    let facts = placements.compactMap { placement -> HallFact? in
      guard let application = file.state.applications[placement.registration] else { return nil }
      return .allotted(
        Allotment(
          stall: placement.stall,
          trader: placement.registration,
          trade: application.value.trade,
          allocation: file.id,
          day: today,
          reason: reason
        )
      )
    }
    try record(facts, in: &hallFile, by: actor, access)
  }
}
