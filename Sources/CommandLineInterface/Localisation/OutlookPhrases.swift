import CivilTime
import CurriculumModel
import Outlets

/// What the outlook of an outlet says.
struct OutlookPhrases {
  let language: Language

  static let month = Phrase(id: "Bulan", en: "Month")
  static let margin = Phrase(id: "Margin", en: "Margin")
  static let costs = Phrase(id: "Biaya", en: "Costs")
  static let result = Phrase(id: "Hasil", en: "Result")
  static let reserve = Phrase(id: "Uang gerai", en: "Own money")
  static let reasons = Phrase(id: "Mengapa", en: "Why")
  static let underWay = Phrase(id: "berjalan", en: "under way")
  static let method = Phrase(
    id:
      "Cara menghitung: margin adalah nilai tengah tiga bulan penuh terakhir; penurunannya (nilai "
      + "tengah perubahan enam bulan) diteruskan, kenaikan tidak diandalkan; biaya tetap seperti "
      + "sekarang.",
    en:
      "How this is worked out: the margin is the median of the last three whole months; its fall (the "
      + "median change of six) goes on, a rise is not counted upon; costs stay as they are now."
  )

  /// Whether the money is gone already, so that no month in which it runs out is worth naming.
  private func isUsedUp(_ outlook: Outlook) -> Bool {
    guard case .closing(.some) = outlook.verdict, let reserve = outlook.reserve, reserve < 0,
      let trend = outlook.trend, let costs = outlook.costs
    else { return false }
    return trend.level < costs.total
  }

  func verdict(of outlook: Outlook) -> String {
    if isUsedUp(outlook) {
      return say(
        "Menuju tutup: uangnya sudah habis, dan margin tidak menutup biaya.",
        "Heading for closure: its money is used up, and the margin doesn't cover the costs."
      )
    }
    return verdict(outlook.verdict)
  }

  private func verdict(_ verdict: Outlook.Verdict) -> String {
    switch verdict {
    case .tooEarly:
      say(
        "Terlalu dini: perlu dua bulan penuh penjualan.",
        "Too early to say: two whole months of sales are needed."
      )
    case .costsUnknown:
      say(
        "Biaya belum dicatat; catat dengan 'okoce outlet cost'.",
        "Costs are not known; say them with 'okoce outlet cost'."
      )
    case .holds: say("Bertahan: margin menutup biaya.", "It holds: the margin covers the costs.")
    case .shrinking(let month?):
      say(
        "Menyusut: kalau tidak ada yang berubah, uangnya habis \(language.month(month)).",
        "Shrinking: if nothing changes, its money runs out in \(language.month(month))."
      )
    case .shrinking(nil):
      say(
        "Menyusut: margin tidak menutup biaya, sekarang atau dalam setahun.",
        "Shrinking: the margin doesn't cover the costs, now or within a year."
      )
    case .closing(let month?):
      say(
        "Menuju tutup: kalau tidak ada yang berubah, uangnya habis \(language.month(month)).",
        "Heading for closure: if nothing changes, its money runs out in \(language.month(month))."
      )
    case .closing(nil):
      say(
        "Menuju tutup: margin tidak menutup biaya. Kapan uangnya habis tidak diketahui.",
        "Heading for closure: the margin doesn't cover the costs. When its money runs out is not known."
      )
    case .closed(let day): say("Tutup \(language.day(day)).", "Closed \(language.day(day)).")
    }
  }

  /// For a column.
  func brief(of outlook: Outlook) -> String {
    if isUsedUp(outlook) {
      return say("menuju tutup, uang sudah habis", "heading for closure, money used up")
    }
    return brief(outlook.verdict)
  }

  private func brief(_ verdict: Outlook.Verdict) -> String {
    switch verdict {
    case .tooEarly: say("terlalu dini", "too early")
    case .costsUnknown: say("biaya belum dicatat", "costs not known")
    case .holds: say("bertahan", "holds")
    case .shrinking(let month): say("menyusut", "shrinking") + brief(month)
    case .closing(let month): say("menuju tutup", "heading for closure") + brief(month)
    case .closed(let day): say("tutup", "closed") + " \(language.shortDay(day))"
    }
  }

  private func brief(_ month: Month?) -> String {
    month.map { ", " + say("uang habis", "money out") + " \(language.shortMonth($0))" } ?? ""
  }

  func mark(_ verdict: Outlook.Verdict) -> Mark {
    switch verdict {
    case .tooEarly, .costsUnknown: .waiting
    case .holds: .done
    case .shrinking: .warning
    case .closing: .failed
    case .closed: .locked
    }
  }

  func mark(_ reason: OutlookReason) -> Mark {
    switch reason {
    case .marginCoversCosts, .noRent, .marginRises: .done
    case .marginBelowCosts, .rentAboveMargin: .failed
    case .salesNeeded, .noReferences, .reserveUnknown: .open
    case .marginFalls, .pricesAboveMarket, .aboveChains, .stockGaps, .standing, .onePerson:
      .warning
    }
  }

  func reason(_ reason: OutlookReason) -> String {
    switch reason {
    case .marginBelowCosts(let margin, let costs):
      let (kept, spent) = (language.rupiah(margin), language.rupiah(costs))
      let lacking = language.rupiah(costs - margin)
      return say(
        "Margin \(kept) sebulan, biaya \(spent): kurang \(lacking) setiap bulan.",
        "The margin is \(kept) a month, costs are \(spent): \(lacking) are lacking each month."
      )
    case .marginCoversCosts(let margin, let costs):
      let (kept, spent) = (language.rupiah(margin), language.rupiah(costs))
      return say(
        "Margin \(kept) sebulan menutup biaya \(spent).",
        "The margin of \(kept) a month covers costs of \(spent)."
      )
    case .rentAboveMargin(let rent, let margin):
      let (paid, kept) = (language.rupiah(rent), language.rupiah(margin))
      return say(
        "Sewa saja \(paid), di atas margin \(kept). Cari tempat tanpa sewa: gerai yang bertahan tidak "
          + "membayar sewa.",
        "Rent alone is \(paid), above the margin of \(kept). Look for a place without rent: the outlets "
          + "that survived paid none."
      )
    case .noRent: return say("Tidak ada sewa.", "There is no rent.")
    case .marginFalls(let amount, let months):
      let change = language.rupiah(amount)
      return say(
        "Margin turun sekitar \(change) setiap bulan selama \(months) bulan.",
        "The margin falls by about \(change) each month, over \(months) months."
      )
    case .marginRises(let amount, let months):
      let change = language.rupiah(amount)
      return say(
        "Margin naik sekitar \(change) setiap bulan selama \(months) bulan.",
        "The margin rises by about \(change) each month, over \(months) months."
      )
    case .salesNeeded(let needed, let taken):
      let (wanted, have) = (language.rupiah(needed), language.rupiah(taken))
      return say(
        "Impas pada penjualan \(wanted) sebulan dengan bagian gerai sekarang; kini \(have).",
        "It breaks even at sales of \(wanted) a month with its present share; now \(have)."
      )
    case .pricesAboveMarket(let percent, let products):
      return say(
        "Harga \(products) barang bersama-sama \(percent)% dari harga pasar.",
        "Prices of \(products) products together are \(percent)% of the market's."
      )
    case .aboveChains(let products):
      let names = names(products)
      return say(
        "Lebih mahal dari toko jaringan: \(names). Pembeli pergi ke sana.",
        "Dearer than the chains: \(names). Buyers go there."
      )
    case .stockGaps(let percent, let worst):
      return say(
        "Rak kosong \(percent)% dari hari-barang bulan penuh terakhir, terbanyak \(worst). Minta kiriman "
          + "sebelum habis.",
        "Shelves were empty on \(percent)% of product days in the last whole month, most of all \(worst). "
          + "Ask for deliveries before they are."
      )
    case .standing(let products):
      let names = names(products)
      return say(
        "Tidak laku sebulan: \(names). Kembalikan atau ganti.",
        "Not sold for a month: \(names). Give them back or change them."
      )
    case .onePerson:
      return say(
        "Hanya satu orang yang menjaga; bila ia berhalangan, gerai tutup.",
        "One person keeps the shop; when they can't come, it is shut."
      )
    case .noReferences: return ShelfPhrases.noReferences(language)
    case .reserveUnknown:
      return say(
        "Uang gerai belum pernah dihitung; catat dengan 'okoce outlet reserve'.",
        "Its own money was never counted; say it with 'okoce outlet reserve'."
      )
    }
  }

  /// The first five, and how many more.
  private func names(_ products: [ProductID]) -> String {
    let shown = products.prefix(5).map(\.rawValue).joined(separator: ", ")
    let rest = products.count - 5
    return rest > 0 ? shown + say(" dan \(rest) lagi", " and \(rest) more") : shown
  }

  private func say(_ id: String, _ en: String) -> String { language == .indonesian ? id : en }
}
