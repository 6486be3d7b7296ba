import CivilTime
import Outlets
import Pricing

/// What the shelf report says.
enum ShelfPhrases {
  static let empty = Phrase(id: "Belum ada barang.", en: "There are no products yet.")
  static let index = Phrase(id: "Pasar", en: "Market")
  static let since = Phrase(id: "Sejak", en: "Since")
  static let look = Phrase(id: "Perlu dilihat", en: "To look at")

  static func sold(_ days: Int) -> Phrase {
    Phrase(id: "Laku \(days) hari", en: "Sold in \(days) days")
  }

  static func basket(_ basket: BasketIndex) -> Phrase {
    Phrase(
      id: "Harga \(basket.products) barang bersama-sama: \(basket.percent)% dari harga pasar.",
      en: "Prices of \(basket.products) products together: \(basket.percent)% of the market's."
    )
  }

  static let noReferences = Phrase(
    id: "Belum ada harga pembanding; catat dengan 'okoce outlet survey'.",
    en: "There are no reference prices; keep some with 'okoce outlet survey'."
  )

  static func flag(_ flag: ShelfReport.Flag, _ language: Language) -> String {
    let phrase =
      switch flag {
      case .soldOut(let day):
        Phrase(
          id: "habis sejak \(Language.indonesian.day(day)); minta kiriman baru",
          en: "sold out since \(Language.english.day(day)); ask for more"
        )
      case .standing(let days):
        Phrase(
          id: "diam \(days) hari; turunkan harga, pindahkan, atau kembalikan",
          en: "stands for \(days) days; lower the price, move it or give it back"
        )
      case .expired(let pieces):
        Phrase(
          id: "\(pieces) buah sudah lewat tanggal; kembalikan hari ini",
          en: "\(pieces) pieces are past their days; give them back today"
        )
      case .expiring(let pieces, let day):
        Phrase(
          id: "\(pieces) buah tahan sampai sekitar \(Language.indonesian.day(day))",
          en: "\(pieces) pieces keep until about \(Language.english.day(day))"
        )
      case .aboveChain(let percent):
        Phrase(
          id: "harga \(percent)% dari toko jaringan termurah",
          en: "the price is \(percent)% of the cheapest chain's"
        )
      case .aboveMarket(let percent):
        Phrase(
          id: "harga \(percent)% dari harga pasar",
          en: "the price is \(percent)% of the market's"
        )
      }
    return phrase(language)
  }
}
