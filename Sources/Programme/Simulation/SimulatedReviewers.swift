import AssessmentKit
import CivilTime
import CurriculumModel
import Progression

extension Simulation {
  /// Decides every review that has waited for three days, by marks for each criterion.
  mutating func decideReviews(before day: Day, _ office: Office) throws {
    for item in try office.reviews() where item.submitted.day().adding(days: 3) <= day {
      let rubric = try office.review(item.submission.rawValue).rubric
      let diligence = places[item.registration].map { people[$0].person.diligence } ?? 1
      var marks: [String: String] = [:]
      for criterion in rubric.criteria {
        let isBest = Double.random(in: 0..<1, using: &random) < diligence
        let level = isBest ? criterion.levels.last : criterion.levels.dropLast().last
        marks[criterion.id] = (level ?? criterion.levels[0]).id
      }
      _ = try office.decideReview(
        item.submission.rawValue,
        .marks(marks),
        by: Actor(.reviewer, "R-\(item.centre.rawValue)")
      )
    }
  }
}
