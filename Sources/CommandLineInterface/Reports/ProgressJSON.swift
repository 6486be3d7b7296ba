import AssessmentKit
import CivilTime
import CurriculumModel
import OrderedJSON
import Programme
import Progression

extension ProgressReport {
  /// The members of the report for programs; titles in `language`, days and instants in ISO 8601.
  func json(in language: Language) -> [JSONValue.Member] {
    head(in: language) + [
      .init("steps", .array(steps.map { $0.json(in: language) })),
      .init("next", .array(actions.map(\.json))),
      .init("classes", .array(classes.map(\.json))),
      .init("waiting", .array(waiting.map(\.json))),
      .init("released", .array(released.map(\.json))),
      .init("missingAssessors", .array(missingAssessors.map { JSONValue($0) })),
    ]
  }

  /// The members of `okoce next`.
  func nextJSON(in language: Language) -> [JSONValue.Member] {
    head(in: language) + [
      .init("next", .array(actions.map(\.json))),
      .init("classes", .array(classes.map(\.json))),
      .init("waiting", .array(waiting.map(\.json))),
      .init("released", .array(released.map(\.json))),
      .init("missingAssessors", .array(missingAssessors.map { JSONValue($0) })),
    ]
  }

  private func head(in language: Language) -> [JSONValue.Member] {
    [
      .init("language", .string(language.rawValue)),
      .init("participant", JSONValue(participant)),
      .init("registration", JSONValue(registration)),
      .init("name", JSONValue(name)),
      .init("curriculum", reference.json),
      .init("title", .string(curriculum.title(language))),
      .init("centre", JSONValue(centre)),
      .init("centreName", JSONValue(centreName)),
      .init("tracks", .array(tracks.map { JSONValue($0) })),
      .init("registered", JSONValue(registered)),
      .init("asOf", JSONValue(asOf)),
      .init("knownAt", JSONValue(knownAt)),
      .init("forecast", .bool(isForecast)),
      .init("abandoned", .bool(isAbandoned)),
      .init("complete", .bool(isComplete)),
      .init("otherRegistrations", .array(others.map { $0.json(in: language) })),
    ]
  }
}

extension OtherRegistration {
  fileprivate func json(in language: Language) -> JSONValue {
    [
      "registration": JSONValue(registration),
      "curriculum": reference.json,
      "title": .string(curriculum.title(language)),
      "centre": JSONValue(centre),
      "registered": JSONValue(registered),
      "abandoned": .bool(isAbandoned),
      "complete": .bool(isComplete),
      "steps": .integer(steps),
      "satisfiedSteps": .integer(satisfiedSteps),
      "doneOnlyHere": .array(doneOnlyHere.map { JSONValue($0) }),
    ]
  }
}

extension ProgressReport.StepRow {
  fileprivate func json(in language: Language) -> JSONValue {
    [
      "id": JSONValue(step.id),
      "label": .string(step.label),
      "title": .string(step.title(language)),
      "satisfied": .bool(isSatisfied),
      "since": JSONValue(since),
      "until": JSONValue(standing.until),
      "needed": .integer(required),
      "have": .integer(satisfied),
      "modules": .array(modules.map { $0.json(in: language) }),
    ]
  }
}

extension ProgressReport.ModuleRow {
  fileprivate func json(in language: Language) -> JSONValue {
    .object(
      [
        .init("id", JSONValue(module.id)),
        .init("version", .string(module.version)),
        .init("title", .string(module.title(language))),
        .init("required", .bool(use.isRequired)),
      ] + standing.json + [.init("note", JSONValue(note))]
        + (uncounted.isEmpty ? [] : [.init("uncounted", uncountedJSON)])
    )
  }

  /// Passes that don't count, since their period counts already.
  private var uncountedJSON: JSONValue {
    .array(
      uncounted.map { pass in
        [
          "assessment": JSONValue(pass.assessment), "event": .string(pass.event.description),
          "day": .string(pass.day.description), "period": pass.period?.json ?? .null,
        ]
      }
    )
  }
}

extension NextAction {
  fileprivate var json: JSONValue {
    [
      "module": JSONValue(action.module),
      "assessment": JSONValue(action.assessment),
      "aim": .string(action.aim.rawValue),
      "times": .integer(action.times),
      "pending": JSONValue(action.pending),
      "distance": .integer(distance),
      "unlocks": .array(unlocks.map { JSONValue($0) }),
      "completes": .array(completes.map { JSONValue($0) }),
    ]
  }
}

extension WaitingPlace {
  fileprivate var json: JSONValue {
    .object(
      [.init("id", JSONValue(id))] + plan.json + [
        .init("position", .integer(position)), .init("count", .integer(count)),
      ]
    )
  }
}

extension ComingClass {
  fileprivate var json: JSONValue {
    .object(
      [.init("id", JSONValue(id))] + plan.json + [
        .init("coming", .array(meetings.map(\.json)))
      ]
    )
  }
}

extension ReleasedWait {
  fileprivate var json: JSONValue {
    ["class": JSONValue(id), "module": JSONValue(plan.module), "reason": .string(reason)]
  }
}
