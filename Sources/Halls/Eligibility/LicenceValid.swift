import CivilTime
import CurriculumModel

extension EligibilityRule {
  /// Has a licence that is valid on the last day for applications, and on the day of the question when
  /// that is later.
  static let licenceValid = EligibilityRule(
    id: "licence-valid",
    title: LocalizedText(id: "Izin usaha masih berlaku", en: "Licence valid")
  ) { situation in
    let needed = max(situation.plan.closes, situation.asked)
    let isMet: Bool? =
      switch situation.licence {
      case nil: nil
      case .some(.none): false
      case .held(let through): through.map { needed <= $0 } ?? true
      }
    let have: String? =
      switch situation.licence {
      case nil: nil
      case .some(.none): "none"
      case .held(let through): through?.description ?? "unlimited"
      }
    return Verdict.Answer("licence-valid", isMet, needed: needed.description, have: have)
  }
}
