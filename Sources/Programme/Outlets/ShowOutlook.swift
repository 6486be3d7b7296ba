public import CivilTime
import CurriculumModel
public import Outlets
import Pricing

extension Office {
  /// Whether an outlet pays for itself, and when its money runs out if nothing changes.
  /// - Throws: `ProgrammeError.notFound`.
  public func outlook(of outlet: String, asOf day: Day? = nil) throws -> Outlook {
    let asked = day
    let day = day ?? clock.now().day()
    return try read { access in
      let file = try self.outlet(named: outlet, in: access)
      try file.requireOpen(on: asked)
      let references = try priceReferences(on: day, in: access)
      return Outlook(
        of: file.state,
        asOf: day,
        references: references.prices,
        rules: references.rules
      )
    }
  }
}
