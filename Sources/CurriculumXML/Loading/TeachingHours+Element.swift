import CivilTime
import CurriculumModel

extension TeachingHours {
  /// Reads `<teaching>`; the schema has checked the form of everything.
  init?(element: XMLElement) {
    guard let start = element.minutes("start"), let end = element.minutes("end"),
      let lessonMinutes = element.integer("lessonMinutes")
    else { return nil }
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    let days = (element.token("days") ?? "").split(separator: " ")
    self.init(
      from: element.token("from").flatMap { Day($0) },
      through: element.token("through").flatMap { Day($0) },
      weekdays: Set(days.compactMap { name in names.firstIndex { $0 == name }.map { $0 + 1 } }),
      start: start,
      end: end,
      lessonMinutes: lessonMinutes,
      pauses: element.children.filter { $0.isNamed("pause") }.compactMap { pause in
        guard let start = pause.minutes("start"), let end = pause.minutes("end") else { return nil }
        return Pause(start: start, end: end)
      }
    )
  }
}

extension XMLElement {
  /// `08:30` as minutes after midnight.
  fileprivate func minutes(_ attribute: StaticString) -> Int? {
    guard let text = token(attribute), let hour = Int(text.prefix(2)),
      let minute = Int(text.suffix(2))
    else { return nil }
    return hour * 60 + minute
  }
}
