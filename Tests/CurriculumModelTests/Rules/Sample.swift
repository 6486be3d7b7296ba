import CurriculumModel
import Diagnostics

/// Small curricula to break in one place; a line number is where the part was written.
enum Sample {
  static let title = LocalizedText(id: "Judul", en: "Title")

  /// A place in `c.xml`; 0 for a part whose place no test asks for.
  static func at(_ line: Int, _ column: Int = 3) -> Origin {
    line == 0 ? .unknown : Origin(SourceLocation(path: "c.xml", line: line, column: column))
  }

  static func satisfied(_ module: ModuleID, line: Int = 0) -> Condition {
    Condition(.moduleSatisfied(module), origin: at(line, 5))
  }

  static func stepSatisfied(_ step: StepID, line: Int = 0) -> Condition {
    Condition(.stepSatisfied(step), origin: at(line, 5))
  }

  static func passed(
    _ assessment: AssessmentID = "quiz",
    times: Int? = nil,
    line: Int = 0
  ) -> Condition {
    let repetition = times.map { Repetition(times: $0, every: nil) }
    return Condition(.assessmentPassed(assessment, repetition), origin: at(line, 5))
  }

  static func assessment(
    _ id: AssessmentID = "quiz",
    by assessor: AssessorID = "document",
    masteryScore: Double? = nil,
    attemptLimit: Int? = nil,
    after: AssessmentID? = nil,
    configuration: MarkupElement? = nil,
    title: LocalizedText = title,
    line: Int = 0
  ) -> Assessment {
    Assessment(
      id: id,
      assessor: assessor,
      title: title,
      masteryScore: masteryScore,
      attemptLimit: attemptLimit,
      after: after,
      configuration: configuration,
      origin: at(line)
    )
  }

  static func module(
    _ id: ModuleID,
    after prerequisites: Condition? = nil,
    exempting exemptions: [Exemption] = [],
    moveOn: Condition = passed(),
    assessments: [Assessment] = [assessment()],
    parameters: [Parameter] = [],
    line: Int = 0
  ) -> Module {
    Module(
      id: id,
      title: title,
      prerequisites: prerequisites,
      exemptions: exemptions,
      moveOn: moveOn,
      parameters: parameters,
      assessments: assessments,
      origin: at(line)
    )
  }

  static func use(
    _ module: ModuleID,
    isRequired: Bool = true,
    track: TrackID? = nil,
    after prerequisites: Condition? = nil,
    line: Int = 0
  ) -> ModuleUse {
    ModuleUse(
      module: module,
      isRequired: isRequired,
      track: track,
      prerequisites: prerequisites,
      origin: at(line)
    )
  }

  static func step(
    _ id: StepID,
    _ uses: [ModuleUse],
    after availability: Condition? = nil,
    line: Int = 0
  ) -> Step {
    Step(
      id: id,
      label: "P-\(id)",
      title: title,
      availability: availability,
      uses: uses,
      origin: at(line)
    )
  }

  static func curriculum(
    _ modules: [Module],
    steps: [Step],
    order: Curriculum.Order = .free,
    tracks: [TrackID] = [],
    parameters: [Parameter] = []
  ) -> Curriculum {
    Curriculum(
      id: "c",
      version: "1.0.0",
      title: title,
      order: order,
      tracks: tracks.map { Track(id: $0, title: title) },
      parameters: parameters,
      steps: steps,
      modules: modules
    )
  }

  /// All modules required in one step.
  static func curriculum(_ modules: Module..., parameters: [Parameter] = []) -> Curriculum {
    curriculum(modules, steps: [step("one", modules.map { use($0.id) })], parameters: parameters)
  }
}
