import CurriculumModel
public import Progression
import Scheduling
import Storage

extension Office {
  /// Cancels every class that a draft's publication made and that has not begun, all or none.
  ///
  /// Seats are given back, so that those people are ready again; classes that have begun stay.
  /// - Returns: the classes that were cancelled, in the draft's order.
  /// - Throws: `ProgrammeError.notFound`, `.invalid` for a draft that was not published.
  public func cancelSchedule(
    _ draft: String?,
    reason: String,
    by actor: Actor
  ) throws -> [ClassListing] {
    try batch { office in
      let file = try office.draft(draft)
      guard let published = file.state.published else {
        throw ProgrammeError.invalid(
          field: "draft",
          value: file.id,
          id: "rancangan yang sudah terbit; yang belum bisa dibuang",
          en: "a draft that was published; one that was not can be discarded"
        )
      }
      let now = office.clock.now()
      return try published.compactMap { $0 }.compactMap { id in
        let listing = try office.classListing(id.rawValue)
        guard !listing.isCancelled, let first = listing.plan.meetings.first, now < first.start
        else { return nil }
        return try office.cancelClass(id.rawValue, reason: reason, by: actor).listing
      }
    }
  }
}
