import AssessmentKit
import CivilTime
import CurriculumModel
import Progression

/// What stands in the way of writing a fact down.
extension HallState {
  /// Everything that stands in the way of a fact; empty when it can be written down.
  public func refusals(of fact: HallFact) -> [HallRefusal] {
    if case .entered(let profile) = fact { return refusals(of: profile) }
    guard profile != nil else { return [.notEntered] }
    switch fact {
    case .entered: return []
    case .rulesSet(let rules): return refusals(of: rules)
    case .stallsEntered(let stalls): return refusals(of: stalls)
    case .stallRemoved(let id, let reason): return standing(id) { free($0) } + said(reason)
    case .tariffSet(let tariff): return refusals(of: tariff)
    case .waiverRuleSet(let rule): return refusals(of: rule)
    case .waiverRuleEnded(let id, _, let reason):
      return (waiverRules.contains { $0.rule.id == id } ? [] : [.unknownWaiverRule(id)])
        + said(reason)
    case .allotted(let allotment): return refusals(of: allotment)
    case .keyHanded(let id, let day):
      return held(id) { tenancy in
        (tenancy.key.map { [.keyAlreadyHanded(id, $0)] } ?? []) + after(tenancy, day)
      }
    case .extended(let id, let until, let reason):
      return held(id) { after($0, until) } + said(reason)
    case .forfeited(let id, _, let day, let note):
      return held(id) { after($0, day) + opened(id, from: day) } + said(note)
    case .vacated(let id, let day, let reason):
      return held(id) { after($0, day) + opened(id, from: day) } + said(reason)
    case .dayClosed(let record):
      return (days[record.day] == nil ? [] : [.alreadyClosed(record.day)]) + refusals(of: record)
    case .dayCorrected(let record, let reason):
      return (days[record.day] == nil ? [.notClosed(record.day)] : []) + refusals(of: record)
        + said(reason)
    case .paid(let payments): return refusals(of: payments)
    case .debitAttempted(let attempts): return refusals(of: attempts)
    case .paymentReversed(let reference, _, let reason):
      return refusals(reversing: reference) + said(reason)
    case .waived(let waiver): return refusals(of: waiver)
    case .warned(let warning): return refusals(of: warning)
    case .sealed(let seal): return refusals(of: seal)
    case .unsealed(let id, _, let reason):
      return held(id) { tenancy in
        tenancy.sealings.last.map { $0.lifted == nil } == true ? [] : [.notSealed(id)]
      } + said(reason)
    }
  }

  func said(_ reason: String) -> [HallRefusal] {
    reason.contains { !$0.isWhitespace } ? [] : [.noReason]
  }

  func standing(
    _ id: StallID,
    _ check: (StallHistory) -> [HallRefusal]
  ) -> [HallRefusal] {
    guard let history = stalls[id], history.removed == nil else { return [.unknownStall(id)] }
    return check(history)
  }

  func held(_ id: StallID, _ check: (Tenancy) -> [HallRefusal]) -> [HallRefusal] {
    standing(id) { history in history.current.map(check) ?? [.stallFree(id)] }
  }

  private func free(_ history: StallHistory) -> [HallRefusal] {
    history.current.map { [.stallHeld(history.stall.id, by: $0.trader)] } ?? []
  }

  private func after(_ tenancy: Tenancy, _ day: Day) -> [HallRefusal] {
    let allotted = tenancy.allotment.day
    return day < allotted
      ? [.beforeAllotment(tenancy.stall, day: day, allotted: allotted)] : []
  }

  /// What a closed day says can't be undone by what is told of the stall later; on the day itself a
  /// stall may open first and be given up or sealed after.
  private func opened(_ id: StallID, from day: Day) -> [HallRefusal] {
    let last = days.values.map(\.value).filter { day < $0.day && $0.opened.contains(id) }
      .map(\.day).max()
    return last.map { [.openedOn(id, $0)] } ?? []
  }

  private func refusals(of profile: HallProfile) -> [HallRefusal] {
    [profile.id.rawValue, profile.siteClass].filter { !$0.isPlainName }.map { .badName($0) }
  }

  private func refusals(of stalls: [Stall]) -> [HallRefusal] {
    let names = stalls.map(\.id.rawValue)
    return Set(names + stalls.flatMap { $0.trades.map(\.rawValue) }).sorted()
      .filter { !$0.isPlainName }.map { .badName($0) }
      + names.repeated.map { .repeatedStall(StallID($0)) }
      + stalls.flatMap { stall in
        Self.figure("floor", stall.floor, -9...99) + Self.figure("width", stall.width, 0...100_000)
          + Self.figure("depth", stall.depth, 0...100_000)
          + Self.figure("column", stall.place?.column, 1...999)
          + Self.figure("row", stall.place?.row, 1...999)
      }
  }

  func refusals(of rules: HallRules) -> [HallRefusal] {
    let days: [(String, Int?, Int)] = [
      ("keyWithinDays", rules.keyWithinDays, 0), ("openWithinDays", rules.openWithinDays, 0),
      ("sealAfterShutDays", rules.sealAfterShutDays, 1),
      ("reminderAfterDays", rules.reminderAfterDays, 1),
      ("warningAfterDays", rules.warningAfterDays, 1),
      ("warningAfterFailedDebits", rules.warningAfterFailedDebits, 1),
      ("warningGapDays", rules.warningGapDays, 0),
    ]
    return days.flatMap { Self.figure($0.0, $0.1, $0.2...3_660) }
      + rules.debitDays.flatMap { Self.figure("debitDays", $0, 1...31) }
      + (rules.source.contains { !$0.isWhitespace } ? [] : [.noSource])
  }

  private func refusals(of allotment: Allotment) -> [HallRefusal] {
    standing(allotment.stall) { history in
      var refusals = free(history)
      if let end = history.tenancies.last?.endDay, allotment.day < end {
        refusals.append(.freeOnlyFrom(allotment.stall, end))
      }
      if !history.stall.allows(allotment.trade) {
        refusals.append(
          .tradeNotAllowed(allotment.stall, allotment.trade, allowed: history.stall.trades)
        )
      }
      if let keyBy = allotment.keyBy, keyBy < allotment.day {
        refusals.append(.daysReversed(from: allotment.day, through: keyBy))
      }
      return refusals
    } + said(allotment.reason)
  }

  private func refusals(of record: DayRecord) -> [HallRefusal] {
    record.opened.map(\.rawValue).repeated.map { .repeatedStall(StallID($0)) }
      + Set(record.opened).sorted().flatMap { id in
        standing(id) { history in
          let isUsable =
            history.tenancy(on: record.day).map { tenancy in
              tenancy.holdsKey(on: record.day) && !tenancy.isSealed(on: record.day)
            } ?? false
          return isUsable ? [] : [.notUsable(id, record.day)]
        }
      } + Self.figure("footfall", record.footfall, Self.footfall)
      + (record.shutReason.map(said) ?? [])
  }

  private func refusals(of warning: Warning) -> [HallRefusal] {
    held(warning.stall) { tenancy in
      let expected = min(3, (tenancy.warnings.map(\.value.level).max() ?? 0) + 1)
      return (1...expected).contains(warning.level)
        ? [] : [.wrongWarning(level: warning.level, expected: expected)]
    } + said(warning.reason)
  }

  private func refusals(of seal: Seal) -> [HallRefusal] {
    held(seal.stall) { tenancy in
      (tenancy.sealings.contains { $0.lifted == nil } ? [.alreadySealed(seal.stall)] : [])
        + after(tenancy, seal.from) + opened(seal.stall, from: seal.from)
    } + (seal.through < seal.from ? [.daysReversed(from: seal.from, through: seal.through)] : [])
      + said(seal.reason)
  }

  /// How many visitors a day can have.
  static let footfall = 0...10_000_000

  static func figure(_ name: String, _ value: Int?, _ range: ClosedRange<Int>) -> [HallRefusal] {
    guard let value, !range.contains(value) else { return [] }
    return [
      .figureOutOfRange(name: name, value, least: range.lowerBound, most: range.upperBound)
    ]
  }
}
