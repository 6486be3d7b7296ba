import CivilTime
import CurriculumModel

extension EligibilityRule {
  /// Applied within the days for applications; who comes later has no part.
  static let inTime = EligibilityRule(
    id: "in-time",
    title: LocalizedText(id: "Mendaftar tepat waktu", en: "Applied in time")
  ) { situation in
    let (plan, day) = (situation.plan, situation.day)
    return Verdict.Answer(
      "in-time",
      plan.opens <= day && day <= plan.closes,
      needed: "\(plan.opens)/\(plan.closes)",
      have: day.description
    )
  }
}
