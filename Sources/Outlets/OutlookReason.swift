import CivilTime
public import CurriculumModel
import Pricing

/// Why an outlet stands as it does, with the figures it follows from.
public enum OutlookReason: Hashable, Sendable {
  /// What stays of a month's sales against what a month costs.
  case marginBelowCosts(margin: Int, costs: Int)
  case marginCoversCosts(margin: Int, costs: Int)
  case rentAboveMargin(rent: Int, margin: Int)
  case noRent
  case marginFalls(perMonth: Int, months: Int)
  case marginRises(perMonth: Int, months: Int)
  /// What would have to be sold in a month at the share that the outlet keeps.
  case salesNeeded(Int, taken: Int)
  /// The basket against the market, in percent.
  case pricesAboveMarket(Int, products: Int)
  case aboveChains([ProductID])
  /// Share of product days with an empty shelf in the last whole month, in percent.
  case stockGaps(percent: Int, worst: ProductID)
  /// Products of which nothing was sold though they stand there.
  case standing([ProductID])
  case onePerson
  case noReferences
  case reserveUnknown

  /// Share of empty product days from which it is said, in percent.
  static let gapLimit = 15

  static func all(
    _ state: OutletState,
    _ shelf: ShelfReport,
    trend: Trend?,
    costs: OutletCosts?,
    reserve: Int?,
    counted: [MonthFigures]
  ) -> [OutlookReason] {
    var reasons: [OutlookReason] = []
    if let trend, let costs { reasons += money(trend, costs, counted) }
    let standing = shelf.rows.filter { row in
      row.flags.contains { if case .standing = $0 { true } else { false } }
    }
    if let basket = shelf.basket, basket.percent > 100 {
      reasons.append(.pricesAboveMarket(basket.percent, products: basket.products))
    }
    let dear = shelf.aboveChains.map(\.product.id)
    if !dear.isEmpty { reasons.append(.aboveChains(dear.sorted())) }
    if let gaps = gaps(state, in: counted.last) { reasons.append(gaps) }
    if !standing.isEmpty { reasons.append(.standing(standing.map(\.product.id).sorted())) }
    if costs?.staff == 1 { reasons.append(.onePerson) }
    if shelf.basket == nil, !shelf.rows.isEmpty { reasons.append(.noReferences) }
    if reserve == nil { reasons.append(.reserveUnknown) }
    return reasons
  }

  private static func money(
    _ trend: Trend,
    _ costs: OutletCosts,
    _ counted: [MonthFigures]
  ) -> [OutlookReason] {
    var reasons: [OutlookReason] = []
    let (margin, total) = (trend.level, costs.total)
    if margin < total {
      reasons.append(.marginBelowCosts(margin: margin, costs: total))
    } else {
      reasons.append(.marginCoversCosts(margin: margin, costs: total))
    }
    if costs.rent > margin {
      reasons.append(.rentAboveMargin(rent: costs.rent, margin: margin))
    } else if costs.rent == 0 {
      reasons.append(.noRent)
    }
    // A change of less than one percent a month is none.
    if trend.slope.magnitude * 100 >= margin.magnitude, trend.slope != 0 {
      reasons.append(
        trend.slope < 0
          ? .marginFalls(perMonth: -trend.slope, months: trend.months)
          : .marginRises(perMonth: trend.slope, months: trend.months)
      )
    }
    let recent = counted.suffix(3)
    let (taken, kept) = recent.reduce((0, 0)) { ($0.0 + $1.taken, $0.1 + $1.margin) }
    if margin < total, kept > 0, let month = PriceIndex.median(recent.map(\.taken)) {
      // Rounded up, so that what is asked for is enough.
      let needed = total.multipliedFullWidth(by: taken)
      let (quotient, rest) = kept.dividingFullWidth((needed.high, needed.low))
      reasons.append(.salesNeeded(quotient + (rest > 0 ? 1 : 0), taken: month))
    }
    return reasons
  }

  private static func gaps(_ state: OutletState, in month: MonthFigures?) -> OutlookReason? {
    guard let month = month?.month else { return nil }
    var (empty, counted) = (0, 0)
    var worst: (product: ProductID, empty: Int)?
    for (id, record) in state.products.sorted(by: { $0.key < $1.key }) {
      let days = record.emptyDays(from: month.first, through: month.last)
      empty += days.empty
      counted += days.counted
      if days.empty > worst?.empty ?? 0 { worst = (id, days.empty) }
    }
    guard counted > 0, let worst else { return nil }
    let percent = empty * 100 / counted
    return percent >= gapLimit ? .stockGaps(percent: percent, worst: worst.product) : nil
  }
}
