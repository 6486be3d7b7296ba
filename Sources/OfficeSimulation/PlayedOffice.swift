import CivilTime
import CurriculumModel
import Programme

/// The engine's side of a play: a database file, its clock, and the hands that work on it.
struct PlayedOffice {
  let clock: PlayClock
  private let folder: PlayFolder
  let database: String
  /// The one that lists and checks are asked of; acts go through any hand.
  let office: Office
  let hands: [any PlayedHand]
  /// The hands that are other processes.
  let helpers: [any PlayHelper]
  var names: PlayedNames

  /// - Parameter helpers: other processes that work on the file beside this one.
  init(
    _ template: PlayTemplate,
    seed: UInt64,
    in parent: String,
    helpers: [any PlayHelper]
  ) throws {
    folder = try PlayFolder(in: parent)
    self.helpers = helpers
    names = PlayedNames(members: template.members)
    let clock = PlayClock(at: PlayTemplate.start)
    self.clock = clock
    let database = try folder.copy(template.database, to: "okoce.db")
    self.database = database
    let own = try [1, 2].prefix(helpers.isEmpty ? 2 : 1).map { hand in
      try Office(
        database: database,
        assessors: template.assessors,
        clock: clock,
        ids: SeededEventIDs(seed: seed &* 2 &+ hand),
        secrets: SeededSecrets(seed: seed &* 2 &+ hand)
      )
    }
    office = own[0]
    hands = own.map { OwnHand(office: $0, clock: clock) } + helpers.map(HelpingHand.init)
  }

  /// Puts an act to the engine through one of the hands.
  /// - Throws: what the engine refused.
  mutating func perform(_ act: Act, by hand: Int) throws -> PlayedOutcome {
    if case .clock(let milliseconds) = act {
      clock.move(by: milliseconds)
      return PlayedOutcome()
    }
    return try hands[hand].perform(act, names: &names, in: database, at: clock.now())
  }
}

/// One of those who work on a file.
protocol PlayedHand {
  func perform(
    _ act: Act,
    names: inout PlayedNames,
    in database: String,
    at now: Instant
  ) throws -> PlayedOutcome
}

/// A connection of this process.
private struct OwnHand: PlayedHand {
  var office: Office
  var clock: PlayClock

  func perform(
    _ act: Act,
    names: inout PlayedNames,
    in _: String,
    at _: Instant
  ) throws -> PlayedOutcome {
    var desk = PlayedDesk(office: office, clock: clock, names: names)
    let outcome = try desk.perform(act)
    names = desk.names
    return outcome
  }
}

/// Another process.
private struct HelpingHand: PlayedHand {
  var helper: any PlayHelper

  func perform(
    _ act: Act,
    names: inout PlayedNames,
    in database: String,
    at now: Instant
  ) throws -> PlayedOutcome {
    let errand = PlayErrand(database: database, now: now.milliseconds, act: act, names: names)
    let report = try helper.report(on: errand)
    if let refusal = report.refusal { throw Refused(description: refusal) }
    names = report.names
    return report.outcome
  }
}
