public import CivilTime
public import CurriculumModel

/// A price that somebody else asks, on a day.
public struct ReferencePrice: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case chain, member, survey
  }

  /// By the key of its name.
  public var product: String
  public var kind: Kind
  /// Rupiah; above 0.
  public var price: Int
  public var day: Day

  public init(product: String, kind: Kind, price: Int, day: Day) {
    self.product = product
    self.kind = kind
    self.price = price
    self.day = day
  }

  /// Letters and digits in lower case, so that "Beras 5 kg" and "beras 5kg" are one product.
  public static func key(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}

extension ReferencePrice {
  /// A `<reference>` of a curriculum, which the programme has looked up itself; `nil` when it says
  /// no product, day or price.
  public init?(_ element: MarkupElement) {
    guard let product = element["product"], let day = element["day"].flatMap({ Day($0) }),
      let price = element["price"].flatMap({ Int($0) }), price > 0
    else { return nil }
    self.init(
      product: ReferencePrice.key(product),
      kind: element["kind"].flatMap { ReferencePrice.Kind(rawValue: $0) } ?? .survey,
      price: price,
      day: day
    )
  }
}

extension ReferencePrice.Kind {
  /// As people write it in a table, in either language; `nil` for anything else.
  public init?(typed text: String) {
    switch text.lowercased() {
    case "chain", "jaringan", "toko jaringan", "minimarket": self = .chain
    case "member", "anggota": self = .member
    case "survey", "survei", "pasar": self = .survey
    default: return nil
    }
  }
}
