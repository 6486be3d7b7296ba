public import CivilTime
import CurriculumModel
import Outlets
import Progression
import Storage

extension Office {
  /// A participant's own goods and money at every outlet that has or had some.
  /// - Parameter person: a participant or registration id, a NIK, or an id of another system.
  /// - Throws: `ProgrammeError.notFound`.
  public func goods(of person: String, asOf day: Day? = nil) throws -> [GoodsListing] {
    let asked = day
    let day = day ?? clock.now().day()
    return try read { access in
      let participant = try registration(of: person, in: access).participant
      let rows = try access.registrations(of: participant)
      if let first = rows.map({ $0.registered.day() }).min(), let asked, asked < first,
        let row = rows.first
      {
        let name = row.registration.rawValue
        throw ProgrammeError.notYet(.registration, name: name, began: first, asked: asked)
      }
      let registrations = rows.map(\.registration)
      return try outletFiles(in: access).flatMap { file in
        registrations.compactMap { registration in
          MemberGoods(of: registration, at: file.state, asOf: day).map { goods in
            GoodsListing(outlet: file.id, name: file.name, goods: goods)
          }
        }
      }
    }
  }
}
