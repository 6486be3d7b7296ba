public import CivilTime
import CurriculumModel
public import Outlets
import Pricing

extension Office {
  /// What sells at an outlet, what stands and since when, and what is dearer than elsewhere.
  /// - Parameter days: how many days of sales are looked at.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`.
  public func shelf(
    of outlet: String,
    asOf day: Day? = nil,
    days: Int = 30
  ) throws -> ShelfReport {
    guard (1...3_650).contains(days) else {
      throw ProgrammeError.invalid(
        field: "days",
        value: "\(days)",
        id: "1 sampai 3650",
        en: "1 to 3650"
      )
    }
    let asked = day
    let day = day ?? clock.now().day()
    return try read { access in
      let file = try self.outlet(named: outlet, in: access)
      try file.requireOpen(on: asked)
      let references = try priceReferences(on: day, in: access)
      return ShelfReport(
        of: file.state,
        asOf: day,
        days: days,
        references: references.prices,
        rules: references.rules
      )
    }
  }
}
