import CivilRegistry
import CivilTime
import CurriculumModel
import Diagnostics
import Outlets
import Progression
import Storage

/// One outlet as a use case works on it: the fold of its events, and the events themselves.
struct OutletFile {
  let id: OutletID
  /// In fold order.
  private(set) var events: [OutletEvent]
  private(set) var state: OutletState

  init(id: OutletID, events: [OutletEvent] = []) {
    self.id = id
    self.events = events
    state = OutletState(folding: events)
  }

  /// Takes in what was just written.
  mutating func take(_ new: [OutletEvent]) {
    events = (events + new).sorted { $0.precedes($1) }
    for event in new { state.apply(event) }
  }

  var stream: OutletStream { OutletStream(id.rawValue) }
  var name: String { state.profile?.name ?? id.rawValue }
}

extension Office {
  /// The outlet that `name` means: its id, or its name whatever its case, width and blanks.
  /// - Throws: `ProgrammeError.notFound` with the name most like it, or `.ambiguous`.
  func outlet(named name: String, in access: ReadAccess) throws -> OutletFile {
    let wanted = name.trimmed
    let id = OutletID(wanted.uppercased())
    let events = try access.events(of: OutletStream(id.rawValue))
    if !events.isEmpty {
      return OutletFile(id: id, events: events)
    }
    let all = try outletFiles(in: access)
    let key = LabelKey(wanted)
    let found = all.filter { LabelKey($0.name) == key }
    if found.count == 1 { return found[0] }
    if found.count > 1 {
      throw ProgrammeError.ambiguous(.outlet, name: name, candidates: found.map(\.id.rawValue))
    }
    let names = all.map { $0.name.lowercased() }
    let nearest = Spelling.closest(to: wanted.lowercased(), among: names)
    throw ProgrammeError.notFound(
      .outlet,
      name: name,
      suggestions: all.filter { $0.name.lowercased() == nearest }.prefix(1).map(\.name)
    )
  }

  /// Every outlet by its id.
  func outletFiles(in access: ReadAccess) throws -> [OutletFile] {
    try access.outlets().map { OutletFile(id: OutletID($0.stream.name), events: $0.events) }
  }

  /// Decides on an outlet and writes what was decided.
  /// - Throws: `ProgrammeError.notFound`, `.outletRefused`.
  func change(
    _ outlet: String,
    by actor: Actor,
    _ decide: (OutletState, WriteAccess) throws -> [OutletFact]
  ) throws -> OutletReceipt {
    try write { access in
      var file = try self.outlet(named: outlet, in: access)
      let facts = try Self.told { try decide(file.state, access) }
      let datedBack = file.datedBack(facts)
      let events = try append(facts, to: &file, by: actor, in: access)
      return OutletReceipt(file, new: events, datedBack: datedBack)
    }
  }

  /// Writes facts as events of their days, in the order in which they were written down.
  func append(
    _ facts: [OutletFact],
    to file: inout OutletFile,
    by actor: Actor,
    in access: WriteAccess
  ) throws -> [OutletEvent] {
    let stream = file.stream
    let events = entries(
      facts,
      of: stream.key,
      after: StreamPosition(after: file.events),
      effective: { $0.day?.start() },
      as: { OutletEvent($0, of: stream, by: actor, at: $1) }
    )
    try access.append(events, to: file.stream, expecting: file.events.count)
    file.take(events)
    return events
  }

  /// What an outlet refuses, as a use case refuses it.
  static func told<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let refusal as OutletRefusal {
      throw ProgrammeError.outletRefused(refusal)
    }
  }

  /// What owners are called, as far as the register still knows.
  func names(
    of owners: some Sequence<RegistrationID>,
    in access: ReadAccess
  ) throws -> [RegistrationID: String] {
    var names: [RegistrationID: String] = [:]
    for owner in Set(owners) {
      guard let row = try access.registration(owner),
        let name = try access.person(row.participant)?.identity?.name
      else { continue }
      names[owner] = name
    }
    return names
  }
}
