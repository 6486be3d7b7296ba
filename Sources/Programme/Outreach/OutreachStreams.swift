import CivilTime
import CurriculumModel
import Outreach
import Progression
import Storage

extension Office {
  /// Decides a command on an event of outreach and writes down what follows from it.
  ///
  /// - Throws: `ProgrammeError.notFound`, `.outreach` with every reason; nothing is written then.
  func carryOut(
    _ command: OutreachCommand,
    on id: String,
    by actor: Actor,
    in access: WriteAccess
  ) throws {
    let stream = OutreachStream(id)
    let seen = try access.events(of: stream)
    let now = clock.now()
    let facts: [OutreachFact]
    do throws(OutreachRefusals) {
      facts = try OutreachDecision.facts(
        for: command,
        in: OutreachState(folding: seen.map(\.fact)),
        today: now.day()
      )
    } catch {
      throw ProgrammeError.outreach(error.all)
    }
    let events = entries(
      facts,
      of: stream.key,
      after: StreamPosition(after: seen),
      as: { OutreachEvent($0, of: stream, by: actor, at: $1) }
    )
    try access.append(events, to: stream, expecting: seen.count)
  }

  /// The id of the event that `name` means, in either case.
  /// - Throws: `ProgrammeError.notFound`.
  func outreach(named name: String, in access: ReadAccess) throws -> OutreachListing {
    let id = name.trimmed.uppercased()
    let events = try access.events(of: OutreachStream(id))
    if let listing = OutreachListing(id: id, events: events, asOf: nil) { return listing }
    throw ProgrammeError.notFound(.outreach, name: name, suggestions: [])
  }

  /// Every event, the earliest day first, then by id.
  ///
  /// - Parameter instant: leaves out what was written down later; `nil` for all.
  func outreachListings(
    at centre: CentreID? = nil,
    asOf instant: Instant? = nil,
    in access: ReadAccess
  ) throws -> [OutreachListing] {
    try access.outreach().compactMap { stream, events in
      OutreachListing(id: stream.name, events: events, asOf: instant)
    }.filter { centre == nil || $0.plan.centre == centre }
      .sorted { ($0.plan.day, $0.id) < ($1.plan.day, $1.id) }
  }
}
