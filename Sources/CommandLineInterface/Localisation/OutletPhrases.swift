import Outlets

/// What the commands for outlets say.
enum OutletPhrases {
  static let none = Phrase(id: "Belum ada gerai.", en: "There is no outlet yet.")
  static let nothingNew = Phrase(
    id: "Sudah tercatat; tidak ada yang berubah.",
    en: "That was recorded already; nothing changed."
  )
  static let outlet = Phrase(id: "Gerai", en: "Outlet")
  static let centre = Phrase(id: "Pusat", en: "Centre")
  static let product = Phrase(id: "Barang", en: "Product")
  static let products = Phrase(id: "Barang di rak", en: "Products")
  static let pieces = Phrase(id: "Buah", en: "Pieces")
  static let owed = Phrase(id: "Utang ke anggota", en: "Owed to members")
  static let outlook = Phrase(id: "Prospek", en: "Outlook")
  static let member = Phrase(id: "Anggota", en: "Member")
  static let taken = Phrase(id: "Penjualan", en: "Sales")
  static let theirs = Phrase(id: "Bagian anggota", en: "Theirs")
  static let yours = Phrase(id: "Bagian Anda", en: "Yours")
  static let paid = Phrase(id: "Dibayar", en: "Paid")
  static let open = Phrase(id: "Terutang", en: "Owed")
  static let delivered = Phrase(id: "Dikirim", en: "Delivered")
  static let sold = Phrase(id: "Laku", en: "Sold")
  static let returned = Phrase(id: "Kembali", en: "Returned")
  static let onShelf = Phrase(id: "Di rak", en: "On the shelf")
  static let price = Phrase(id: "Harga", en: "Price")
  static let history = Phrase(id: "Catatan terakhir", en: "What happened last")
  static let reversed = Phrase(id: "dibatalkan", en: "taken back")
  static let noGoods = Phrase(
    id: "Belum ada barang Anda di gerai mana pun.",
    en: "You have no goods at any outlet yet."
  )

  static func commission(_ share: Share, _ language: Language) -> String {
    let percent = language.share(share)
    return Phrase(id: "komisi \(percent)", en: "commission \(percent)")(language)
  }

  static func onShelf(_ pieces: Int, _ language: Language) -> String {
    let number = language.number(pieces)
    return Phrase(id: "di rak sekarang \(number)", en: "now \(number) on the shelf")(language)
  }

  static func stillOwed(_ amount: Int, _ language: Language) -> String {
    let written = language.rupiah(amount)
    if amount == 0 { return Phrase(id: "lunas", en: "nothing more is owed")(language) }
    if amount < 0 {
      return Phrase(
        id: "dibayar lebih dahulu \(language.rupiah(-amount))",
        en: "paid in advance \(language.rupiah(-amount))"
      )(language)
    }
    return Phrase(id: "masih terutang \(written)", en: "still owed \(written)")(language)
  }

  static func month(_ month: MonthFigures, _ language: Language) -> String {
    let name = language.month(month.month)
    return Phrase(
      id: "\(name): penjualan \(language.rupiah(month.taken)), margin "
        + "\(language.rupiah(month.margin)), biaya \(language.rupiah(month.costs))",
      en: "\(name): sales \(language.rupiah(month.taken)), margin "
        + "\(language.rupiah(month.margin)), costs \(language.rupiah(month.costs))"
    )(language)
  }

  static func imported(_ recorded: Int, known: Int, _ language: Language) -> String {
    let (new, old) = (language.number(recorded), language.number(known))
    return Phrase(
      id: "\(new) baris dicatat, \(old) sudah tercatat sebelumnya",
      en: "\(new) lines recorded, \(old) were recorded before"
    )(language)
  }

  static func nothingImported(_ bad: Int, _ language: Language) -> String {
    Phrase(
      id: "tidak ada yang dicatat: \(bad) baris keliru",
      en: "nothing was recorded: \(bad) lines are wrong"
    )(language)
  }

  static func surveyed(_ prices: Int, _ language: Language) -> String {
    Phrase(
      id: "\(prices) harga pembanding baru dicatat",
      en: "\(prices) new reference prices recorded"
    )(language)
  }
}

extension Language {
  /// `12,5%`, `12.5%`.
  func share(_ share: Share) -> String {
    let text = share.description
    return (self == .indonesian ? text.replacing(".", with: ",") : text) + "%"
  }
}
