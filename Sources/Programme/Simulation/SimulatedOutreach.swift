import CivilTime
import CurriculumModel
import Outreach
import Progression

/// An event of outreach that is planned, or was held last.
struct SimulatedEvent {
  var id: String
  var centre: CentreID
  var day: Day
}

/// Events, and where people came from.
///
/// Chance is drawn apart from everything else, so that nobody's way depends on outreach.
extension Simulation {
  /// Every eighth Saturday a centre plans an event for two weeks later; on its day it is counted and
  /// paid.
  mutating func playOutreach(on day: Day, _ office: Office) throws {
    guard day.weekday == 6 else { return }
    let officer = Actor(.administrator, "A-01")
    for event in plannedEvents where event.day <= day {
      try hold(event, by: officer, office)
      lastEvents[event.centre] = event
    }
    plannedEvents.removeAll { $0.day <= day }
    for (position, centre) in centres.enumerated()
    where (day.number / 7 + position).isMultiple(of: 8) {
      let number = lastEventNumber + 1
      lastEventNumber = number
      let listing = try office.planOutreach(
        OutreachPlan(
          title: "Sosialisasi Contoh \(number)",
          centre: centre,
          kelurahan: "Kelurahan Contoh \(number % 6 + 1)",
          place: "Balai Contoh \(number % 9 + 1)",
          day: day.adding(days: 14)
        ),
        by: officer
      )
      plannedEvents.append(
        SimulatedEvent(id: listing.id, centre: centre, day: listing.plan.day)
      )
    }
  }

  private func hold(_ event: SimulatedEvent, by officer: Actor, _ office: Office) throws {
    var chance = SplitMix64(seed: UInt64(event.day.number) &* 1_009 &+ event.id.seed)
    // One in twenty is rained off, and of one in twenty nobody counts who came.
    let luck = Int.random(in: 0..<20, using: &chance)
    if luck == 0 {
      _ = try office.cancelOutreach(event.id, reason: "hujan deras", by: officer)
      return
    }
    let reach = Int.random(in: 20...80, using: &chance)
    if luck > 1 {
      let leads = reach * Int.random(in: 25...60, using: &chance) / 100
      _ = try office.countOutreach(event.id, reach: reach, leads: leads, by: officer)
    }
    _ = try office.costOutreach(event.id, .food, rupiah: reach * 25_000, by: officer)
    _ = try office.costOutreach(event.id, .printing, rupiah: 150_000, by: officer)
    if Bool.random(using: &chance) {
      _ = try office.costOutreach(event.id, .venue, rupiah: 250_000, by: officer)
    }
  }

  /// Where the person of that place came from; of one in ten nobody asked.
  func source(of index: Int, on day: Day) -> String? {
    var chance = SplitMix64(seed: UInt64(index) &* 7_919 &+ 17)
    let draw = Int.random(in: 0..<20, using: &chance)
    let event = lastEvents[people[index].person.newcomer.centre].flatMap { event in
      event.day.adding(days: 56) > day ? event.id : nil
    }
    return switch draw {
    case 0..<9: event ?? "mentor"
    case 9..<13: "mentor"
    case 13..<15: "walk-in"
    case 15: "web"
    case 16: "pkk"
    case 17: "friend"
    default: nil
    }
  }
}

extension String {
  /// The digits of an id as a number.
  fileprivate var seed: UInt64 { UInt64(dropFirst()) ?? 0 }
}
