import CurriculumModel

extension EligibilityRule {
  /// Is in the programme: neither abandoned nor erased, and the registration was not voided.
  static let takesPart = EligibilityRule(
    id: "takes-part",
    title: LocalizedText(id: "Masih mengikuti program", en: "Still in the programme")
  ) { situation in
    Verdict.Answer(
      "takes-part",
      situation.takesPart,
      needed: "yes",
      have: situation.takesPart.map { $0 ? "yes" : "no" }
    )
  }
}
