import CivilTime
import CurriculumModel

@testable import Progression

extension Curriculum {
  /// A curriculum for a test: each step a list of modules, taken in any order by default.
  static func test(
    order: Order = .free,
    tracks: [TrackID] = [],
    steps: [(id: StepID, modules: [Module])],
    uses: [ModuleID: ModuleUse] = [:]
  ) -> Curriculum {
    Curriculum(
      id: "test",
      version: "1",
      title: LocalizedText(),
      order: order,
      tracks: tracks.map { Track(id: $0, title: LocalizedText()) },
      steps: steps.map { step in
        Step(
          id: step.id,
          label: "P",
          title: LocalizedText(),
          uses: step.modules.map { uses[$0.id] ?? ModuleUse(module: $0.id) }
        )
      },
      modules: steps.flatMap(\.modules)
    )
  }

  /// One step `s` with these modules.
  static func test(_ modules: Module..., tracks: [TrackID] = []) -> Curriculum {
    test(tracks: tracks, steps: [("s", modules)])
  }
}

extension Module {
  /// A module with one assessment `a`, satisfied by passing it unless `moveOn` says otherwise.
  static func test(
    _ id: ModuleID,
    after prerequisite: ModuleID? = nil,
    moveOn: Condition.Rule = .assessmentPassed("a", nil),
    validFor: Period? = nil,
    masteryScore: Double? = nil,
    attemptLimit: Int? = nil,
    exempting tracks: [TrackID] = []
  ) -> Module {
    Module(
      id: id,
      title: LocalizedText(),
      prerequisites: prerequisite.map { Condition(.moduleSatisfied($0)) },
      exemptions: tracks.map { Exemption(track: $0, reason: LocalizedText()) },
      moveOn: Condition(moveOn),
      validFor: validFor,
      assessments: [
        Assessment(
          id: "a",
          assessor: "any",
          title: LocalizedText(),
          masteryScore: masteryScore,
          attemptLimit: attemptLimit
        )
      ]
    )
  }
}
