public import CurriculumModel
import Progression
public import Scheduling
import Storage

/// A draft as a use case works on it: what its events say, and the problem it is.
public struct DraftFile: Sendable {
  /// `D000001` and up.
  public let id: String
  public internal(set) var state: DraftState
  public internal(set) var problem: DraftProblem
  var position: StreamPosition
  /// What its classes became, in its order, `nil` for one that was left out; `nil` before the draft
  /// is published.
  public let published: [PublishedClass?]?
  /// What modules are called, as the highest versions have them.
  public let titles: [ModuleID: LocalizedText]

  public var draft: ScheduleDraft { problem.draft }
  var stream: ScheduleStream { ScheduleStream(.draft, id) }
}

extension Office {
  /// Every draft, newest first.
  public func drafts() throws -> [DraftFile] {
    try read { access in
      try access.streams(of: .draft).reversed().compactMap { found in
        try draftFile(found.stream.name, found.events, in: access)
      }
    }
  }

  /// One draft; of none named the newest.
  /// - Throws: `ProgrammeError.notFound`.
  public func draft(_ name: String?) throws -> DraftFile {
    try read { try draftFile(name, in: $0) }
  }

  func draftFile(_ name: String?, in access: ReadAccess) throws -> DraftFile {
    let found = try access.streams(of: .draft)
    let wanted = name.map { $0.trimmed.uppercased() } ?? found.last?.stream.name
    guard let one = found.first(where: { $0.stream.name == wanted }),
      let file = try draftFile(one.stream.name, one.events, in: access)
    else { throw ProgrammeError.notFound(.draft, name: name ?? "", suggestions: []) }
    return file
  }

  private func draftFile(
    _ id: String,
    _ events: [ScheduleEvent],
    in access: ReadAccess
  ) throws -> DraftFile? {
    let state = DraftState(folding: events.map(\.fact))
    guard let draft = state.draft else { return nil }
    let modules = Set(draft.classes.map(\.module))
    return DraftFile(
      id: id,
      state: state,
      problem: DraftProblem(
        draft,
        with: try resources(for: draft, in: access),
        locks: state.locks
      ),
      position: StreamPosition(after: events),
      published: try state.published.map { try publishedClasses($0, in: access) },
      titles: try modules.reduce(into: [:]) { titles, module in
        titles[module] = try self.module(named: module.rawValue, in: access).title
      }
    )
  }

  /// Changes a draft that is neither published nor thrown away.
  func change(
    _ name: String?,
    by actor: Actor,
    _ decide: (DraftFile) throws -> [ScheduleFact]
  ) throws -> DraftFile {
    try write { access in
      let file = try draftFile(name, in: access)
      try file.requireOpen()
      let facts = try decide(file)
      if facts.isEmpty { return file }
      try append(facts, to: file.stream, after: file.position, by: actor, in: access)
      return try draftFile(file.id, in: access)
    }
  }
}

extension DraftFile {
  func requireOpen() throws {
    guard state.published == nil, state.discarded == nil else {
      throw ProgrammeError.invalid(
        field: "draft",
        value: id,
        id: "rancangan yang belum terbit dan belum dibuang",
        en: "a draft that is neither published nor discarded"
      )
    }
  }

  /// - Throws: `ProgrammeError.invalid` for a meeting that the draft lacks.
  func require(_ meeting: DraftMeetingID) throws {
    guard draft.contains(meeting) else {
      throw ProgrammeError.invalid(
        field: "meeting",
        value: meeting.description,
        id: "pertemuan \(id), seperti 1.1",
        en: "a meeting of \(id), such as 1.1"
      )
    }
  }
}
