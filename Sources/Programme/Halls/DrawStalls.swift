import CivilTime
public import CurriculumModel
public import Halls
public import Progression
import Storage

extension Office {
  /// Draws the stalls: reveals the seed, mixes in what witnesses say, and gives the stalls out.
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

  /// Gives a stall that came free to the first of the waiting list whose trade fits.
  /// - Throws: `ProgrammeError.notFound`, `.invalid` when nobody waits for such a stall,
  ///   `.unallocatable`, `.impossible` when the stall isn't free.
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
      guard let next = file.state.next(for: offered) else {
        throw ProgrammeError.invalid(
          field: "stall",
          value: stall.rawValue,
          id: "kios yang masih ditunggu seseorang",
          en: "a stall for which somebody waits"
        )
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
