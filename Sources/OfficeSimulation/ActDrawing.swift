import Programme

/// Draws what happens next: mostly what the oracle lets through, sometimes what it doesn't.
struct ActDrawing {
  static let people = 5
  static let classes = 4

  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func next(knowing oracle: Oracle) -> Act {
    var act = draw(oracle)
    // One time in eight whatever was drawn first is tried, allowed or not.
    let isBold = below(8) == 0
    for _ in 0..<8 where !isBold && oracle.expectation(of: act) == .refused { act = draw(oracle) }
    return act
  }

  /// Which of so many hands does it.
  mutating func hand(of count: Int) -> Int { below(count) }

  private mutating func draw(_ oracle: Oracle) -> Act {
    if oracle.people.count < 2 || below(24) == 0 {
      let newcomer = below(Self.people)
      // Who was erased would be somebody else when they come again.
      if oracle.people[newcomer]?.isErased != true {
        return .register(newcomer, onTrack: below(4) == 0)
      }
    }
    switch below(100) {
    case ..<16: return .clock(span())
    case ..<44: return personal(oracle)
    case ..<72: return teaching(oracle)
    case ..<87: return hall(oracle)
    default: return trade(oracle)
    }
  }

  /// Mostly forward; a stopped clock is what comes of not moving it.
  private mutating func span() -> Int64 {
    let minute: Int64 = 60_000
    switch below(12) {
    case 0: return -minute
    case 1: return -26 * 60 * minute
    case 2: return 1
    case 3: return 31 * 24 * 60 * minute
    case 4...7: return Int64(1 + below(6)) * 60 * minute
    default: return 24 * 60 * minute
    }
  }

  private mutating func personal(_ oracle: Oracle) -> Act {
    let person = below(Self.people)
    let handed: [PlayedModule] = [.data, .data, .plan, .books]
    switch below(20) {
    case 0: return .abandon(person)
    case 1, 2: return .resume(person)
    case 3: return .transfer(person, below(2) == 0 ? .first : .second)
    case 4: return .declareTrack(person)
    case 5: return .withdrawTrack(person)
    case 6:
      switch below(8) {
      case 0, 1: return .erase(person)
      case 2: return .merge(person, into: below(Self.people))
      case 3: return .separate(person)
      case 4, 5: return .migrate(toSecond: below(3) > 0)
      default: return .resume(person)
      }
    case 7, 8: return .waive(person, PlayedModule.allCases[below(PlayedModule.allCases.count)])
    case 9: return .voidWaiver(person, PlayedModule.allCases[below(PlayedModule.allCases.count)])
    case 10: return .voidOutcome(person, handed[below(handed.count)])
    case 11, 12: return .decideReview(person, below(2) == 0 ? .plan : .books, passed: below(3) > 0)
    default:
      let module = below(3) == 0 ? handed[below(handed.count)] : open(for: person, oracle)
      return .handIn(person, module, verdict())
    }
  }

  private func open(for person: Int, _ oracle: Oracle) -> PlayedModule {
    [.data, .plan, .books].first { oracle.isOpen($0, for: person) } ?? .data
  }

  private mutating func verdict() -> PlayedVerdict {
    switch below(6) {
    case 0: .failed
    case 1: .review
    default: .passed
    }
  }

  private mutating func teaching(_ oracle: Oracle) -> Act {
    let person = below(Self.people)
    let number = below(max(1, oracle.classes.count))
    switch below(20) {
    case 0...2:
      guard oracle.classes.count < Self.classes else { return .enrol(person, in: number) }
      return .createClass(
        below(3) == 0 ? .practice : .basics,
        below(4) == 0 ? .second : .first,
        capacity: 1 + below(2),
        inHours: 2 + below(48),
        room: below(2),
        trainer: 1 + below(2)
      )
    case 3...7: return .enrol(person, in: number)
    case 8, 9: return .leave(person, in: number)
    case 10, 11, 12: return .wait(person, in: number)
    case 13: return .stopWaiting(person, in: number)
    case 14: return .cancelClass(number)
    case 15: return .moveClass(number, byHours: below(9) - 4)
    case 16: return scheduling()
    default:
      let meetings = oracle.classes[number]?.module.meetings ?? 1
      let present = (0..<Self.people).filter { oracle.people[$0] != nil && below(3) > 0 }
      return .attend(number, meeting: below(meetings), present: Set(present))
    }
  }

  private mutating func scheduling() -> Act {
    switch below(6) {
    case 0, 1: return .proposeSchedule(days: 1 + below(6))
    case 2: return .trainerAway(inDays: 1 + below(3))
    case 3: return .repairSchedule
    default: return .publishSchedule
    }
  }

  private mutating func round(_ oracle: Oracle) -> Act {
    let person = below(Self.people)
    // Mostly what comes next, so that rounds come to a draw.
    switch oracle.rounds.last?.phase {
    case nil: return .openRound
    case .open?:
      return below(6) == 0
        ? .closeList
        : below(8) == 0 ? .leaveRound(person) : .applyForStall(person, household: below(4))
    case .listClosed?: return below(3) == 0 ? .leaveRound(person) : .drawStalls
    case .drawn?:
      return below(4) == 0
        ? .openRound
        : below(6) == 0 ? .leaveRound(person) : .promote(below(PlayTemplate.stalls))
    }
  }

  private mutating func hall(_ oracle: Oracle) -> Act {
    let stall = below(PlayTemplate.stalls)
    if below(2) == 0 { return round(oracle) }
    switch below(12) {
    case 0, 1, 2: return .giveStall(stall, to: below(Self.people))
    case 3, 4: return .handKey(stall)
    case 5: return .vacateStall(stall)
    case 6, 7: return .closeDay(daysAgo: below(3), shut: below(4) == 0)
    case 8: return .correctDay(daysAgo: below(3), shut: below(2) == 0)
    case 9: return .payLevy(stall, rupiah: 1_000 * (1 + below(20)))
    case 10: return .reversePayment(below(3))
    default: return .relieve(stall, percent: 1 + below(100), days: below(10))
    }
  }

  private mutating func trade(_ oracle: Oracle) -> Act {
    let product = below(PlayTemplate.products)
    let activity = below(max(1, oracle.activities.count))
    switch below(14) {
    case 0, 1: return .deliver(product, 1 + below(9))
    case 2, 3, 4: return .sell(product, 1 + below(4))
    case 5: return .returnGoods(product, 1 + below(3))
    case 6: return .reverseSale(product)
    case 7: return .settle(product, rupiah: 9_000 * (1 + below(3)))
    case 8, 9: return .planActivity
    case 10, 11: return .countActivity(activity, reach: below(90))
    case 12: return .costActivity(activity, rupiah: 1_000 * below(50))
    default: return .cancelActivity(activity)
    }
  }

  private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
}
