import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
import Progression
import Scheduling

@testable import Programme

/// An office with one hall of a few stalls, and traders whose licence is in order.
///
/// It begins on Tuesday, 3 March 2026.
final class HallPlace {
  let place: TemporaryOffice
  var office: Office { place.office }
  var officer: Actor { place.administrator }
  let hall: String
  private(set) var traders: [String] = []

  static let hours = "mon-sat 08:00-17:00"
  static let seed = String(repeating: "5e", count: 32)

  /// - Parameter stalls: `A-001` and up, for whatever trade.
  init(stalls: Int = 3, traders: Int = 0, tariff: Int? = 4_000) throws {
    place = try TemporaryOffice(publishing: ["jakarta-halls"])
    let listing = try place.office.enterHall(
      named: "Hall Contoh",
      at: "Gambir",
      siteClass: "lokbin",
      hours: WeeklyHours(Self.hours) ?? .always,
      by: place.administrator
    )
    hall = listing.id.rawValue
    let rows = (1...max(1, stalls)).map { number in
      "Hall Contoh,Gambir,lokbin,\(Self.hours),\(Self.stall(number)),1"
    }
    let text = "hall,centre,class,hours,stall,floor\n" + rows.joined(separator: "\n") + "\n"
    _ = try office.importHalls(from: place.write(text, to: "stalls.csv"), by: officer)
    if let tariff {
      try office.setTariff(
        TariffPeriod(amount: .init(tariff), from: Day(number: 0), source: "Perda contoh"),
        for: hall,
        by: officer
      )
    }
    for number in 0..<traders { self.traders.append(try admit(number + 1)) }
  }

  static func stall(_ number: Int) -> String {
    "A-" + String(repeating: "0", count: 3 - String(number).count) + String(number)
  }

  /// Somebody whose registration data and licence are in order, with a declaration.
  func admit(
    _ number: Int,
    household: Int? = nil,
    otherPlace: String = "none"
  ) throws -> String {
    let person = try place.admit(number, curriculum: "jakarta-halls")
    let nib = String(repeating: "0", count: 12 - String(number).count) + String(number)
    _ = try place.submit(
      "nib-document",
      ["number": "9\(nib)", "issueDate": "2026-03-01"],
      for: person
    )
    _ = try place.submit("kbli-code", ["number": "56102"], for: person)
    _ = try place.submit(
      "declaration",
      [
        "number": "D-\(number)", "issueDate": "2026-03-01",
        "household": Self.household(household ?? number), "trade": "culinary",
        "other-place": otherPlace,
      ],
      for: person
    )
    return person
  }

  static func household(_ number: Int) -> String {
    let digits = String(number)
    return "9999990000" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// Gives the first stalls to the traders, keys and all.
  func settle() throws {
    for (index, trader) in traders.enumerated() {
      _ = try office.giveStall(
        Self.stall(index + 1),
        in: hall,
        to: trader,
        trade: "culinary",
        reason: "pindahan",
        by: officer
      )
      _ = try office.handKey(of: Self.stall(index + 1), in: hall, by: officer)
    }
  }

  /// Waits for a day's evening and closes it.
  @discardableResult
  func close(_ day: String, shut stalls: [Int] = [], footfall: Int? = nil) throws -> DayClosing {
    guard let day = Day(day) else { throw ProgrammeError.busy }
    let evening = Instant(milliseconds: day.start().milliseconds + 18 * 3_600_000)
    if place.clock.now() < evening { place.clock.advance(to: evening) }
    return try office.closeDay(
      day,
      of: [hall: .allExcept(stalls.map { StallID(Self.stall($0)) }, footfall: footfall)],
      by: officer
    )
  }

  /// Closes every trading day from one day through another.
  func close(from: String, through: String, shut: (Day) -> [Int] = { _ in [] }) throws {
    guard let first = Day(from), let last = Day(through) else { throw ProgrammeError.busy }
    for number in first.number...last.number where Day(number: number).weekday <= 6 {
      let day = Day(number: number)
      try close(day.description, shut: shut(day))
    }
  }
}
