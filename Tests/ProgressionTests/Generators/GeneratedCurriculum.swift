import CivilTime
import CurriculumModel

/// A small random curriculum: nested conditions, tracks, repetition, limits, expiry.
struct GeneratedCurriculum {
  private var random: SplitMix64
  private let tracks: [TrackID] = ["food", "existing-business"]
  private var ids: [ModuleID] = []
  private var steps: [StepID] = []
  private let mayCircle: Bool
  private let isSimple: Bool

  /// - Parameters:
  ///   - mayCircle: whether gates may lean on later modules, so that circles can arise.
  ///   - isSimple: without expiry and attempt limits.
  static func make(
    seed: UInt64,
    modules: Int = 6,
    mayCircle: Bool = false,
    isSimple: Bool = false
  ) -> Curriculum {
    var generator = GeneratedCurriculum(seed: seed, mayCircle: mayCircle, isSimple: isSimple)
    return generator.curriculum(of: modules)
  }

  private init(seed: UInt64, mayCircle: Bool, isSimple: Bool) {
    random = SplitMix64(seed: seed)
    self.mayCircle = mayCircle
    self.isSimple = isSimple
  }

  private mutating func curriculum(of count: Int) -> Curriculum {
    let total = 1 + random.below(count)
    ids = (0..<total).map { ModuleID("m\($0)") }
    let stepCount = 1 + random.below(min(4, total))
    steps = (0..<stepCount).map { StepID("s\($0)") }
    let modules = (0..<total).map { module($0) }
    let cuts = (0..<total).map { $0 * stepCount / total }
    let made = (0..<stepCount).map { step in
      Step(
        id: steps[step],
        label: "P\(step)",
        title: LocalizedText(),
        availability: random.once(in: 4) ? gate(below: cuts.firstIndex(of: step) ?? 0) : nil,
        uses: (0..<total).filter { cuts[$0] == step }.map { use($0) }
      )
    }
    return Curriculum(
      id: "generated",
      version: "1",
      title: LocalizedText(),
      order: random.once(in: 3) ? .sequential : .free,
      tracks: tracks.map { Track(id: $0, title: LocalizedText()) },
      steps: made,
      modules: modules
    )
  }

  private mutating func use(_ position: Int) -> ModuleUse {
    ModuleUse(
      module: ids[position],
      isRequired: !random.once(in: 3),
      track: random.once(in: 6) ? tracks[random.below(2)] : nil,
      prerequisites: random.once(in: 4) ? gate(below: position) : nil
    )
  }

  private mutating func module(_ position: Int) -> Module {
    let assessments = (0...random.below(3)).map { number in
      Assessment(
        id: AssessmentID("a\(number)"),
        assessor: "any",
        title: LocalizedText(),
        masteryScore: random.once(in: 4) ? 0.5 : nil,
        attemptLimit: !isSimple && random.once(in: 4) ? 1 + random.below(4) : nil,
        after: number > 0 && random.once(in: 3) ? AssessmentID("a\(random.below(number))") : nil
      )
    }
    return Module(
      id: ids[position],
      title: LocalizedText(),
      prerequisites: random.once(in: 2) ? gate(below: position) : nil,
      exemptions: random.once(in: 5)
        ? [Exemption(track: tracks[random.below(2)], reason: LocalizedText())] : [],
      moveOn: moveOn(assessments.map(\.id), depth: 2),
      validFor: !isSimple && random.once(in: 4) ? Period(months: 6 + random.below(60)) : nil,
      assessments: assessments
    )
  }

  private mutating func moveOn(_ assessments: [AssessmentID], depth: Int) -> Condition {
    if depth == 0 || random.once(in: 2) {
      let assessment = assessments[random.below(assessments.count)]
      let repetition = random.once(in: 4) ? repetition() : nil
      return Condition(
        random.once(in: 3)
          ? .assessmentCompleted(assessment, repetition)
          : .assessmentPassed(assessment, repetition)
      )
    }
    let children = (0...random.below(3)).map { _ in moveOn(assessments, depth: depth - 1) }
    return group(of: children)
  }

  private mutating func repetition() -> Repetition {
    let periods: [Period?] = [nil, Period(months: 1), Period(days: 14)]
    return Repetition(times: 2 + random.below(2), every: periods[random.below(3)])
  }

  private mutating func gate(below position: Int, depth: Int = 2) -> Condition? {
    let reach = mayCircle ? ids.count : position
    guard reach > 0 else { return nil }
    return gateTree(below: reach, depth: depth)
  }

  private mutating func gateTree(below reach: Int, depth: Int) -> Condition {
    if depth == 0 || random.once(in: 3) {
      if random.once(in: 8) { return Condition(.onTrack(tracks[random.below(2)])) }
      if mayCircle, random.once(in: 5) {
        return Condition(.stepSatisfied(steps[random.below(steps.count)]))
      }
      return Condition(.moduleSatisfied(ids[random.below(reach)]))
    }
    let children = (0...random.below(3)).map { _ in gateTree(below: reach, depth: depth - 1) }
    return group(of: children)
  }

  private mutating func group(of children: [Condition]) -> Condition {
    switch random.below(3) {
    case 0: Condition(.allOf(children))
    case 1: Condition(.anyOf(children))
    default: Condition(.atLeast(random.below(children.count + 1), children))
    }
  }
}
