import CivilTime
import CurriculumModel
import OrderedJSON
import Programme
import Progression

extension CentreView {
  /// The page for programs; each part as the report of its own gives it.
  var members: [JSONValue.Member] {
    [
      .init("centre", JSONValue(page.centre.id)), .init("name", .string(page.centre.name)),
      .init("city", .string(page.centre.city)), .init("asOf", JSONValue(page.asOf)),
      .init("days", .integer(page.days)),
      .init(
        "actions",
        .array(
          page.actions.map { action in
            [
              "action": .string(CentreActionPhrases.name(action)),
              "what": .string(CentreActionPhrases.what(action, language)),
              "command": .string(
                CentreActionPhrases.command(action, at: page.centre, on: page.asOf)
              ),
            ]
          }
        )
      ),
      .init("curricula", .array(page.funnels.map { .object($0.members) })),
      .init(
        "stuckSteps",
        .array(
          page.stuckSteps.map { step in
            [
              "step": JSONValue(step.step), "people": .integer(step.people),
              "longestSince": JSONValue(step.longest),
            ]
          }
        )
      ),
      .init("stuck", .object(page.stuck.members(in: language))),
      .init("classes", .array(page.classes.map { $0.json(in: language) })),
      .init(
        "mentors",
        .array(
          page.mentors.mentors.map { mentor in
            [
              "mentor": .string(mentor.name), "people": .integer(mentor.people),
              "lastVisit": JSONValue(mentor.last), "unseen": .integer(mentor.unseen.count),
            ]
          }
        )
      ),
      .init(
        "halls",
        .array(
          page.halls.map { hall in
            [
              "hall": .string(hall.id.rawValue), "name": .string(hall.name),
              "stalls": .integer(hall.stalls), "held": .integer(hall.held),
              "tradingDays": .integer(page.hallUse[hall.id]?.days ?? 0),
              "opened": .integer(page.hallUse[hall.id]?.opened ?? 0),
              "footfall": page.hallUse[hall.id]?.footfall.map { .integer($0) } ?? .null,
            ]
          }
        )
      ),
      .init(
        "expiring",
        .array(
          page.expiring.map { expiry in
            [
              "registration": JSONValue(expiry.registration),
              "participant": JSONValue(expiry.participant), "name": JSONValue(expiry.name),
              "phone": JSONValue(expiry.phone), "until": JSONValue(expiry.until),
              "title": .string(expiry.module(language)),
            ]
          }
        )
      ),
      .init(
        "outreach",
        .object(OutreachReportView(report: page.outreach, language: language).members)
      ),
    ]
  }
}
