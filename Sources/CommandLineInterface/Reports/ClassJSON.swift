import CivilTime
import CurriculumModel
import OrderedJSON
import Programme
import Progression

extension ClassPlan {
  var json: [JSONValue.Member] {
    [
      .init("module", JSONValue(module)),
      .init("centre", JSONValue(centre)),
      .init("room", .string(room)),
      .init("trainer", .string(trainer)),
      .init("capacity", .integer(capacity)),
      .init("meetings", .array(meetings.map(\.json))),
    ]
  }
}

extension Meeting {
  var json: JSONValue {
    [
      "start": .string(start.text(at: .jakarta)),
      "end": .string(end.text(at: .jakarta)),
      "lessonHours": .integer(lessonHours),
    ]
  }
}

extension ClassListing {
  func json(in language: Language) -> JSONValue {
    .object(
      [.init("id", JSONValue(id)), .init("title", .string(moduleTitle(language)))] + plan.json + [
        .init("seats", .array(seats.map { JSONValue($0) })),
        .init("cancelled", .bool(isCancelled)),
        .init("recorded", .array(recorded.map { .integer($0) })),
      ]
    )
  }
}

extension CreatedClass {
  func json(in language: Language) -> [JSONValue.Member] {
    [.init("id", JSONValue(id))] + plan.json + [
      .init(
        "warnings",
        .array(warnings.map { .string(ClassPhrases.warning($0, language)) })
      ),
      .init(
        "overridden",
        .array(overridden.map { .string(PlanFindingPhrases.what($0)(language)) })
      ),
      .init("unavailable", .array(unavailable.map { JSONValue($0) })),
      .init("promoted", .array(promoted.map { JSONValue($0) })),
    ]
  }

  /// What is odd about it, and what was overridden.
  func addWarnings(to page: inout Page, in language: Language) {
    let lines =
      warnings.map { ClassPhrases.warning($0, language) }
      + overridden.map { PlanFindingPhrases.what($0)(language) }
    for line in lines {
      page.add(mark: Mark.warning.text(on: page.terminal), StyledText(line), indent: 2)
    }
  }

  func add(to page: inout Page, titled title: String, in language: Language) {
    page.add(
      mark: Mark.done.text(on: page.terminal),
      "\(ClassPhrases.created(id.rawValue)(language)) \(title, .strong)"
    )
    for (position, meeting) in plan.meetings.enumerated() {
      page.add("\(position + 1). \(ClassWords(language).meeting(meeting))", indent: 2, hanging: 3)
    }
    addWarnings(to: &page, in: language)
  }
}
