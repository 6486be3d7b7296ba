import CivilTime
import CurriculumModel

/// Condition elements to `Condition`.
extension DocumentReader {
  /// The one condition inside `<prerequisites>`, `<availability>` or `<moveOn>`.
  mutating func condition(inside element: XMLElement) -> Condition? {
    for child in element.children {
      if let condition = condition(child) { return condition }
    }
    return nil
  }

  private mutating func condition(_ element: XMLElement) -> Condition? {
    let rule: Condition.Rule?
    if element.isNamed("allOf") {
      rule = .allOf(conditions(in: element))
    } else if element.isNamed("anyOf") {
      rule = .anyOf(conditions(in: element))
    } else if element.isNamed("atLeast") {
      rule = element.integer("n").map { .atLeast($0, conditions(in: element)) }
    } else if element.isNamed("satisfied") {
      rule = satisfied(element)
    } else if element.isNamed("onTrack") {
      rule = element.token("track").map { .onTrack(TrackID($0)) }
    } else if element.isNamed("passed") {
      let repetition = repetition(element)
      rule = element.token("assessment").map { .assessmentPassed(AssessmentID($0), repetition) }
    } else if element.isNamed("completed") {
      let repetition = repetition(element)
      rule = element.token("assessment").map { .assessmentCompleted(AssessmentID($0), repetition) }
    } else {
      rule = nil
    }
    return rule.map { Condition($0, origin: origin(element)) }
  }

  private mutating func conditions(in element: XMLElement) -> [Condition] {
    var conditions: [Condition] = []
    for child in element.children {
      if let condition = condition(child) { conditions.append(condition) }
    }
    return conditions
  }

  private mutating func satisfied(_ element: XMLElement) -> Condition.Rule? {
    switch (element.token("module"), element.token("step")) {
    case (let module?, nil): return .moduleSatisfied(ModuleID(module))
    case (nil, let step?): return .stepSatisfied(StepID(step))
    case (nil, nil):
      report(
        .schemaAttributeCombination,
        "<satisfied> names neither a module nor a step",
        at: element,
        fix: "write module=\"...\" or step=\"...\""
      )
    case (_?, _?):
      report(
        .schemaAttributeCombination,
        "<satisfied> names both a module and a step",
        at: element,
        fix: "keep one of them, or write two <satisfied> inside <allOf>"
      )
    }
    return nil
  }

  private mutating func repetition(_ element: XMLElement) -> Repetition? {
    let every = element.token("every").flatMap { Period($0) }
    if let times = element.integer("times") { return Repetition(times: times, every: every) }
    if element.attribute("every") != nil, element.attribute("times") == nil {
      report(
        .schemaAttributeCombination,
        "<\(element.name)> has every=\"...\" but no times=\"...\"",
        at: element,
        fix: "add times=\"...\", 2 or more, or remove every=\"...\""
      )
    }
    return nil
  }
}
