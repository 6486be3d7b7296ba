import CurriculumModel
import Progression
import Testing

@testable import Halls

@Suite("The draw")
struct LotteryTests {
  static let seed = DrawSeed(String(repeating: "07", count: 32))

  static func list(
    _ entrants: [(Int, PriorityGroupID?, TradeID)],
    stalls: [OfferedStall]
  ) -> DrawList {
    DrawList(
      allocation: "L000001",
      hall: "H000001",
      groups: ["first", "second"],
      stalls: stalls,
      entrants: entrants.map { number, group, trade in
        DrawList.Entrant(registration: HallLog.trader(number), group: group, trade: trade)
      }
    )
  }

  @Test func `the text behind the digest has one fact a line, in the order of bytes`() {
    let list = Self.list(
      [(2, nil, "food"), (1, "second", "craft")],
      stalls: [OfferedStall(id: "B-1"), OfferedStall(id: "A-1", trades: ["food", "craft"])]
    )
    #expect(
      list.canonicalText == """
        okoce-list-1
        allocation\tL000001
        hall\tH000001
        group\tfirst
        group\tsecond
        stall\tA-1\tcraft,food
        stall\tB-1\t-
        applicant\tsecond\tR000001\tcraft
        applicant\t-\tR000002\tfood

        """
    )
  }

  @Test func `the order in which people and stalls are written down changes nothing`() throws {
    let sample = try #require(SampleDraw(seed: 5))
    var other = sample.list
    other.entrants.reverse()
    other.stalls.reverse()
    #expect(other.digest == sample.list.digest)
    #expect(
      Lottery.draw(
        other,
        absent: sample.absent.reversed(),
        seed: sample.draw.seed,
        witnesses: sample.draw.witnesses
      ) == sample.draw.result
    )
  }

  @Test(arguments: UInt64(1)...200)
  func `everybody present gets a stall or waits, once, and a stall goes to one`(seed: UInt64) throws
  {
    let sample = try #require(SampleDraw(seed: seed))
    let result = sample.draw.result
    let present = Set(sample.list.entrants.map(\.registration)).subtracting(sample.absent)
    let placed = result.placements.map(\.registration)
    #expect(Set(placed + result.waiting) == present)
    #expect(placed.count + result.waiting.count == present.count)
    #expect(Set(result.placements.map(\.stall)).count == placed.count)
    let trades = Dictionary(
      uniqueKeysWithValues: sample.list.entrants.map { ($0.registration, $0.trade) }
    )
    let free = sample.list.stalls.filter { stall in
      !result.placements.contains { $0.stall == stall.id }
    }
    for placement in result.placements {
      let stall = try #require(sample.list.stalls.first { $0.id == placement.stall })
      #expect(stall.allows(try #require(trades[placement.registration])))
    }
    for registration in result.waiting {
      let trade = try #require(trades[registration])
      #expect(!free.contains { $0.allows(trade) }, "\(registration) waits beside a free stall")
    }
  }

  @Test(arguments: UInt64(1)...200)
  func `nobody of a later group gets a stall that one of an earlier group waits for`(
    seed: UInt64
  ) throws {
    let sample = try #require(SampleDraw(seed: seed))
    let people = Dictionary(
      uniqueKeysWithValues: sample.list.entrants.map { ($0.registration, $0) }
    )
    func rank(_ registration: RegistrationID) throws -> Int {
      let group = try #require(people[registration]).group
      return group.flatMap { sample.list.groups.firstIndex(of: $0) } ?? 2
    }
    let line = try sample.draw.result.placements.map { try rank($0.registration) }
    #expect(line == line.sorted())
    for waiting in sample.draw.result.waiting {
      for placement in sample.draw.result.placements
      where try rank(placement.registration) > rank(waiting) {
        let stall = try #require(sample.list.stalls.first { $0.id == placement.stall })
        #expect(!stall.allows(try #require(people[waiting]).trade))
      }
    }
  }

  @Test func `one who is struck from the list moves nobody else's place in the line`() throws {
    // Without the digest of the absent this would hold for one and the same draw; with it, a strike
    // shuffles anew, so nobody can be struck afterwards without a new result.
    let sample = try #require(SampleDraw(seed: 9, people: 40, stalls: 4))
    let struck = try #require(sample.draw.result.waiting.last)
    let other = Lottery.draw(
      sample.list,
      absent: sample.absent + [struck],
      seed: sample.draw.seed,
      witnesses: sample.draw.witnesses
    )
    #expect(other.waiting.filter { $0 != struck } != sample.draw.result.waiting.dropLast())
  }

  /// All but the last seven digits of a seed.
  static let digits = String(repeating: "0", count: 57)

  /// The critical value of chi-square for five degrees of freedom at one in a thousand.
  ///
  /// - Source: Abramowitz, Stegun, Handbook of Mathematical Functions, table 26.8.
  static let criticalFive = 20.515

  @Test func `over 100,000 seeds each order of three people comes equally often`() async throws {
    let list = Self.list(
      [(1, nil, "food"), (2, nil, "food"), (3, nil, "food")],
      stalls: [OfferedStall(id: "A-001")]
    )
    let basis = DrawBasis(list, absent: [])
    let counts = await withTaskGroup(of: [[RegistrationID]: Int].self) { group in
      for part in 0..<4 {
        group.addTask {
          var counts: [[RegistrationID]: Int] = [:]
          // Seeds that follow each other: chance has to come from the hash alone.
          for number in part * 25_000..<(part + 1) * 25_000 {
            let seed = DrawSeed(unchecked: Self.digits + String(1_000_000 + number))
            let result = Lottery.draw(list, basis, seed: seed, witnesses: ["melati"])
            counts[result.placements.map(\.registration) + result.waiting, default: 0] += 1
          }
          return counts
        }
      }
      return await group.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    }
    #expect(counts.values.reduce(0, +) == 100_000)
    #expect(counts.count == 6)
    let expected = 100_000.0 / 6
    let chiSquare = counts.values.reduce(0) {
      $0 + (Double($1) - expected) * (Double($1) - expected) / expected
    }
    #expect(chiSquare < Self.criticalFive, "\(counts)")
  }

  @Test func `the stalls of those who are drawn come equally often too`() throws {
    let list = Self.list(
      [(1, nil, "food"), (2, nil, "food")],
      stalls: [OfferedStall(id: "A-001"), OfferedStall(id: "A-002"), OfferedStall(id: "A-003")]
    )
    let basis = DrawBasis(list, absent: [])
    var random = SplitMix64(seed: 7)
    var counts: [[StallID]: Int] = [:]
    for _ in 0..<6_000 {
      let seed = try #require(DrawSeed(bytes: random.bytes()))
      let placements = Lottery.draw(list, basis, seed: seed, witnesses: []).placements
        .sorted { $0.registration < $1.registration }
      counts[placements.map(\.stall), default: 0] += 1
    }
    #expect(counts.count == 6)
    let chiSquare = counts.values.reduce(0) {
      $0 + (Double($1) - 1_000) * (Double($1) - 1_000) / 1_000
    }
    #expect(chiSquare < Self.criticalFive, "\(counts)")
  }

  @Test func `witnesses' words decide as much as the seed does`() throws {
    let list = Self.list([(1, nil, "food"), (2, nil, "food")], stalls: [OfferedStall(id: "A-001")])
    let basis = DrawBasis(list, absent: [])
    let seed = try #require(Self.seed)
    let wins = (0..<2_000).count { number in
      let result = Lottery.draw(list, basis, seed: seed, witnesses: ["kata \(number)"])
      return result.placements.first?.registration == HallLog.trader(1)
    }
    // Three and a half standard deviations of a fair coin.
    #expect((1_000 - 79...1_000 + 79).contains(wins), "\(wins)")
  }
}
