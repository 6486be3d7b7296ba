/// A cohort's meetings on a day ought to stand next to each other; a lone one costs a unit.
///
/// A meeting is lone when its cohort sits neither in the block before it nor in the one after it
/// on the same day.
///
/// - Source: ITC-2007 track 3, formulation UD2, S3.
enum Compactness: Constraint {
  static let definition = ConstraintDefinition(
    strength: .soft,
    rule: Wording(
      id: "pertemuan satu rombongan pada satu hari sebaiknya bersambung",
      en: "a cohort's meetings on a day follow one another"
    ),
    defaultWeight: 2
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    let weight = occupancy.problem.weight(of: .compactness)
    let grid = occupancy.problem.grid
    return occupancy.sittingsByCohort().enumerated().flatMap { cohort, sittings in
      let times = Set(sittings.map(\.placement.timeslot.number))
      return sittings.compactMap { sitting -> Violation? in
        let timeslot = sitting.placement.timeslot
        let block = grid.block(of: timeslot)
        let before = block > 0 && times.contains(timeslot.number - 1)
        let after = block + 1 < grid.blocks && times.contains(timeslot.number + 1)
        guard !before, !after else { return nil }
        let name = occupancy.names.cohort(cohort)
        let demand = occupancy.names.demand(sitting.meeting.demand)
        let time = occupancy.names.time(timeslot)
        return Violation(
          constraint: .compactness,
          cost: weight,
          subject: .cohort(cohort),
          meetings: [sitting.meeting],
          timeslot: timeslot,
          reason: Wording(
            id: "rombongan \(name) punya pertemuan yang tidak bersambung pada \(time): \(demand)",
            en: "cohort \(name) has a lone meeting on \(time): \(demand)"
          )
        )
      }
    }
  }
}

extension Compactness {
  /// The most blocks a day for which a table of lone bits is kept.
  static let widestTable = 14

  /// How many set bits have no set neighbour.
  @inline(__always)
  static func loneBits(_ mask: UInt32) -> Int {
    (mask & ~(mask &<< 1) & ~(mask &>> 1)).nonzeroBitCount
  }

  @inline(__always)
  static func lone(_ mask: UInt32, in state: SearchState) -> Int {
    state.layout.blocks <= widestTable
      ? Int(state.layout.lone[Int(mask)]) : loneBits(mask)
  }

  @inline(__always)
  static func change(_ relocation: Relocation, in state: SearchState) -> Int {
    let from = relocation.fromSlot
    let to = relocation.toSlot
    guard from != to, state.layout.weights.compactness > 0 else { return 0 }
    var change = 0
    let cohorts = state.layout.cohortsOf.range(relocation.demand)
    let dates = state.layout.dates
    let fromDate = from < 0 ? -1 : Int(state.layout.dateOf[from])
    let toDate = to < 0 ? -1 : Int(state.layout.dateOf[to])
    let fromBit = from < 0 ? 0 : UInt32(1) &<< UInt32(state.layout.blockOf[from])
    let toBit = to < 0 ? 0 : UInt32(1) &<< UInt32(state.layout.blockOf[to])
    if fromDate == toDate {
      for index in cohorts {
        let mask = state.dayMask[state.layout.cohortsOf.value(at: index) &* dates &+ fromDate]
        change &+= lone((mask & ~fromBit) | toBit, in: state) &- lone(mask, in: state)
      }
      return change &* state.layout.weights.compactness
    }
    for index in cohorts {
      let row = state.layout.cohortsOf.value(at: index) &* dates
      if from >= 0 {
        let mask = state.dayMask[row &+ fromDate]
        change &+= lone(mask & ~fromBit, in: state) &- lone(mask, in: state)
      }
      if to >= 0 {
        let mask = state.dayMask[row &+ toDate]
        change &+= lone(mask | toBit, in: state) &- lone(mask, in: state)
      }
    }
    return change &* state.layout.weights.compactness
  }
}
