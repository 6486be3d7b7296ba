import CivilTime
import CurriculumModel
import OrderedJSON
import Progression

@testable import Halls

/// Rounds that a seed makes: groups, stalls with lines of trade, people, some of them absent.
struct SampleDraw {
  var list: DrawList
  var absent: [RegistrationID]
  var draw: Draw

  init?(seed: UInt64, people: Int = 12, stalls: Int = 6) {
    var random = SplitMix64(seed: seed)
    let trades: [TradeID] = ["craft", "fashion", "food"]
    list = DrawList(
      allocation: "L000001",
      hall: "H000001",
      groups: ["first", "second"],
      stalls: (1...stalls).map { number in
        OfferedStall(
          id: HallLog.stall(number),
          trades: trades.filter { _ in Int.random(in: 0...3, using: &random) == 0 }
        )
      },
      entrants: (1...people).map { number in
        DrawList.Entrant(
          registration: HallLog.trader(number),
          group: ["first", "second", nil, nil][Int.random(in: 0...3, using: &random)],
          trade: trades[Int.random(in: 0...2, using: &random)]
        )
      }.shuffled(using: &random)
    )
    absent = list.entrants.map(\.registration)
      .filter { _ in Int.random(in: 0...5, using: &random) == 0 }.sorted()
    let words = ["melati", "tujuh kapal", "hujan → reda"].shuffled(using: &random)
    guard let secret = DrawSeed(bytes: random.bytes()) else { return nil }
    draw = Draw(
      seed: secret,
      witnesses: words,
      result: Lottery.draw(list, absent: absent, seed: secret, witnesses: words)
    )
  }

  var document: DrawDocument {
    DrawDocument(
      list: list,
      commitment: draw.seed.commitment,
      listDigest: list.digest,
      absent: absent,
      draw: draw
    )
  }
}
