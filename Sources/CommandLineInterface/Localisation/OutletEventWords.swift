import CivilTime
import CurriculumModel
import Outlets

/// What happened to an outlet, in one line.
struct OutletEventWords {
  let language: Language

  func line(_ fact: OutletFact) -> String {
    switch fact {
    case .entered(let profile):
      return say(
        "Gerai \(profile.name) buka \(language.day(profile.opened)), "
          + OutletPhrases.commission(profile.commission, language),
        "Outlet \(profile.name) opened \(language.day(profile.opened)), "
          + OutletPhrases.commission(profile.commission, language)
      )
    case .costsSet(let costs): return line(costs)
    case .reserveCounted(let reserve):
      return say(
        "Uang gerai \(language.rupiah(reserve.amount)) pada \(language.day(reserve.day))",
        "Own money \(language.rupiah(reserve.amount)) on \(language.day(reserve.day))"
      )
    case .productListed(let product):
      return say(
        "Barang \(product.id): \(product.name), milik \(product.owner), \(terms(product.terms))",
        "Product \(product.id): \(product.name), of \(product.owner), \(terms(product.terms))"
      )
    case .priced(let product, let dated):
      return say(
        "Harga \(product) mulai \(language.day(dated.from)): \(terms(dated.terms))",
        "Price of \(product) from \(language.day(dated.from)): \(terms(dated.terms))"
      )
    case .surveyed(let prices): return OutletPhrases.surveyed(prices.count, language)
    case .reversed(_, let reason): return say("Pembatalan: \(reason)", "Taken back: \(reason)")
    case .closed(let day, let reason):
      return say("Tutup \(language.day(day)): \(reason)", "Closed \(language.day(day)): \(reason)")
    case .delivered(let goods):
      let reference = goods.reference.isEmpty ? "" : " (\(goods.reference))"
      return say("Masuk", "In") + " \(language.number(goods.quantity)) × \(goods.product)"
        + reference
    case .sold(let batch):
      let taken = language.rupiah(batch.lines.reduce(0) { $0 + $1.taken })
      guard batch.lines.count == 1, let line = batch.lines.first else {
        return say("Laku \(batch.lines.count) baris", "Sold \(batch.lines.count) lines")
          + ", \(taken)"
      }
      let yours = language.rupiah(line.payout)
      return say("Laku", "Sold") + " \(language.number(line.quantity)) × \(line.product), \(taken)"
        + say(", bagian anggota \(yours)", ", the member's \(yours)")
    case .returned(let goods):
      return say("Kembali", "Back") + " \(language.number(goods.quantity)) × \(goods.product) "
        + "(\(cause(goods.cause)))"
    case .settled(let payment):
      let amount = language.rupiah(payment.amount)
      let through = language.day(payment.through)
      return say(
        "Dibayar \(amount) kepada \(payment.owner) untuk penjualan sampai \(through) "
          + "(\(payment.reference))",
        "Paid \(amount) to \(payment.owner) for sales through \(through) (\(payment.reference))"
      )
    }
  }

  private func line(_ costs: OutletCosts) -> String {
    let (rent, wages) = (language.rupiah(costs.rent), language.rupiah(costs.wages))
    let other = language.rupiah(costs.other)
    let staff = costs.staff.map { say(", penjaga \($0) orang", ", staff \($0)") } ?? ""
    return say(
      "Biaya sebulan mulai \(language.day(costs.from)): sewa \(rent), upah \(wages), lain \(other)",
      "Costs a month from \(language.day(costs.from)): rent \(rent), wages \(wages), other \(other)"
    ) + staff
  }

  func terms(_ terms: ProductTerms) -> String {
    let price = language.rupiah(terms.price)
    switch terms.agreement {
    case .commission(let share):
      return "\(price), \(OutletPhrases.commission(share, language))"
    case .payout(let amount):
      let theirs = language.rupiah(amount)
      return say("\(price), bagian anggota \(theirs)", "\(price), the member's \(theirs)")
    }
  }

  private func cause(_ cause: GoodsReturn.Cause) -> String {
    switch cause {
    case .unsold: say("tidak laku", "unsold")
    case .expired: say("lewat tanggal", "expired")
    case .damaged: say("rusak", "damaged")
    }
  }

  private func say(_ id: String, _ en: String) -> String { language == .indonesian ? id : en }
}
