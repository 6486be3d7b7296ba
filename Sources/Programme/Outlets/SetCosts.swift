public import CivilTime
import CurriculumModel
import Outlets
public import Progression

extension Office {
  /// Says what an outlet costs a month, from a day on; what is `nil` stays as it was.
  /// - Throws: `ProgrammeError.notFound`, `.outletRefused`.
  public func setCosts(
    of outlet: String,
    rent: Int? = nil,
    wages: Int? = nil,
    other: Int? = nil,
    staff: Int? = nil,
    from: Day? = nil,
    by actor: Actor
  ) throws -> OutletReceipt {
    let from = from ?? clock.now().day()
    return try change(outlet, by: actor) { state, _ in
      let current = state.costs.last { $0.from <= from }
      var costs = OutletCosts(
        from: from,
        rent: rent ?? current?.rent ?? 0,
        wages: wages ?? current?.wages ?? 0,
        other: other ?? current?.other ?? 0,
        staff: staff ?? current?.staff
      )
      // The same again is no change, whatever the day.
      if let current {
        costs.from = current.from
        if costs == current { return [] }
        costs.from = from
      }
      return try state.setCosts(costs)
    }
  }

  /// Says how much money of its own an outlet has at the end of a day.
  /// - Throws: `ProgrammeError.notFound`, `.outletRefused`.
  public func countReserve(
    _ amount: Int,
    of outlet: String,
    on day: Day? = nil,
    by actor: Actor
  ) throws -> OutletReceipt {
    let today = clock.now().day()
    return try change(outlet, by: actor) { state, _ in
      try state.count(CountedReserve(day: day ?? today, amount: amount), today: today)
    }
  }
}
