/// A class ought to be spread over a least number of days; every day short costs a unit.
///
/// - Source: ITC-2007 track 3, formulation UD2, S2.
enum LeastDays: Constraint {
  static let definition = ConstraintDefinition(
    strength: .soft,
    rule: Wording(
      id: "pertemuan kelas sebaiknya tersebar pada cukup banyak hari",
      en: "a class is spread over enough days"
    ),
    defaultWeight: 5
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    let problem = occupancy.problem
    let weight = problem.weight(of: .leastDays)
    return occupancy.sittings.indices.compactMap { index in
      let sittings = occupancy.sittings[index]
      let wanted = problem.classes[index].leastDays
      let days = Set(sittings.map { problem.grid.date(of: $0.placement.timeslot) }).count
      guard days < wanted else { return nil }
      let name = occupancy.names.demand(index)
      return Violation(
        constraint: .leastDays,
        cost: (wanted - days) * weight,
        subject: .demand(index),
        meetings: sittings.map(\.meeting),
        timeslot: sittings.first?.placement.timeslot,
        reason: Wording(
          id: "kelas \(name) tersebar pada \(days) hari, sebaiknya \(wanted)",
          en: "class \(name) is spread over \(days) of at least \(wanted) days"
        )
      )
    }
  }
}

extension LeastDays {
  @inline(__always)
  static func change(_ relocation: Relocation, in state: SearchState) -> Int {
    let demand = relocation.demand
    let row = demand &* state.layout.dates
    let from = relocation.fromSlot < 0 ? -1 : Int(state.layout.dateOf[relocation.fromSlot])
    let to = relocation.toSlot < 0 ? -1 : Int(state.layout.dateOf[relocation.toSlot])
    guard from != to else { return 0 }
    let before = Int(state.daysUsed[demand])
    var after = before
    if to >= 0, state.dayCount[row &+ to] == 0 { after &+= 1 }
    if from >= 0, state.dayCount[row &+ from] == 1 { after &-= 1 }
    let wanted = Int(state.layout.leastDays[demand])
    return (max(0, wanted &- after) &- max(0, wanted &- before)) &* state.layout.weights.leastDays
  }
}
