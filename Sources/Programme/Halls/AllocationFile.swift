import CivilTime
public import CurriculumModel
public import Halls
public import OrderedJSON
import Progression
import Storage

/// One round of giving stalls out as it stands.
public struct AllocationRecord: Sendable {
  public var id: AllocationID
  public var hall: HallListing
  public var state: AllocationState

  /// What anybody needs to verify the draw; `nil` before it was held.
  public var published: JSONValue? { state.document?.json }
}

/// One round as a use case works on it.
struct AllocationFile {
  let id: AllocationID
  private(set) var events: [AllocationEvent]
  private(set) var state: AllocationState

  init(id: AllocationID, events: [AllocationEvent]) {
    self.id = id
    self.events = events
    state = AllocationState(folding: events)
  }

  mutating func take(_ new: [AllocationEvent]) {
    events += new
    state = AllocationState(folding: events)
  }
}

extension Office {
  /// One round as it stands.
  /// - Throws: `ProgrammeError.notFound`.
  public func allocation(_ name: String) throws -> AllocationRecord {
    try read { access in try record(of: allocationFile(name, in: access), in: access) }
  }

  /// A draw that was held, as it was published then.
  /// - Throws: `ProgrammeError.notFound`, `.unallocatable` before the draw.
  public func publishedDraw(_ name: String) throws -> JSONValue {
    let record = try allocation(name)
    guard let published = record.published else {
      throw ProgrammeError.unallocatable([.wrongPhase(record.state.phase, needed: [.drawn])])
    }
    return published
  }

  func allocationFile(_ name: String, in access: ReadAccess) throws -> AllocationFile {
    let id = AllocationID(name.trimmed.uppercased())
    let events = try access.events(of: id)
    guard !events.isEmpty else {
      throw ProgrammeError.notFound(.allocation, name: name, suggestions: [])
    }
    return AllocationFile(id: id, events: events)
  }

  func record(of file: AllocationFile, in access: ReadAccess) throws -> AllocationRecord {
    guard let hall = file.state.plan?.hall else {
      throw ProgrammeError.notFound(.allocation, name: file.id.rawValue, suggestions: [])
    }
    return AllocationRecord(
      id: file.id,
      hall: try listing(of: hall, in: access),
      state: file.state
    )
  }

  /// Decides on a round's state what happens in it, and writes that down.
  func changeAllocation(
    _ name: String,
    by actor: Actor,
    _ decide: (inout AllocationFile, WriteAccess) throws -> [AllocationFact]
  ) throws -> AllocationRecord {
    try write { access in
      var file = try allocationFile(name, in: access)
      let facts = try decide(&file, access)
      try record(facts, in: &file, by: actor, access)
      return try record(of: file, in: access)
    }
  }

  /// Writes facts down, unless the round can't take them.
  /// - Throws: `ProgrammeError.unallocatable` with everything that stands in the way.
  func record(
    _ facts: [AllocationFact],
    in file: inout AllocationFile,
    by actor: Actor,
    _ access: WriteAccess
  ) throws {
    for fact in facts {
      let refusals = file.state.refusals(of: fact)
      guard refusals.isEmpty else { throw ProgrammeError.unallocatable(refusals) }
      let stream = HallStream(.allocation, file.id.rawValue)
      let events = entries(
        [fact],
        of: stream.key,
        after: StreamPosition(after: file.events),
        as: { AllocationEvent($0, of: stream, by: actor, at: $1) }
      )
      try access.append(events, to: file.id, expecting: file.events.count)
      file.take(events)
    }
  }
}
