import CurriculumModel

extension EligibilityRule {
  /// Nobody of the household holds a stall or is on the same list.
  static let oneStallPerHousehold = EligibilityRule(
    id: "one-stall-per-household",
    title: LocalizedText(id: "Satu kios per keluarga", en: "One stall a household")
  ) { situation in
    let counts = [situation.householdStalls, situation.householdApplicants]
    let known = counts.compactMap(\.self)
    let isTaken = known.contains { $0 > 0 }
    return Verdict.Answer(
      "one-stall-per-household",
      isTaken ? false : (known.count == counts.count ? true : nil),
      needed: "0",
      have: known.count == counts.count || isTaken ? "\(known.reduce(0, +))" : nil
    )
  }
}
