public import CivilTime
public import CurriculumModel
public import Outlets
public import Progression

extension Office {
  /// Takes goods of a member in.
  /// - Throws: `ProgrammeError.notFound`, `.outletRefused`.
  public func deliver(
    _ product: ProductID,
    _ quantity: Int,
    to outlet: String,
    on day: Day? = nil,
    reference: String = "",
    by actor: Actor
  ) throws -> OutletReceipt {
    let today = clock.now().day()
    return try change(outlet, by: actor) { state, _ in
      try state.deliver(
        Delivery(
          product: product,
          quantity: quantity,
          day: day ?? today,
          reference: reference.trimmed
        ),
        today: today
      )
    }
  }
}
