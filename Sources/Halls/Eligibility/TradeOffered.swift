import CurriculumModel

extension EligibilityRule {
  /// At least one of the stalls that are given out may be used for the applicant's line of trade.
  static let tradeOffered = EligibilityRule(
    id: "trade-offered",
    title: LocalizedText(id: "Jenis usaha diizinkan", en: "Line of trade allowed")
  ) { situation in
    let stalls = situation.plan.stalls
    let trades = Set(stalls.flatMap(\.trades)).sorted().map(\.rawValue)
    return Verdict.Answer(
      "trade-offered",
      stalls.contains { $0.allows(situation.trade) },
      needed: stalls.contains { $0.trades.isEmpty } ? "any" : trades.joined(separator: ","),
      have: situation.trade.rawValue
    )
  }
}
