import AssessmentKit
import CivilTime
import CurriculumModel
import Foundation
import Halls
import Progression

/// Forty-four halls of two hundred stalls over a year, in memory: one more day, the year's statements,
/// and a draw, on one core.
enum Trading {
  static let halls = 44
  static let stalls = 200
  static let days = 365

  static func measure(rounds: Int, verification: String) throws -> [Measurement] {
    guard let start = Day("2026-01-01") else { return [] }
    let events = year(from: start)
    return [
      closing(events, start: start, rounds: rounds),
      statements(events, start: start, rounds: rounds),
      try draw(rounds: rounds, verification: verification),
    ]
  }

  /// Every hall's day after a year of days, booked for each of its traders.
  private static func closing(_ events: [HallEvent], start: Day, rounds: Int) -> Measurement {
    var measurement = Measurement(
      name: "close a day of 44 halls of 200 stalls after a year of days, with its postings",
      unit: "ms",
      ours: [],
      reference: [],
      goal: .atMost(1_000)
    )
    let last = start.adding(days: days)
    for round in 0...rounds {
      // Each hall has books of its own, not a shared copy.
      var ledgers = (0..<halls).map { _ in LevyLedger(HallState(folding: events)) }
      var postings = 0
      let took = seconds {
        for index in ledgers.indices {
          let record = DayRecord(day: last, opened: opened(on: days))
          postings += ledgers[index].apply(event(events.count, .dayClosed(record), last)).count
        }
      }
      precondition(postings == halls * stalls * 2, "two postings for each stall")
      if round > 0 { measurement.ours.append(took * 1_000) }
    }
    return measurement
  }

  /// From the events of every hall to twelve statements, in balance.
  private static func statements(_ events: [HallEvent], start: Day, rounds: Int) -> Measurement {
    var measurement = Measurement(
      name: "a year's monthly statements of 44 halls of 200 stalls, from their events",
      unit: "s",
      ours: [],
      reference: [],
      goal: .atMost(5)
    )
    for round in 0...rounds {
      let took = seconds {
        for _ in 0..<halls {
          let ledger = LevyLedger(HallState(folding: events))
          var due = Rupiah.zero
          for month in 0..<12 {
            let from = start.adding(months: month)
            let through = start.adding(months: month + 1).adding(days: -1)
            guard let statement = LevyStatement(ledger, from: from, through: through) else {
              return
            }
            due += statement.total.due
          }
          precondition(due == ledger.due && due > .zero, "twelve months are the year")
        }
      }
      if round > 0 { measurement.ours.append(took) }
    }
    return measurement
  }

  /// The draw of the hall in Koja: 309 people, 224 stalls; the reference is a whole Python process.
  private static func draw(rounds: Int, verification: String) throws -> Measurement {
    var measurement = Measurement(
      name: "a draw of 224 stalls among 309 people worked out anew, against Scripts/verify-draw",
      unit: "ms",
      ours: [],
      reference: [],
      goal: .ratioAtMost(1)
    )
    guard let seed = DrawSeed(bytes: Array(0..<32)) else { return measurement }
    let list = DrawList(
      allocation: "L000001",
      hall: "H000001",
      groups: ["from-the-start"],
      stalls: (1...224).map { OfferedStall(id: stall($0)) },
      entrants: (1...309).map { number in
        DrawList.Entrant(
          registration: trader(number),
          group: number <= 89 ? "from-the-start" : nil,
          trade: "food"
        )
      }
    )
    let absent = (288...309).map { trader($0) }
    let result = Lottery.draw(list, absent: absent, seed: seed, witnesses: ["koja"])
    let document = DrawDocument(
      list: list,
      commitment: seed.commitment,
      listDigest: list.digest,
      absent: absent,
      draw: Draw(seed: seed, witnesses: ["koja"], result: result)
    )
    let file = FileManager.default.temporaryDirectory
      .appending(path: "okoce-draw-\(ProcessInfo.processInfo.processIdentifier).json")
    try Data(document.json.text().utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    for round in 0...rounds {
      let took = seconds { precondition(document.differences().isEmpty, "the draw is true") }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["python3", verification, file.path]
      process.standardOutput = Pipe()
      let other = try seconds {
        try process.run()
        process.waitUntilExit()
      }
      precondition(process.terminationStatus == 0, "Python comes to the same draw")
      guard round > 0 else { continue }
      measurement.ours.append(took * 1_000)
      measurement.reference.append(other * 1_000)
    }
    return measurement
  }
}

/// What the halls are made of.
extension Trading {
  private static func stall(_ number: Int) -> StallID {
    StallID("A-" + String(format: "%03d", number))
  }

  /// A trader of a hall; nobody holds stalls in two.
  private static func trader(_ number: Int, of hall: HallID = "H000001") -> RegistrationID {
    let before = ((Int(hall.rawValue.dropFirst()) ?? 1) - 1) * stalls
    return RegistrationID("R" + String(format: "%06d", before + number))
  }

  /// Nine of ten stalls, others every day.
  private static func opened(on offset: Int) -> [StallID] {
    (1...stalls).filter { ($0 + offset) % 10 != 0 }.map(stall)
  }

  private static func event(
    _ number: Int,
    _ fact: HallFact,
    _ day: Day,
    of hall: HallID = "H000001"
  ) -> HallEvent {
    let instant = Instant(milliseconds: day.start().milliseconds + Int64(number))
    // Ids differ between halls, whose names end in their numbers.
    return HallEvent(
      id: EventID(high: UInt64(hall.rawValue.dropFirst()) ?? 0, low: UInt64(number + 1)),
      stream: HallStream(.hall, hall.rawValue),
      effective: instant,
      recorded: instant,
      actor: Actor(.administrator, "A-01"),
      fact: fact
    )
  }

  /// A full hall, every day closed, and the week's levy paid by most on its last day.
  static func year(from start: Day, of hall: HallID = "H000001") -> [HallEvent] {
    var events: [HallEvent] = []
    func add(_ fact: HallFact, _ day: Day) {
      events.append(event(events.count, fact, day, of: hall))
    }
    let profile = HallProfile(
      id: hall,
      name: "Sample hall \(hall)",
      centre: "31.72.03",
      siteClass: "lokbin"
    )
    add(.entered(profile), start)
    add(.stallsEntered((1...stalls).map { Stall(id: stall($0)) }), start)
    add(.tariffSet(TariffPeriod(amount: Rupiah(4_000), from: start, source: "sample")), start)
    for number in 1...stalls {
      let allotment = Allotment(
        stall: stall(number),
        trader: trader(number, of: hall),
        trade: "food",
        day: start,
        reason: "sample"
      )
      add(.allotted(allotment), start)
      add(.keyHanded(stall(number), day: start), start)
    }
    for offset in 0..<days {
      let day = start.adding(days: offset)
      add(.dayClosed(DayRecord(day: day, opened: opened(on: offset), footfall: 400)), day)
      guard offset % 7 == 6 else { continue }
      let payments = (1...stalls).filter { ($0 + offset / 7) % 5 != 0 }.map { number in
        Payment(
          stall: stall(number),
          trader: trader(number, of: hall),
          amount: Rupiah(28_000),
          day: day,
          means: .cash,
          reference: "K-\(offset)-\(number)"
        )
      }
      add(.paid(payments), day)
    }
    return events
  }
}
