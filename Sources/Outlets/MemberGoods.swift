public import CivilTime
public import CurriculumModel
public import Progression

/// One member's goods and money at one outlet.
public struct MemberGoods: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var product: ConsignedProduct
    public var terms: ProductTerms
    public var delivered: Int
    public var sold: Int
    public var returned: Int
    public var onShelf: Int
    /// What of the sales is the member's.
    public var earned: Int
  }

  public let asOf: Day
  /// By product.
  public let rows: [Row]
  public let account: MemberAccount
  /// What they were paid, oldest first.
  public let payments: [Settlement]

  /// `nil` for somebody who has nothing there and never had.
  public init?(of owner: RegistrationID, at state: OutletState, asOf day: Day) {
    asOf = day
    rows = state.products.values.filter { $0.listing.owner == owner }
      .sorted { $0.listing.id < $1.listing.id }
      .map { record in
        Row(
          product: record.listing,
          terms: record.terms(on: day) ?? record.listing.terms,
          delivered: record.total(.delivered, through: day),
          sold: record.total(.sold, through: day),
          returned: record.total(.returned, through: day),
          onShelf: record.onShelf(day),
          earned: state.sales.reduce(0) { sum, sale in
            sale.line.product == record.listing.id && sale.day <= day
              ? sum + sale.line.payout : sum
          }
        )
      }
    guard let account = state.accounts(through: day).first(where: { $0.owner == owner }) else {
      return nil
    }
    self.account = account
    payments = state.payments.map(\.settlement).filter { $0.owner == owner && $0.day <= day }
  }
}
