public import CivilTime
public import CurriculumModel
public import Progression

/// What lists know of halls.
extension ReadAccess {
  /// The halls of a centre, or all of them, by id.
  public func halls(at centre: CentreID? = nil) throws(StorageFailure) -> [HallRow] {
    let query = try statement(centre == nil ? HallSQL.all : HallSQL.atCentre)
    if let centre { query.bind(centre, to: 1) }
    return try query.rows { row throws(StorageFailure) in
      HallRow(
        id: row.text(0),
        centre: row.identifier(1),
        name: row.text(2),
        siteClass: row.text(3),
        stalls: Int(row.integer(4)),
        held: Int(row.integer(5))
      )
    }
  }

  /// The stalls that somebody holds, in whatever hall.
  public func tenancies(of trader: RegistrationID) throws(StorageFailure) -> [TenancyRow] {
    let query = try statement(HallSQL.ofTrader)
    query.bind(trader, to: 1)
    return try query.rows { row throws(StorageFailure) in
      TenancyRow(hall: row.text(0), stall: row.text(1), trader: row.identifier(2))
    }
  }

  /// The days of a hall that were closed, by day.
  public func closedDays(
    of hall: String,
    from first: Day,
    through last: Day
  ) throws(StorageFailure) -> [HallDayRow] {
    let query = try statement(HallSQL.days)
    query.bind(hall, to: 1)
    query.bind(first, to: 2)
    query.bind(last, to: 3)
    return try query.rows { row throws(StorageFailure) in
      HallDayRow(
        hall: row.text(0),
        day: Day(number: Int(row.integer(1))),
        opened: row.optionalInteger(2).map(Int.init),
        footfall: row.optionalInteger(3).map(Int.init)
      )
    }
  }
}

extension WriteAccess {
  /// Drops all that lists know of halls.
  public func dropHalls() throws(StorageFailure) {
    for text in HallSQL.dropEverything { try statement(text).run() }
  }

  /// Makes `projection` all that lists know of that hall, its days aside.
  public func replaceProjection(_ projection: HallProjection) throws(StorageFailure) {
    let drop = try statement(HallSQL.dropTenancies)
    drop.bind(projection.id, to: 1)
    try drop.run()
    let put = try statement(HallSQL.put)
    put.bind(projection.id, to: 1)
    put.bind(projection.centre, to: 2)
    put.bind(projection.name, to: 3)
    put.bind(projection.siteClass, to: 4)
    put.bind(projection.stalls, to: 5)
    put.bind(projection.tenancies.count, to: 6)
    try put.run()
    let tenancy = try statement(HallSQL.putTenancy)
    for held in projection.tenancies {
      tenancy.bind(projection.id, to: 1)
      tenancy.bind(held.stall, to: 2)
      tenancy.bind(held.trader, to: 3)
      try tenancy.run()
    }
  }

  /// Makes `row` what lists know of one day of a hall.
  public func put(_ row: HallDayRow) throws(StorageFailure) {
    let put = try statement(HallSQL.putDay)
    put.bind(row.hall, to: 1)
    put.bind(row.day, to: 2)
    put.bind(row.opened, to: 3)
    put.bind(row.footfall, to: 4)
    try put.run()
  }
}
