import AssessmentKit
import CivilTime
import CurriculumModel
import OrderedJSON
import Programme
import Progression

extension ReviewItem {
  func json(in language: Language) -> [JSONValue.Member] {
    [
      .init("submission", JSONValue(submission)),
      .init("registration", JSONValue(registration)),
      .init("name", JSONValue(name)),
      .init("centre", JSONValue(centre)),
      .init("module", JSONValue(module)),
      .init("moduleTitle", .string(moduleTitle(language))),
      .init("assessment", JSONValue(assessment)),
      .init("assessmentTitle", .string(assessmentTitle(language))),
      .init("submitted", JSONValue(submitted)),
      .init("due", JSONValue(due)),
    ]
  }
}

extension ReviewDossier {
  /// The members of the report for programs: the item, the content and the rubric.
  func json(in language: Language) -> [JSONValue.Member] {
    let named = fields.filter { content.fields[$0.name] != nil }
    return item.json(in: language) + [
      .init(
        "fields",
        .object(named.map { .init($0.name, JSONValue(content.fields[$0.name])) })
      ),
      .init(
        "files",
        .array(
          content.files.map { file in
            [
              "name": .string(file.name),
              "sha256": .string(file.sha256),
              "size": .integer(file.size),
            ]
          }
        )
      ),
      .init("decision", decision.map { $0.json(in: language) } ?? .null),
      .init("passMark", .number(rubric.passMark)),
      .init("criteria", .array(rubric.criteria.map { $0.json(in: language) })),
    ]
  }
}

extension Rubric.Criterion {
  fileprivate func json(in language: Language) -> JSONValue {
    [
      "id": .string(id),
      "title": .string(title(language)),
      "weight": .number(weight),
      "levels": .array(
        levels.map { level in
          [
            "id": .string(level.id),
            "title": .string(level.title(language)),
            "points": .number(level.points),
          ]
        }
      ),
    ]
  }
}

extension ReviewDossier.Decision {
  fileprivate func json(in language: Language) -> JSONValue {
    [
      "text": .string(
        OutcomeWords(language: language).words(of: outcome, on: decided.day()).text
      ),
      "by": .string(who(language)),
      "decided": JSONValue(decided),
      "note": JSONValue(by.note),
      "event": .string(event.description),
    ]
  }
}
