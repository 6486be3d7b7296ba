public import CivilTime
public import CurriculumModel
public import Outlets
public import Progression

extension Office {
  /// Gives goods back to their member.
  /// - Throws: `ProgrammeError.notFound`, `.outletRefused`.
  public func returnGoods(
    _ product: ProductID,
    _ quantity: Int,
    from outlet: String,
    cause: GoodsReturn.Cause,
    on day: Day? = nil,
    by actor: Actor
  ) throws -> OutletReceipt {
    let today = clock.now().day()
    return try change(outlet, by: actor) { state, _ in
      try state.giveBack(
        GoodsReturn(product: product, quantity: quantity, day: day ?? today, cause: cause),
        today: today
      )
    }
  }
}
