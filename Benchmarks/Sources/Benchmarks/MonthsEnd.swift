import BuiltInAssessors
import CivilTime
import Foundation
import Halls
import Programme
import Progression
import Storage

/// The first day of a month, with which the month before is judged for every trader of every hall.
enum MonthsEnd {
  /// - Throws: what a use case throws; a benchmark that can't do its work is wrong.
  static func measure(rounds: Int, curricula: String, in folder: URL) throws -> Measurement {
    var measurement = Measurement(
      name: "close the first day of a month of 44 halls, which judges 8,800 traders' month before",
      unit: "s",
      ours: [],
      reference: [],
      goal: .atMost(1)
    )
    guard let start = Day("2025-07-01") else { return measurement }
    let path = folder.appending(path: "months.db").path
    let first = start.adding(days: Trading.days)
    let office = try Office(
      database: path,
      assessors: BuiltInAssessors.all,
      clock: SteppingClock(at: start.start())
    )
    _ = try office.openCentres(from: "\(curricula)/jakarta/centres.xml")
    let trading = try curriculum(from: curricula, in: folder)
    _ = try office.publishCurriculum(at: trading, by: actor)
    let people = folder.appending(path: "traders.csv")
    try list(Trading.halls * Trading.stalls, in: people)
    let added = try office.importParticipants(from: people.path, by: actor).added
    precondition(added == Trading.halls * Trading.stalls, "everybody is registered")
    let store = try Store.open(StoreLocation(path: path))
    for number in 1...Trading.halls {
      let hall = HallID("H" + String(format: "%06d", number))
      let events = Trading.year(from: start, of: hall)
      _ = try store.write { try $0.append(events, to: hall, expecting: 0) }
    }
    let later = try Office(
      database: path,
      assessors: BuiltInAssessors.all,
      clock: SteppingClock(at: first.adding(months: rounds + 1).start())
    )
    _ = try later.rebuildProjections()
    let file = folder.appending(path: "first-day.csv")
    let rows = (1...Trading.halls).map { "H\(String(format: "%06d", $0)),A-001|A-011,400\n" }
    try Data(("hall,except,footfall\n" + rows.joined()).utf8).write(to: file)
    for round in 0..<rounds {
      var judged = 0
      measurement.ours.append(
        try seconds {
          let day = first.adding(months: round)
          judged = try later.closeDay(day, from: file.path, by: actor).rows
            .reduce(0) { $0 + ($1.judged?.traders ?? 0) }
        }
      )
      precondition(judged == Trading.halls * Trading.stalls, "every trader is judged")
    }
    return measurement
  }

  private static let actor = Actor(.administrator, "A-01")

  /// A curriculum of nothing but trading, so that everybody may be judged at once.
  private static func curriculum(from curricula: String, in folder: URL) throws -> String {
    let shipped = URL(filePath: "\(curricula)/jakarta-halls/modules/stall-trading/module.xml")
    var module = try String(contentsOf: shipped, encoding: .utf8)
    if let from = module.range(of: "<prerequisites>"), let to = module.range(of: "</prerequisites>")
    {
      module.removeSubrange(from.lowerBound..<to.upperBound)
    }
    let root = folder.appending(path: "trading-alone")
    let place = root.appending(path: "modules/stall-trading")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try Data(module.utf8).write(to: place.appending(path: "module.xml"))
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <curriculum xmlns="urn:okoce:curriculum:1" id="trading-alone" version="1.0.0" order="sequential">
        <title xml:lang="id">Berjualan saja</title>
        <title xml:lang="en">Trading alone</title>
        <library path="modules"/>
        <step id="placement" label="1">
          <title xml:lang="id">Penempatan</title>
          <title xml:lang="en">Placement</title>
          <use module="stall-trading"/>
        </step>
      </curriculum>

      """
    try Data(text.utf8).write(to: root.appending(path: "curriculum.xml"))
    return root.path
  }

  private static func list(_ people: Int, in file: URL) throws {
    var text = "name,nik,phone,birth_date,sex,address,centre,tracks,curriculum\n"
    for number in 0..<people {
      let tail = String(format: "%06d", number)
      let nik = "9999994101" + String(format: "%02d%04d", number / 9_999, number % 9_999 + 1)
      text += "Pedagang Contoh \(number),\(nik),0800\(tail),,female,"
      text += "Jalan Contoh \(number),31.71.01,,trading-alone\n"
    }
    try Data(text.utf8).write(to: file)
  }
}
