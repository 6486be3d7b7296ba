public import CurriculumModel
public import Halls
import Storage

/// A hall in a list.
public struct HallListing: Hashable, Sendable {
  public var id: HallID
  public var name: String
  public var centre: CentreID
  public var siteClass: String
  public var stalls: Int
  /// Stalls that somebody holds.
  public var held: Int

  init(_ row: HallRow) {
    id = HallID(row.id)
    name = row.name
    centre = row.centre
    siteClass = row.siteClass
    stalls = row.stalls
    held = row.held
  }
}

extension Office {
  /// The halls of a centre, or all of them, by number.
  /// - Throws: `ProgrammeError.notFound` for the centre.
  public func halls(at centre: String? = nil) throws -> [HallListing] {
    try read { access in
      let id = try centre.map { try self.centre(named: $0, in: access).id }
      return try access.halls(at: id).map(HallListing.init)
    }
  }

  func listing(of id: HallID, in access: ReadAccess) throws -> HallListing {
    guard let row = try access.halls().first(where: { $0.id == id.rawValue }) else {
      throw ProgrammeError.notFound(.hall, name: id.rawValue, suggestions: [])
    }
    return HallListing(row)
  }
}
