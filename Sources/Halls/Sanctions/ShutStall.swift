import CivilTime

extension SanctionRule {
  /// A stall that stays shut while the hall trades is sealed.
  static let shutStall = SanctionRule { situation, holding in
    let (tenancy, day) = (holding.tenancy, situation.day)
    guard let key = tenancy.key, let needed = situation.rules.sealAfterShutDays,
      let length = situation.rules.sealLength, needed <= holding.shutDays,
      !tenancy.isSealed(on: day), !tenancy.hasExtension(on: day)
    else { return nil }
    return SanctionProposal(
      holding,
      .seal(through: day.adding(length).adding(days: -1)),
      .shut,
      needed: needed,
      have: holding.shutDays,
      since: holding.lastOpened?.adding(days: 1) ?? key
    )
  }
}
