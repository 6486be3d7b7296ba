import CivilTime
import CurriculumModel
import Progression
import Storage

extension Office {
  /// Classes by their first meeting, then id.
  public func classes(_ filter: ClassFilter = ClassFilter()) throws -> [ClassListing] {
    try read { access in
      let trainer = try filter.trainer.map { try trainerID($0, in: access) }
      let scope: ClassScope =
        filter.centre.map { .centre($0) } ?? trainer.map { .trainer($0) } ?? .all
      let start = filter.includesPast ? Instant(milliseconds: .min) : clock.now()
      return try access.classes(in: scope, of: filter.module, endingAfter: start)
        .filter { found in
          (filter.includesPast || found.cancellation == nil)
            && (trainer == nil || trainer == found.plan.trainer)
        }
        .map { try listing($0, in: access) }
    }
  }

  /// One class.
  /// - Throws: `ProgrammeError.notFound`.
  public func classListing(_ class: String) throws -> ClassListing {
    try read { access in
      guard let projection = try classFile(`class`, in: access).projection else {
        throw ProgrammeError.notFound(.class, name: `class`, suggestions: [])
      }
      return try listing(projection, in: access)
    }
  }

  func listing(_ projection: ClassProjection, in access: ReadAccess) throws -> ClassListing {
    ClassListing(
      id: projection.id,
      plan: projection.plan,
      moduleTitle: try module(named: projection.plan.module.rawValue, in: access).title,
      seats: projection.seats,
      isCancelled: projection.cancellation != nil,
      recorded: projection.attendance.keys.sorted()
    )
  }
}
