import CivilTime
import OrderedJSON
import Programme
import Scheduling
import Timetabling

/// What a place would cost, rule by rule.
struct AlternativeView {
  let file: DraftFile
  let language: Language

  init(_ file: DraftFile, in language: Language) {
    self.file = file
    self.language = language
  }

  func add(_ answer: Alternative, to page: inout Page) {
    let mark: Mark = answer.isPossible ? .done : .failed
    page.add(
      mark: mark.text(on: page.terminal),
      "\(name(answer), .strong) · \(SchedulePhrases.price(answer.change, language))"
    )
    for violation in answer.added {
      page.add(
        mark: StyledText(TimetablePhrases.mark(violation, sign: "+", language)),
        StyledText(SchedulePhrases.spoken(violation.reason, file, language)),
        indent: 4
      )
    }
    for violation in answer.removed {
      page.add(
        mark: StyledText(TimetablePhrases.mark(violation, sign: "-", language), .quiet),
        StyledText(SchedulePhrases.spoken(violation.reason, file, language), .quiet),
        indent: 4
      )
    }
  }

  private func name(_ answer: Alternative) -> String {
    guard let place = file.problem.place(of: answer.placement) else { return "–" }
    return DraftPlaceWords(file, in: language).place(place, day: language.longDay)
  }

  func json(_ answer: Alternative) -> JSONValue {
    let place = file.problem.place(of: answer.placement)
    func reasons(_ violations: [Violation]) -> JSONValue {
      .array(
        violations.map { violation in
          [
            "constraint": .string(violation.constraint.rawValue), "cost": .integer(violation.cost),
            "reason": .string(SchedulePhrases.spoken(violation.reason, file, language)),
          ]
        }
      )
    }
    return [
      "day": place.map { .string($0.day.description) } ?? .null,
      "sittingOfDay": place.map { .integer($0.sitting + 1) } ?? .null,
      "room": place.map { .string($0.room) } ?? .null, "possible": .bool(answer.isPossible),
      "hard": .integer(answer.change.hard), "soft": .integer(answer.change.soft),
      "added": reasons(answer.added), "removed": reasons(answer.removed),
    ]
  }
}
