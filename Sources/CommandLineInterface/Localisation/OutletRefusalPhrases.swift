import AssessmentKit
import CivilTime
import CurriculumModel
import Outlets

/// Why something can't happen to an outlet, in words, and what to do about it.
enum OutletRefusalPhrases {
  static func what(_ refusal: OutletRefusal) -> Phrase {
    switch refusal {
    case .notEntered: Phrase(id: "gerai itu belum didaftarkan", en: "the outlet was never entered")
    case .closed(let day):
      Phrase(
        id: "gerai sudah tutup sejak \(Language.indonesian.day(day))",
        en: "the outlet was closed on \(Language.english.day(day))"
      )
    case .beforeOpening(let day, let opened):
      Phrase(
        id: "\(day) sebelum gerai buka (\(opened))",
        en: "\(day) is before the outlet opened (\(opened))"
      )
    case .inTheFuture(let day):
      Phrase(id: "\(day) belum tiba", en: "\(day) lies in the future")
    case .tradedLater(let day):
      Phrase(
        id: "masih ada barang masuk atau penjualan pada \(Language.indonesian.day(day))",
        en: "goods came in or were sold on \(Language.english.day(day))"
      )
    case .outOfRange(let field, let found, let range):
      Phrase(
        id: "\(field) \(Language.indonesian.number(found)), seharusnya "
          + "\(Language.indonesian.number(range.lowerBound)) sampai "
          + "\(Language.indonesian.number(range.upperBound))",
        en: "\(field) is \(Language.english.number(found)), expected "
          + "\(Language.english.number(range.lowerBound)) to "
          + "\(Language.english.number(range.upperBound))"
      )
    case .missing(let field): Phrase(id: "\(field) kosong", en: "\(field) is empty")
    case .referenceUsed(let number):
      Phrase(
        id: "nomor '\(number)' sudah pernah dicatat",
        en: "the number '\(number)' was recorded already"
      )
    case .receiptDiffers(let receipt, let product, let quantity, let price):
      Phrase(
        id: "struk '\(receipt)' sudah tercatat dengan \(Language.indonesian.number(quantity)) "
          + "\(product.rawValue) seharga \(Rupiah(price).text(in: "id"))",
        en: "receipt '\(receipt)' is known with \(Language.english.number(quantity)) of "
          + "\(product.rawValue) for \(Rupiah(price).text(in: "en")) each"
      )
    case .unknownEvent: Phrase(id: "catatan itu tidak ada", en: "there is no such event")
    case .notReversible:
      Phrase(
        id: "catatan ini tidak bisa dibatalkan, karena yang lain bertumpu padanya",
        en: "this event can't be taken back, since others rest on it"
      )
    case .alreadyReversed:
      Phrase(id: "catatan itu sudah dibatalkan", en: "that event was taken back already")
    case .alreadyListed(let id):
      Phrase(id: "barang '\(id)' sudah terdaftar", en: "product '\(id)' is listed already")
    case .unknownProduct(let id, _):
      Phrase(id: "tidak ada barang '\(id)'", en: "there is no product '\(id)'")
    case .notListedYet(let id, let day, let from):
      Phrase(
        id: "barang '\(id)' terdaftar mulai \(from), bukan \(day)",
        en: "product '\(id)' is listed from \(from), not on \(day)"
      )
    case .tooMuch(let id, let amount):
      Phrase(
        id: "'\(id)': \(money(amount, .indonesian)) terlalu besar",
        en: "'\(id)': \(money(amount, .english)) is too much"
      )
    case .notEnough(let id, let have, let wanted, let day):
      Phrase(
        id: "'\(id)': ada \(have), diminta \(wanted), pada \(day)",
        en: "'\(id)': there are \(have), wanted \(wanted), on \(day)"
      )
    case .belowPayout(let id, let price, let payout):
      Phrase(
        id: "'\(id)': harga \(money(price, .indonesian)) di bawah bagian anggota "
          + money(payout, .indonesian),
        en: "'\(id)': the price \(money(price, .english)) is below the member's "
          + money(payout, .english)
      )
    case .nothingOwed(let owner, let day):
      Phrase(
        id: "tidak ada utang kepada \(owner) sampai \(day)",
        en: "nothing is owed to \(owner) through \(day)"
      )
    case .moreThanOwed(let owner, let owed, let wanted, let day):
      Phrase(
        id: "utang kepada \(owner) sampai \(day) \(money(owed, .indonesian)), bukan "
          + money(wanted, .indonesian),
        en: "\(money(owed, .english)) is owed to \(owner) through \(day), not "
          + money(wanted, .english)
      )
    }
  }

  static func fix(_ refusal: OutletRefusal) -> Phrase? {
    switch refusal {
    case .unknownProduct(_, let nearest?):
      Phrase(id: "maksud Anda '\(nearest)'?", en: "did you mean '\(nearest)'?")
    case .unknownProduct:
      Phrase(
        id: "daftarkan dengan 'okoce outlet product'; 'okoce outlet shelf' menampilkan semua",
        en: "list it with 'okoce outlet product'; 'okoce outlet shelf' shows them all"
      )
    case .notEnough:
      Phrase(
        id: "hitung raknya, lalu catat kiriman yang terlewat dengan 'okoce outlet deliver'",
        en: "count the shelf, then record a missed delivery with 'okoce outlet deliver'"
      )
    case .belowPayout:
      Phrase(
        id: "sepakati bagian anggota yang baru dengan 'okoce outlet price'",
        en: "agree on another share with the member: 'okoce outlet price'"
      )
    case .alreadyListed:
      Phrase(id: "pakai kode lain, atau ubah harganya", en: "use another code, or change its price")
    case .closed:
      Phrase(
        id: "yang masih bisa: 'okoce outlet return' dan 'okoce outlet settle'",
        en: "what still can be done: 'okoce outlet return' and 'okoce outlet settle'"
      )
    case .tradedLater(let day):
      Phrase(
        id: "tutup pada \(day) atau sesudahnya; catatan yang keliru: 'okoce outlet reverse'",
        en: "close it on \(day) or later; take back what is wrong with 'okoce outlet reverse'"
      )
    case .referenceUsed:
      Phrase(
        id: "lihat 'okoce outlet show'; kalau keliru, batalkan dengan 'okoce outlet reverse'",
        en: "see 'okoce outlet show'; if it was wrong, take it back with 'okoce outlet reverse'"
      )
    case .receiptDiffers:
      Phrase(
        id:
          "periksa struknya; kalau yang tercatat keliru, batalkan dengan 'okoce outlet reverse' lalu "
          + "impor lagi",
        en: "check the receipt; if what is recorded was wrong, take it back with "
          + "'okoce outlet reverse' and import again"
      )
    case .unknownEvent, .alreadyReversed, .notReversible:
      Phrase(
        id: "'okoce outlet show --events 100' menampilkan catatan dengan kodenya",
        en: "'okoce outlet show --events 100' lists the events with their codes"
      )
    case .nothingOwed, .moreThanOwed:
      Phrase(
        id: "'okoce outlet show' menampilkan utang kepada setiap anggota",
        en: "'okoce outlet show' lists what is owed to each member"
      )
    case .beforeOpening, .inTheFuture, .notListedYet:
      Phrase(id: "periksa tanggalnya", en: "check the date")
    case .outOfRange, .missing, .tooMuch, .notEntered: nil
    }
  }

  private static func money(_ amount: Int, _ language: Language) -> String {
    language.rupiah(amount)
  }
}
