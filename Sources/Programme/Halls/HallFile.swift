import CivilRegistry
import CivilTime
import CurriculumModel
import Diagnostics
import Halls
import Progression
import Storage

/// One hall as a use case works on it: its events' fold, and how many there are.
struct HallFile {
  let id: HallID
  private(set) var state: HallState
  private(set) var position: StreamPosition

  init(id: HallID, events: [HallEvent]) {
    self.init(id: id, events: events, position: StreamPosition(after: events))
  }

  /// - Parameter position: how far the hall has come with the events that are left out.
  init(id: HallID, events: [HallEvent], position: StreamPosition) {
    self.id = id
    self.position = position
    state = HallState(folding: events)
  }

  /// Takes in what was just written.
  mutating func take(_ events: [HallEvent]) {
    for event in events {
      state.apply(event)
      position.take(event)
    }
  }

  /// What lists know of this hall; `nil` for one that was never entered.
  var projection: HallProjection? {
    guard let profile = state.profile else { return nil }
    let stalls = state.standingStalls
    return HallProjection(
      id: id.rawValue,
      centre: profile.centre,
      name: profile.name,
      siteClass: profile.siteClass,
      stalls: stalls.count,
      tenancies: stalls.compactMap { history in
        history.current.map { held in
          HallProjection.Tenancy(stall: held.stall.rawValue, trader: held.trader)
        }
      }
    )
  }
}

extension Office {
  /// The hall that `name` means: its number, or its name whatever its case, width and blanks.
  /// - Throws: `ProgrammeError.notFound`, `.ambiguous`.
  func hallID(named name: String, in access: ReadAccess) throws -> HallID {
    let wanted = LabelKey(name)
    let halls = try access.halls()
    if let hall = halls.first(where: { LabelKey($0.id) == wanted }) { return HallID(hall.id) }
    let found = halls.filter { LabelKey($0.name) == wanted }
    if found.count == 1 { return HallID(found[0].id) }
    if found.count > 1 {
      throw ProgrammeError.ambiguous(.hall, name: name, candidates: found.map(\.id))
    }
    let known = halls.flatMap { [$0.id, $0.name] }
    throw ProgrammeError.notFound(
      .hall,
      name: name,
      suggestions: Spelling.closest(to: name.trimmed, among: known).map { [$0] } ?? []
    )
  }

  /// A hall with all that happened in it.
  func hallFile(_ name: String, in access: ReadAccess) throws -> HallFile {
    try hallFile(hallID(named: name, in: access), in: access)
  }

  func hallFile(_ id: HallID, in access: ReadAccess) throws -> HallFile {
    let events = try access.events(of: id)
    return HallFile(id: id, events: events)
  }

  /// A hall without its days and its money, which is enough to know its stalls and who holds them.
  func standingFile(_ id: HallID, in access: ReadAccess) throws -> HallFile {
    let (events, position) = try access.standingEvents(of: id)
    return HallFile(id: id, events: events, position: position)
  }

  /// Writes facts down, unless the hall can't take them, and brings the lists up to date.
  /// - Throws: `ProgrammeError.impossible` with everything that stands in the way.
  func record(
    _ facts: [HallFact],
    in file: inout HallFile,
    by actor: Actor,
    _ access: WriteAccess
  ) throws {
    for fact in facts {
      let refusals = file.state.refusals(of: fact)
      guard refusals.isEmpty else { throw ProgrammeError.impossible(refusals) }
      try append([fact], to: &file, by: actor, in: access)
    }
    if let projection = file.projection { try access.replaceProjection(projection) }
  }

  func append(
    _ facts: [HallFact],
    to file: inout HallFile,
    by actor: Actor,
    in access: WriteAccess
  ) throws {
    let stream = HallStream(.hall, file.id.rawValue)
    let events = entries(
      facts,
      of: stream.key,
      after: file.position,
      as: { HallEvent($0, of: stream, by: actor, at: $1) }
    )
    try access.append(events, to: file.id, expecting: file.position.sequence)
    file.take(events)
  }
}
