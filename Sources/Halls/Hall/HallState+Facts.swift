import AssessmentKit
import CivilTime
import CurriculumModel
import Progression

/// What each fact changes; figures that no use case would have written down change nothing.
extension HallState {
  mutating func take(_ event: Stamped<HallFact>) {
    let stamp = event.stamp
    let today = stamp.effective.day()
    switch event.value {
    case .entered(let profile): profiles.append(Dated(from: today, value: profile))
    case .rulesSet(let rules): if refusals(of: rules).isEmpty { self.rules = rules }
    case .stallsEntered(let entered):
      for stall in entered { enter(stall, on: today) }
    case .stallRemoved(let id, _): stalls[id]?.removed = today
    case .tariffSet(let tariff):
      if refusals(of: tariff).isEmpty { tariffs.append(Stamped(tariff, at: stamp)) }
    case .waiverRuleSet(let rule):
      guard refusals(of: rule).isEmpty else { return }
      waiverRules.removeAll { $0.rule.id == rule.id }
      waiverRules.append(WaiverRuleRecord(rule: rule, event: stamp.id))
    case .waiverRuleEnded(let id, let through, _):
      for index in waiverRules.indices where waiverRules[index].rule.id == id {
        waiverRules[index].ended = through
      }
    case .allotted(let allotment): allot(allotment, at: stamp)
    case .keyHanded(let stall, let day):
      change(stall) { if $0.key == nil, $0.allotment.day <= day { $0.key = day } }
    case .extended(let stall, let until, let reason):
      change(stall) {
        $0.extensions.append(Tenancy.Extension(until: until, reason: reason, event: stamp.id))
      }
    case .forfeited(let stall, let reason, let day, let note):
      end(stall, on: day, .forfeited(reason, note: note))
    case .vacated(let stall, let day, let reason):
      end(stall, on: day, .vacated(reason: reason))
    case .dayClosed(let record), .dayCorrected(let record, _):
      var record = record
      if !Self.figure("footfall", record.footfall, Self.footfall).isEmpty { record.footfall = nil }
      days[record.day] = Stamped(record, at: stamp)
    case .paid(let payments):
      for payment in payments { pay(payment, at: stamp) }
    case .debitAttempted(let attempts):
      for attempt in attempts { take(attempt, at: stamp) }
    case .paymentReversed(let reference, let day, let reason):
      if reversals[reference] == nil {
        let reversal = Reversal(reference: reference, day: day, reason: reason)
        reversals[reference] = Stamped(reversal, at: stamp)
      }
    case .waived(let waiver): waivers.append(Stamped(waiver, at: stamp))
    case .warned(let warning):
      change(warning.stall) { $0.warnings.append(Stamped(warning, at: stamp)) }
    case .sealed(let seal):
      change(seal.stall) { tenancy in
        guard !tenancy.isSealed(on: seal.from) else { return }
        tenancy.sealings.append(Tenancy.Sealing(seal: seal, lifted: nil, event: stamp.id))
      }
    case .unsealed(let stall, let day, _):
      change(stall) { tenancy in
        guard let last = tenancy.sealings.indices.last, tenancy.sealings[last].lifted == nil else {
          return
        }
        // One that was to begin later never does.
        tenancy.sealings[last].lifted = max(day, tenancy.sealings[last].seal.from)
      }
    }
  }

  private mutating func enter(_ stall: Stall, on day: Day) {
    if stalls[stall.id] == nil {
      stalls[stall.id] = StallHistory(stall, since: day)
    } else {
      stalls[stall.id]?.stall = stall
      stalls[stall.id]?.removed = nil
    }
  }

  private mutating func allot(_ allotment: Allotment, at stamp: Stamp) {
    guard let history = stalls[allotment.stall], history.isFree(from: allotment.day) else { return }
    stalls[allotment.stall]?.tenancies.append(Tenancy(allotment, event: stamp.id))
    stalls[allotment.stall]?.since = min(history.since, allotment.day)
  }

  /// Changes the tenancy of whoever holds a stall now.
  private mutating func change(_ stall: StallID, _ body: (inout Tenancy) -> Void) {
    guard let last = stalls[stall]?.tenancies.indices.last,
      stalls[stall]?.tenancies[last].endDay == nil
    else { return }
    guard var tenancy = stalls[stall]?.tenancies[last] else { return }
    body(&tenancy)
    stalls[stall]?.tenancies[last] = tenancy
  }

  private mutating func end(_ stall: StallID, on day: Day, _ end: Tenancy.End) {
    change(stall) { tenancy in
      guard tenancy.allotment.day <= day else { return }
      tenancy.end = end
      tenancy.endDay = day
    }
  }

  private mutating func take(_ attempt: DebitAttempt, at stamp: Stamp) {
    guard let payment = attempt.payment else {
      if references.insert(attempt.reference).inserted {
        attempts.append(Stamped(attempt, at: stamp))
      }
      return
    }
    if pay(payment, at: stamp) { attempts.append(Stamped(attempt, at: stamp)) }
  }

  @discardableResult
  private mutating func pay(_ payment: Payment, at stamp: Stamp) -> Bool {
    guard payment.amount > .zero, payment.amount <= .greatest,
      references.insert(payment.reference).inserted
    else { return false }
    payments.append(Stamped(payment, at: stamp))
    return true
  }
}
