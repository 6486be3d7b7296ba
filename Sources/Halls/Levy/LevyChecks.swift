import AssessmentKit
import CivilTime
import CurriculumModel
import Progression

/// What stands in the way of writing money and decisions about money down.
extension HallState {
  func refusals(of tariff: TariffPeriod) -> [HallRefusal] {
    Self.amount(tariff.amount, least: .zero) + Self.days(tariff.from, tariff.through)
      + (tariff.source.contains { !$0.isWhitespace } ? [] : [.noSource])
  }

  func refusals(of rule: WaiverRule) -> [HallRefusal] {
    let condition: [HallRefusal] =
      switch rule.condition {
      case .firstMonths(let months): Self.figure("months", months, 1...120)
      case .period(let from, let through): Self.days(from, through)
      }
    return Self.share(rule.share) + condition + said(rule.reason)
      + (rule.id.rawValue.isPlainName ? [] : [.badName(rule.id.rawValue)])
      + (rule.source.contains { !$0.isWhitespace } ? [] : [.noSource])
  }

  func refusals(of payments: [Payment]) -> [HallRefusal] {
    payments.flatMap { trader($0.trader, in: $0.stall) + Self.amount($0.amount, least: Rupiah(1)) }
      + references(payments.map(\.reference))
  }

  func refusals(of attempts: [DebitAttempt]) -> [HallRefusal] {
    attempts.flatMap { attempt in
      trader(attempt.trader, in: attempt.stall) + Self.amount(attempt.amount, least: Rupiah(1))
        + (attempt.failure.map(said) ?? [])
    } + references(attempts.map(\.reference))
  }

  func refusals(reversing reference: String) -> [HallRefusal] {
    guard payments.contains(where: { $0.value.reference == reference }) else {
      return [.unknownReference(reference)]
    }
    return reversals[reference] == nil ? [] : [.alreadyReversed(reference)]
  }

  func refusals(of waiver: Waiver) -> [HallRefusal] {
    let relief: [HallRefusal] =
      switch waiver.relief {
      case .share(let percent): Self.share(percent)
      case .amount(let amount): Self.amount(amount, least: Rupiah(1))
      }
    return trader(waiver.trader, in: waiver.stall) + relief
      + Self.days(waiver.from, waiver.through) + said(waiver.reason)
  }

  /// Whether somebody ever held a stall; they may pay after they left it.
  private func trader(_ trader: RegistrationID, in id: StallID) -> [HallRefusal] {
    guard let history = stalls[id] else { return [.unknownStall(id)] }
    return history.tenancies.contains { $0.trader == trader } ? [] : [.notATrader(trader)]
  }

  private func references(_ own: [String]) -> [HallRefusal] {
    Set(own.repeated + own.filter(references.contains)).sorted().map { .repeatedReference($0) }
      + (own.contains { !$0.contains { !$0.isWhitespace } } ? [.badName("")] : [])
  }

  private static func amount(_ amount: Rupiah, least: Rupiah) -> [HallRefusal] {
    amount < least || .greatest < amount
      ? [.amountOutOfRange(amount, least: least, most: .greatest)] : []
  }

  private static func share(_ percent: Int) -> [HallRefusal] {
    (1...100).contains(percent) ? [] : [.shareOutOfRange(percent)]
  }

  private static func days(_ from: Day, _ through: Day?) -> [HallRefusal] {
    guard let through, through < from else { return [] }
    return [.daysReversed(from: from, through: through)]
  }
}
