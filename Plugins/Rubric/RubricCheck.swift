import AssessmentKit
import CurriculumModel
import Diagnostics

/// What makes a rubric one that a reviewer can use and a participant can pass.
enum RubricCheck {
  /// Every finding, in document order.
  static func check(_ configuration: MarkupElement) -> [Diagnostic] {
    let criteria = configuration.elements(named: "criterion")
    var findings =
      RubricMarkup.passMark.check(configuration, code: "RUB001")
      + RubricMarkup.dueDays.check(configuration, code: "RUB002")
    if criteria.isEmpty {
      findings.append(
        finding(
          "RUB003",
          "<\(configuration.name)> has no <criterion>",
          configuration,
          fix: "add at least one <criterion> with two <level> elements"
        )
      )
    }
    findings += duplicates(criteria, code: "RUB004", in: "this rubric")
    for criterion in criteria {
      findings += RubricMarkup.weight.check(criterion, code: "RUB005")
      findings += checkLevels(of: criterion)
    }
    return findings
  }

  private static func checkLevels(of criterion: MarkupElement) -> [Diagnostic] {
    let name = criterion["id"] ?? ""
    let levels = criterion.elements(named: "level")
    var findings: [Diagnostic] = []
    if levels.count < 2 {
      findings.append(
        finding(
          "RUB006",
          "criterion '\(name)' has \(levels.count) level(s); expected two or more",
          criterion,
          fix: "add <level> elements, from worst to best"
        )
      )
    }
    findings += duplicates(levels, code: "RUB007", in: "criterion '\(name)'")
    var below: (points: ExactDecimal, written: String)?
    for level in levels {
      let wrong = RubricMarkup.points.check(level, code: "RUB008")
      findings += wrong
      guard wrong.isEmpty, let literal = level.literal("points"),
        let points = ExactDecimal(literal)
      else { continue }
      if let below, points <= below.points {
        findings.append(
          finding(
            "RUB009",
            "level '\(level["id"] ?? "")' of criterion '\(name)' has \(literal) points after a "
              + "level with \(below.written); expected more",
            level,
            fix: "order the levels from worst to best, each with more points than the last"
          )
        )
      }
      below = (points, literal)
    }
    return findings
  }

  private static func duplicates(
    _ elements: [MarkupElement],
    code: DiagnosticCode,
    in place: String
  ) -> [Diagnostic] {
    var seen: Set<String> = []
    return elements.compactMap { element in
      let id = element["id"] ?? ""
      if !id.isEmpty, seen.insert(id).inserted { return nil }
      return finding(
        code,
        id.isEmpty
          ? "<\(element.name)> has no id" : "\(element.name) '\(id)' stands twice in \(place)",
        element,
        fix: "give each <\(element.name)> an id of its own"
      )
    }
  }

  private static func finding(
    _ code: DiagnosticCode,
    _ message: String,
    _ element: MarkupElement,
    fix: String
  ) -> Diagnostic {
    Diagnostic(.error, code, message, at: element.origin.location, fix: fix)
  }
}
