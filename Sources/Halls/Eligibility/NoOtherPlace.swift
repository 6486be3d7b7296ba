import CurriculumModel

extension EligibilityRule {
  /// Has no other place of business.
  static let noOtherPlace = EligibilityRule(
    id: "no-other-place",
    title: LocalizedText(id: "Tidak punya tempat usaha lain", en: "No other place of business")
  ) { situation in
    Verdict.Answer(
      "no-other-place",
      situation.otherPlaces.map { $0 == 0 },
      needed: "0",
      have: situation.otherPlaces.map { "\($0)" }
    )
  }
}
