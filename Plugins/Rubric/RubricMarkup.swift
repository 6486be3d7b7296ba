import AssessmentKit
import CurriculumModel

/// How a rubric is written in a configuration.
enum RubricMarkup {
  static let passMark = ConfigurationFigure.share("passMark")
  static let points = ConfigurationFigure.share("points")

  /// Whole days, since `mantissa` of a whole number is the number itself.
  static let dueDays = ConfigurationFigure(
    "dueDays",
    in: ExactDecimal(1)...ExactDecimal(365),
    isWhole: true,
    standard: ExactDecimal(14)
  )

  /// Above 0, which six digits behind the point make this least weight.
  static let weight = ConfigurationFigure(
    "weight",
    in: (ExactDecimal("0.000001") ?? ExactDecimal(1))...ExactDecimal(1_000),
    standard: ExactDecimal(1)
  )

  /// - Throws: a fault for a figure that is missing or out of range.
  static func rubric(from configuration: MarkupElement) throws(AssessorFault) -> Rubric {
    var criteria: [Rubric.Criterion] = []
    for element in configuration.elements(named: "criterion") {
      criteria.append(try criterion(from: element))
    }
    guard !criteria.isEmpty else {
      throw AssessorFault(
        cause: "<\(configuration.name)> has no <criterion>; no one could judge by it",
        isRetryable: false
      )
    }
    return Rubric(
      criteria: criteria,
      passMark: try passMark.value(in: configuration).approximation
    )
  }

  private static func criterion(
    from element: MarkupElement
  ) throws(AssessorFault) -> Rubric.Criterion {
    var levels: [Rubric.Level] = []
    for level in element.elements(named: "level") {
      levels.append(
        Rubric.Level(
          id: level["id"] ?? "",
          title: level.localizedText("title"),
          points: try points.value(in: level).approximation
        )
      )
    }
    return Rubric.Criterion(
      id: element["id"] ?? "",
      title: element.localizedText("title"),
      weight: try weight.value(in: element).approximation,
      levels: levels
    )
  }
}
