public import CivilTime
import CurriculumModel
import Outlets
public import Progression
import Storage

extension Office {
  /// Pays a member for what was sold up to a day, never more than is owed.
  ///
  /// - Parameters:
  ///   - person: a participant, a registration or a NIK.
  ///   - through: the last day of the sales; `nil` for the day of payment.
  ///   - amount: `nil` for all that is owed by then.
  /// - Throws: `ProgrammeError.notFound`, `.outletRefused`.
  public func settle(
    _ person: String,
    at outlet: String,
    through: Day? = nil,
    amount: Int? = nil,
    on day: Day? = nil,
    reference: String,
    by actor: Actor
  ) throws -> OutletReceipt {
    let today = clock.now().day()
    return try change(outlet, by: actor) { state, access in
      // Of several registrations of one person the one that has goods here.
      let person = try registration(of: person, in: access)
      let all = try access.registrations(of: person.participant).map(\.registration)
      let owners = Set(state.products.values.map(\.listing.owner))
      let owner =
        owners.contains(person.registration)
        ? person.registration : all.first { owners.contains($0) } ?? person.registration
      return try state.settle(
        owner,
        through: through ?? day ?? today,
        amount: amount,
        day: day ?? today,
        reference: reference.trimmed,
        today: today
      )
    }
  }
}
