public import CivilTime
public import CurriculumModel
public import Outlets
import Pricing
public import Progression
import Storage

/// Goods that a member wants to have sold, as they are told at the counter.
public struct NewProduct: Hashable, Sendable {
  public var id: ProductID
  public var name: String
  /// A participant, a registration or a NIK.
  public var owner: String
  public var price: Int
  /// `nil` for the outlet's own commission.
  public var agreement: ProductTerms.Agreement?
  /// What the goods are called among reference prices; `nil` for their own name.
  public var reference: String?
  public var shelfLife: Int?
  public var from: Day?

  public init(
    id: ProductID,
    name: String,
    owner: String,
    price: Int,
    agreement: ProductTerms.Agreement? = nil,
    reference: String? = nil,
    shelfLife: Int? = nil,
    from: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.owner = owner
    self.price = price
    self.agreement = agreement
    self.reference = reference
    self.shelfLife = shelfLife
    self.from = from
  }
}

extension Office {
  /// Lists goods of a member at an outlet, with the terms that were agreed.
  /// - Throws: `ProgrammeError.notFound`, `.erased`, `.outletRefused`.
  public func listProduct(
    _ product: NewProduct,
    at outlet: String,
    by actor: Actor
  ) throws -> OutletReceipt {
    let today = clock.now().day()
    return try change(outlet, by: actor) { state, access in
      let owner = try registration(of: product.owner, in: access).registration
      let name = product.name.trimmed
      return try state.list(
        ConsignedProduct(
          id: ProductID(product.id.rawValue.trimmed),
          name: name,
          owner: owner,
          terms: ProductTerms(
            price: product.price,
            agreement: product.agreement ?? .commission(state.profile?.commission ?? .none)
          ),
          referenceKey: ReferencePrice.key(product.reference ?? name),
          shelfLife: product.shelfLife,
          from: product.from ?? today
        )
      )
    }
  }

  /// Changes a product's price, and what of it is the member's if `agreement` says so.
  /// - Throws: `ProgrammeError.notFound`, `.outletRefused`.
  public func priceProduct(
    _ product: ProductID,
    at outlet: String,
    price: Int,
    agreement: ProductTerms.Agreement? = nil,
    from: Day? = nil,
    by actor: Actor
  ) throws -> OutletReceipt {
    let from = from ?? clock.now().day()
    return try change(outlet, by: actor) { state, _ in
      let current = state.products[product]
      let terms = current?.terms(on: from) ?? current?.listing.terms
      return try state.price(
        product,
        DatedTerms(
          from: from,
          terms: ProductTerms(
            price: price,
            agreement: agreement ?? terms?.agreement ?? .commission(.none)
          )
        )
      )
    }
  }
}
