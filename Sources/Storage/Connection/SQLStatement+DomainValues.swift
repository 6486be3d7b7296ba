import CivilTime
import CurriculumModel

/// The domain's small values as columns: instants in milliseconds, days by number.
extension SQLStatement {
  func bind<Subject>(_ id: Identifier<Subject>, to parameter: Int) {
    bind(id.rawValue, to: parameter)
  }

  func bind(_ instant: Instant, to parameter: Int) { bind(instant.milliseconds, to: parameter) }

  func bind(_ instant: Instant?, to parameter: Int) { bind(instant?.milliseconds, to: parameter) }

  func bind(_ day: Day?, to parameter: Int) { bind(day?.number, to: parameter) }

  func identifier<Subject>(_ column: Int) -> Identifier<Subject> { Identifier(text(column)) }

  func instant(_ column: Int) -> Instant { Instant(milliseconds: integer(column)) }

  func optionalInstant(_ column: Int) -> Instant? { isNull(column) ? nil : instant(column) }

  func optionalDay(_ column: Int) -> Day? {
    isNull(column) ? nil : Day(number: Int(integer(column)))
  }
}
