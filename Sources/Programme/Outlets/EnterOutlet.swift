import CivilTime
import CurriculumModel
public import Outlets
public import Progression
import Storage

extension Office {
  /// Enters a new outlet.
  /// - Parameter centre: the centre's id, name or another spelling.
  /// - Throws: `ProgrammeError.notFound` for the centre, `.taken` for the name, `.outletRefused`.
  public func enterOutlet(
    _ profile: OutletProfile,
    by actor: Actor
  ) throws -> OutletReceipt {
    try write { access in
      var profile = profile
      profile.name = profile.name.trimmed
      profile.centre = try centre(named: profile.centre.rawValue, in: access).id
      let others = try outletFiles(in: access)
      if others.map(\.name).first(likeName: profile.name) != nil {
        throw ProgrammeError.taken(.outlet, name: profile.name)
      }
      let facts = try Self.told { try OutletState().enter(profile) }
      var file = OutletFile(id: OutletID(try access.nextOutletID()))
      let events = try append(facts, to: &file, by: actor, in: access)
      return OutletReceipt(file, new: events)
    }
  }
}
