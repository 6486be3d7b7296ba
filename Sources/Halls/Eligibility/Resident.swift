import CurriculumModel

extension EligibilityRule {
  /// Lives in the province, by the identity card.
  static let resident = EligibilityRule(
    id: "resident",
    title: LocalizedText(id: "Penduduk provinsi ini", en: "Resident of the province")
  ) { situation in
    Verdict.Answer(
      "resident",
      situation.isResident,
      needed: "yes",
      have: situation.isResident.map { $0 ? "yes" : "no" }
    )
  }
}
