import AssessmentKit
import CivilTime
public import CurriculumModel
import OrderedJSON

/// Centres, holidays and settings: what all curricula of one installation share.
extension ReadAccess {
  /// Every centre by ascending id.
  public func centres() throws(StorageFailure) -> [Centre] {
    try statement(CatalogueSQL.centres).rows(Centre.init(row:))
  }

  public func centre(_ id: CentreID) throws(StorageFailure) -> Centre? {
    let lookup = try statement(CatalogueSQL.centre)
    lookup.bind(id, to: 1)
    return try lookup.first(Centre.init(row:))
  }

  /// Every holiday by day.
  public func holidays() throws(StorageFailure) -> [Holiday] {
    try statement(CatalogueSQL.holidays).rows { row throws(StorageFailure) in
      Holiday(
        day: Day(number: Int(row.integer(0))),
        kind: Holiday.Kind(rawValue: row.text(1)) ?? .national,
        title: try row.json(2, of: "holiday") { value throws(JSONShapeError) in
          try LocalizedText(json: value)
        }
      )
    }
  }

  public func setting(_ name: String) throws(StorageFailure) -> String? {
    let lookup = try statement(CatalogueSQL.setting)
    lookup.bind(name, to: 1)
    return try lookup.first { row throws(StorageFailure) in row.text(0) }
  }
}

extension WriteAccess {
  /// Adds a centre, or replaces what is known of it.
  public func put(_ centre: Centre) throws(StorageFailure) {
    let put = try statement(CatalogueSQL.putCentre)
    put.bind(centre.id, to: 1)
    put.bind(centre.name, to: 2)
    put.bind(centre.city, to: 3)
    put.bind(text: JSONValue.array(centre.aliases.map { .string($0) }).bytes(), to: 4)
    try put.run()
  }

  /// Replaces the holidays of one year by the calendar's.
  public func put(_ calendar: HolidayCalendar) throws(StorageFailure) {
    if let first = Day(year: calendar.year, month: 1, day: 1) {
      let drop = try statement(CatalogueSQL.dropHolidays)
      drop.bind(first.number, to: 1)
      drop.bind(first.adding(months: 12).number, to: 2)
      try drop.run()
    }
    for holiday in calendar.holidays {
      let put = try statement(CatalogueSQL.putHoliday)
      put.bind(holiday.day.number, to: 1)
      put.bind(holiday.kind.rawValue, to: 2)
      put.bind(text: holiday.title.json.bytes(), to: 3)
      try put.run()
    }
  }

  public func put(setting name: String, _ value: String) throws(StorageFailure) {
    let put = try statement(CatalogueSQL.putSetting)
    put.bind(name, to: 1)
    put.bind(value, to: 2)
    try put.run()
  }
}

extension Centre {
  fileprivate init(row: any SQLStatement) throws(StorageFailure) {
    self.init(
      id: row.identifier(0),
      name: row.text(1),
      aliases: try row.json(3, of: "centre") { value throws(JSONShapeError) in
        value.array?.compactMap(\.string) ?? []
      },
      city: row.text(2)
    )
  }
}

extension SQLStatement {
  /// A column of JSON as a value; the row's first column names it in a failure.
  fileprivate func json<Value>(
    _ column: Int,
    of table: String,
    as value: (JSONValue) throws(JSONShapeError) -> Value
  ) throws(StorageFailure) -> Value {
    do throws(PayloadError) {
      return try JSONValue.payload(bytes(column)).shaped(value)
    } catch {
      throw .malformed(table: table, key: text(0), problem: "\(error)")
    }
  }
}
