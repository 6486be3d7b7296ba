import CurriculumModel
import OrderedJSON
import Programme
import Scheduling

/// What stands in the way of a draft's classes: each cause with what would help and whom it stops.
struct ObstacleView {
  let file: DraftFile
  let obstacles: [DraftObstacle]
  let language: Language

  init(_ file: DraftFile, _ obstacles: [DraftObstacle], in language: Language) {
    self.file = file
    self.obstacles = obstacles
    self.language = language
  }

  /// Of more classes than this only the number is told.
  private static let most = 12

  func add(to page: inout Page) {
    for obstacle in obstacles {
      let phrases = ObstaclePhrases(obstacle, file)
      page.add(
        mark: Mark.failed.text(on: page.terminal),
        StyledText(phrases.what(language) + " · " + phrases.count(language)),
        indent: 2
      )
      page.add(
        StyledText(FailurePhrases.fix(language) + " " + phrases.fix(language)),
        indent: 4,
        hanging: 2
      )
      let shown = obstacle.classes.prefix(Self.most).map(name)
      let rest = obstacle.classes.count - shown.count
      let more = rest > 0 ? [SchedulePhrases.more(rest, language)] : []
      page.add(
        StyledText((shown + more).joined(separator: ", "), .quiet),
        indent: 4,
        hanging: 2
      )
    }
  }

  /// `3 Kelas dasar (Gambir)`.
  private func name(ofClass index: Int) -> String {
    let one = file.draft.classes[index]
    let title = file.titles[one.module]?(language) ?? one.module.rawValue
    let centre = file.problem.resources.centreNames[one.centre] ?? one.centre.rawValue
    return "\(index + 1) \(title) (\(centre))"
  }

  var json: JSONValue {
    .array(
      obstacles.map { obstacle in
        let phrases = ObstaclePhrases(obstacle, file)
        return [
          "cause": .string(phrases.word), "what": .string(phrases.what(language)),
          "fix": .string(phrases.fix(language)), "meetings": .integer(obstacle.meetings),
          "classes": .array(obstacle.classes.map { .integer($0 + 1) }),
        ]
      }
    )
  }
}
