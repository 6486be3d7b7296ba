import CivilTime
import CurriculumModel
import Halls
import OrderedJSON
import Scheduling

/// What halls are made of, as the journal keeps it, version 1.
extension HallProfile {
  var members: [JSONValue.Member] {
    [
      .init("id", .id(id)), .init("name", .string(name)), .init("centre", .id(centre)),
      .init("siteClass", .string(siteClass)), .init("hours", .string(hours.description)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    let written = try payload.text(of: "hours")
    guard let hours = WeeklyHours(written) else {
      throw .shape("hours '\(written)', expected hours of the week")
    }
    self.init(
      id: try payload.id(of: "id"),
      name: try payload.text(of: "name"),
      centre: try payload.id(of: "centre"),
      siteClass: try payload.text(of: "siteClass"),
      hours: hours
    )
  }
}

extension HallRules {
  var members: [JSONValue.Member] {
    [
      .init("keyWithinDays", .optional(keyWithinDays)),
      .init("openWithinDays", .optional(openWithinDays)),
      .init("sealAfterShutDays", .optional(sealAfterShutDays)),
      .init("reminderAfterDays", .optional(reminderAfterDays)),
      .init("warningAfterDays", .optional(warningAfterDays)),
      .init("warningAfterFailedDebits", .optional(warningAfterFailedDebits)),
      .init("warningGapDays", .optional(warningGapDays)),
      .init("sealLength", .optional(sealLength?.description)),
      .init("debitDays", .numbers(debitDays)), .init("source", .string(source)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    let length = try payload.optionalText(of: "sealLength")
    let period = length.flatMap { Period($0) }
    if let length, period == nil { throw .shape("sealLength '\(length)', expected a period") }
    self.init(
      keyWithinDays: try payload.optionalNumber(of: "keyWithinDays"),
      openWithinDays: try payload.optionalNumber(of: "openWithinDays"),
      sealAfterShutDays: try payload.optionalNumber(of: "sealAfterShutDays"),
      reminderAfterDays: try payload.optionalNumber(of: "reminderAfterDays"),
      warningAfterDays: try payload.optionalNumber(of: "warningAfterDays"),
      warningAfterFailedDebits: try payload.optionalNumber(of: "warningAfterFailedDebits"),
      warningGapDays: try payload.optionalNumber(of: "warningGapDays"),
      sealLength: period,
      debitDays: try payload.numbers(of: "debitDays"),
      source: try payload.text(of: "source")
    )
  }
}

extension Stall {
  var json: JSONValue {
    .object([
      .init("id", .id(id)), .init("floor", .integer(floor)), .init("width", .integer(width)),
      .init("depth", .integer(depth)), .init("trades", .ids(trades)),
      .init("column", .optional(place?.column)), .init("row", .optional(place?.row)),
    ])
  }

  init(payload: JSONValue) throws(PayloadError) {
    let column = try payload.optionalNumber(of: "column")
    let row = try payload.optionalNumber(of: "row")
    var place: PlanPlace?
    if let column, let row { place = PlanPlace(column: column, row: row) }
    self.init(
      id: try payload.id(of: "id"),
      floor: try payload.number(of: "floor"),
      width: try payload.number(of: "width"),
      depth: try payload.number(of: "depth"),
      trades: try payload.ids(of: "trades"),
      place: place
    )
  }
}

extension Allotment {
  var members: [JSONValue.Member] {
    [
      .init("stall", .id(stall)), .init("trader", .id(trader)), .init("trade", .id(trade)),
      .init("allocation", .optional(allocation?.rawValue)), .init("day", .day(day)),
      .init("keyBy", .day(keyBy)), .init("reason", .string(reason)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      stall: try payload.id(of: "stall"),
      trader: try payload.id(of: "trader"),
      trade: try payload.id(of: "trade"),
      allocation: try payload.optionalText(of: "allocation").map { AllocationID($0) },
      day: try payload.day(of: "day"),
      keyBy: try payload.optionalDay(of: "keyBy"),
      reason: try payload.text(of: "reason")
    )
  }
}

extension DayRecord {
  var members: [JSONValue.Member] {
    [
      .init("day", .day(day)), .init("shut", .optional(shutReason)), .init("opened", .ids(opened)),
      .init("footfall", .optional(footfall)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    let day = try payload.day(of: "day")
    if let reason = try payload.optionalText(of: "shut") {
      self.init(day: day, shut: reason)
    } else {
      self.init(
        day: day,
        opened: try payload.ids(of: "opened"),
        footfall: try payload.optionalNumber(of: "footfall")
      )
    }
  }
}

extension Warning {
  var members: [JSONValue.Member] {
    [
      .init("stall", .id(stall)), .init("level", .integer(level)), .init("day", .day(day)),
      .init("reason", .string(reason)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      stall: try payload.id(of: "stall"),
      level: try payload.number(of: "level"),
      day: try payload.day(of: "day"),
      reason: try payload.text(of: "reason")
    )
  }
}

extension Seal {
  var members: [JSONValue.Member] {
    [
      .init("stall", .id(stall)), .init("from", .day(from)), .init("through", .day(through)),
      .init("reason", .string(reason)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      stall: try payload.id(of: "stall"),
      from: try payload.day(of: "from"),
      through: try payload.day(of: "through"),
      reason: try payload.text(of: "reason")
    )
  }
}
