import CivilTime
import CurriculumModel
import Pricing
import Progression
import Testing

@testable import Outlets

@Suite("Whether an outlet pays for itself") struct OutlookTests {
  static let rules = PriceRules(referenceDays: 180, greatestIndex: 110)
  static let opened = Day.of("2018-02-01")

  /// A shop like the one in Kalibata, which was closed in September 2018.
  ///
  /// It bought dear, was priced above the chains, had empty shelves and one employee. The press gave a
  /// rent of Rp80 million; as a year's rent it is Rp6,666,667 a month.
  /// - Source: merdeka.com, medcom.id and tempo.co of September 2018.
  static func kalibata(rent: Int, wages: Int = 3_600_000) throws -> SampleOutlet {
    var outlet = SampleOutlet(opened: opened)
    outlet.write(
      try outlet.state.setCosts(
        OutletCosts(from: opened, rent: rent, wages: wages, other: 600_000, staff: 1)
      )
    )
    outlet.write(
      try outlet.state.count(CountedReserve(day: opened, amount: 50_000_000), today: opened)
    )
    outlet.write([
      .surveyed([
        ReferencePrice(product: "beras5kg", kind: .chain, price: 62_000, day: opened),
        ReferencePrice(product: "minyak1l", kind: .chain, price: 14_000, day: opened),
      ])
    ])
    try outlet.list("beras-5kg", price: 74_000)
    try outlet.list("minyak-1l", price: 18_500)
    // Sales of rice a month from February to August, in two lots; oil runs out each month.
    for (month, pieces) in [700, 680, 640, 600, 570, 530, 500].enumerated() {
      let first = opened.adding(months: month)
      let middle = first.adding(days: 14)
      try outlet.deliver("beras-5kg", pieces, first)
      try outlet.sell("beras-5kg", pieces / 2, first.adding(days: 5))
      try outlet.sell("beras-5kg", pieces / 2 - 1, middle)
      try outlet.deliver("minyak-1l", 40, first)
      try outlet.sell("minyak-1l", 40, first.adding(days: 9))
    }
    return outlet
  }

  static func outlook(_ outlet: SampleOutlet, _ day: String) -> Outlook {
    Outlook(of: outlet.state, asOf: .of(day), references: [], rules: rules)
  }

  @Test func `the shop in Kalibata was seen to close three months before it did`() throws {
    let outlook = Self.outlook(try Self.kalibata(rent: 6_666_667), "2018-05-31")
    guard case .closing(let out?) = outlook.verdict else {
      Issue.record("\(outlook.verdict)")
      return
    }
    // It was closed in September; at the end of May that is three whole months ahead.
    #expect(out == Month(of: .of("2018-10-01")) || out == Month(of: .of("2018-09-01")))
    let reasons = outlook.reasons
    #expect(
      reasons.contains {
        if case .rentAboveMargin(6_666_667, let margin) = $0 { margin < 6_666_667 } else { false }
      }
    )
    #expect(
      reasons.contains {
        if case .marginBelowCosts(_, 10_866_667) = $0 { true } else { false }
      }
    )
    #expect(reasons.contains(.aboveChains(["beras-5kg", "minyak-1l"])))
    #expect(reasons.contains(.pricesAboveMarket(122, products: 2)))
    #expect(reasons.contains(.onePerson))
    #expect(
      reasons.contains {
        if case .stockGaps(let percent, "minyak-1l") = $0 { percent > 30 } else { false }
      }
    )
    #expect(
      reasons.contains { if case .marginFalls = $0 { true } else { false } }
    )
  }

  @Test func `what comes later changes nothing of what was seen before`() throws {
    let whole = try Self.kalibata(rent: 6_666_667)
    let known = whole.state.events.filter { ($0.fact.day ?? Self.opened) <= .of("2018-05-31") }
    let then = Outlook(
      of: OutletState(folding: known),
      asOf: .of("2018-05-31"),
      references: [],
      rules: Self.rules
    )
    #expect(then == Self.outlook(whole, "2018-05-31"))
  }

  @Test func `the money runs out in about the month that was said`() throws {
    let outlet = try Self.kalibata(rent: 6_666_667)
    guard case .closing(let out?) = Self.outlook(outlet, "2018-05-31").verdict else {
      Issue.record("no month")
      return
    }
    let before = try #require(outlet.state.reserve(asOf: .of("2018-08-31")))
    #expect(before > 0)
    #expect(before < 10_866_667)
    #expect(out >= Month(of: .of("2018-09-01")))
  }

  @Test func `the same shop without rent and wages lives on`() throws {
    let outlook = Self.outlook(try Self.kalibata(rent: 0, wages: 2_000_000), "2018-08-31")
    #expect(outlook.reasons.contains(.noRent))
    guard case .closing = outlook.verdict else { return }
    Issue.record("\(outlook.verdict)")
  }

  @Test func `an outlet that pays no rent and sells evenly holds`() throws {
    var outlet = SampleOutlet(opened: Self.opened)
    outlet.write(
      try outlet.state.setCosts(OutletCosts(from: Self.opened, rent: 0, wages: 0, other: 300_000))
    )
    try outlet.list("beras-5kg", price: 74_000)
    for month in 0..<6 {
      let first = Self.opened.adding(months: month)
      try outlet.deliver("beras-5kg", 60, first)
      try outlet.sell("beras-5kg", 60, first.adding(days: 20))
    }
    let outlook = Self.outlook(outlet, "2018-07-31")
    #expect(outlook.verdict == .holds)
    #expect(outlook.months.map(\.margin) == Array(repeating: 444_000, count: 6))
    #expect(outlook.months.map(\.result) == Array(repeating: 144_000, count: 6))
    #expect(outlook.reasons.contains(.reserveUnknown))
  }

  @Test func `without costs, or with too few months, nothing is claimed`() throws {
    var outlet = SampleOutlet(opened: Self.opened)
    #expect(Self.outlook(outlet, "2018-07-31").verdict == .costsUnknown)
    outlet.write(
      try outlet.state.setCosts(OutletCosts(from: Self.opened, rent: 1, wages: 0, other: 0))
    )
    #expect(Self.outlook(outlet, "2018-03-15").verdict == .tooEarly)
    #expect(Self.outlook(outlet, "2018-03-31").verdict == .closing(out: nil))
  }

  /// The reserve; the margin of three months; what is said when costs are 100,000 a month.
  static let verdicts: [(Int?, [Int], Outlook.Verdict)] = [
    (nil, [100, 100, 100], .holds), (-500, [100, 100, 100], .holds),
    (nil, [90, 90, 90], .closing(out: nil)), (nil, [120, 110, 105], .shrinking(out: nil)),
    (-500, [90, 90, 90], .closing(out: Month("2018-04"))),
    (25, [90, 90, 90], .closing(out: Month("2018-07"))),
    (200, [90, 90, 90], .shrinking(out: Month("2020-01"))),
    (9_000, [90, 90, 90], .shrinking(out: nil)),
    (10, [120, 110, 100], .closing(out: Month("2018-06"))),
  ]

  @Test(arguments: verdicts)
  func `the verdict follows from margin, costs and money`(
    reserve: Int?,
    margins: [Int],
    verdict: Outlook.Verdict
  ) throws {
    var outlet = SampleOutlet(opened: Self.opened)
    outlet.write(
      try outlet.state.setCosts(OutletCosts(from: Self.opened, rent: 0, wages: 0, other: 100_000))
    )
    try outlet.list("kopi", price: 10_000)
    for (month, margin) in margins.enumerated() {
      let first = Self.opened.adding(months: month)
      try outlet.deliver("kopi", margin, first)
      try outlet.sell("kopi", margin, first)
    }
    let day = Day.of("2018-04-30")
    if let reserve {
      outlet.write([.reserveCounted(CountedReserve(day: day, amount: reserve * 1_000))])
    }
    #expect(Self.outlook(outlet, "2018-04-30").verdict == verdict)
  }

  @Test func `a closed outlet has no outlook`() throws {
    var outlet = try Self.kalibata(rent: 6_666_667)
    outlet.write([.closed(on: .of("2018-09-04"), reason: "sewa")])
    #expect(Self.outlook(outlet, "2018-09-30").verdict == .closed(on: .of("2018-09-04")))
    #expect(Self.outlook(outlet, "2018-05-31").months.count == 4)
  }

  @Test func `costs of part of a month are part of its costs`() throws {
    var outlet = SampleOutlet(opened: .of("2018-06-16"))
    outlet.write([
      .costsSet(OutletCosts(from: .of("2018-06-16"), rent: 3_000, wages: 100, other: 0)),
      .costsSet(OutletCosts(from: .of("2018-06-21"), rent: 6_000, wages: 100, other: 0)),
    ])
    let june = outlet.state.costs(from: .of("2018-06-01"), through: .of("2018-06-30"))
    // Five days at 100 and ten at 200.
    #expect((june.rent, june.wages, june.other) == (2_500, 50, 0))
    let july = outlet.state.costs(from: .of("2018-07-01"), through: .of("2018-07-31"))
    #expect((july.rent, july.wages) == (6_000, 100))
  }

  /// Amounts, the level, the slope.
  static let trends: [([Int], Int, Int)] = [
    ([10, 10], 10, 0), ([10, 20, 30], 20, 10), ([30, 20, 10], 20, -10),
    ([100, 100, 900, 100, 100, 100], 100, 0), ([5, 1, 1, 1, 1, 1, 1], 1, 0),
  ]

  @Test(arguments: trends)
  func `one odd month moves neither level nor slope`(amounts: [Int], level: Int, slope: Int) throws
  {
    let trend = try #require(Trend(of: amounts))
    #expect((trend.level, trend.slope) == (level, slope))
    #expect(Trend(of: [1]) == nil)
  }

  @Test func `a fall goes on and a rise is not counted upon`() throws {
    #expect(Trend(of: [30, 20, 10])?.projected(after: 1) == 10)
    #expect(Trend(of: [30, 20, 10])?.projected(after: 9) == 0)
    #expect(Trend(of: [10, 20, 30])?.projected(after: 9) == 20)
  }
}
