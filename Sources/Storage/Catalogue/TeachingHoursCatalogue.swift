import CivilTime
public import CurriculumModel
import OrderedJSON

/// Between which hours classes are held, year by year, as the calendars say.
extension ReadAccess {
  /// By year; a year whose calendar was never kept is left out.
  public func teachingHours(
    in years: some Sequence<Int>
  ) throws(StorageFailure) -> [Int: [TeachingHours]] {
    var result: [Int: [TeachingHours]] = [:]
    for year in years {
      let name = "teaching-hours/\(year)"
      guard let text = try setting(name) else { continue }
      do throws(PayloadError) {
        var all: [TeachingHours] = []
        for value in try JSONValue.payload(Array(text.utf8)).values(of: "hours") {
          all.append(try TeachingHours(payload: value))
        }
        result[year] = all
      } catch {
        throw .malformed(table: "setting", key: name, problem: "\(error)")
      }
    }
    return result
  }
}

extension WriteAccess {
  /// Replaces the hours of one year by the calendar's.
  public func putTeachingHours(of calendar: HolidayCalendar) throws(StorageFailure) {
    let hours = JSONValue.array(calendar.teaching.map(\.json))
    let value: JSONValue = ["hours": hours]
    try put(setting: "teaching-hours/\(calendar.year)", value.text(.compact))
  }
}

extension TeachingHours {
  fileprivate var json: JSONValue {
    .object([
      .init("from", from.map { .string($0.description) } ?? .null),
      .init("through", through.map { .string($0.description) } ?? .null),
      .init("weekdays", .numbers(weekdays.sorted())),
      .init("start", .integer(start)), .init("end", .integer(end)),
      .init("lessonMinutes", .integer(lessonMinutes)),
      .init("pauses", .array(pauses.map { .numbers([$0.start, $0.end]) })),
    ])
  }

  fileprivate init(payload: JSONValue) throws(PayloadError) {
    self.init(
      from: try payload.optionalText(of: "from").flatMap { Day($0) },
      through: try payload.optionalText(of: "through").flatMap { Day($0) },
      weekdays: Set(try payload.numbers(of: "weekdays")),
      start: try payload.number(of: "start"),
      end: try payload.number(of: "end"),
      lessonMinutes: try payload.number(of: "lessonMinutes"),
      pauses: try payload.values(of: "pauses").compactMap { pause in
        let ends = (pause.array ?? []).compactMap(\.integer)
        return ends.count == 2 ? Pause(start: ends[0], end: ends[1]) : nil
      }
    )
  }
}
