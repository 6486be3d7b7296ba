import CivilTime
public import CurriculumModel
import Diagnostics
public import Outreach
public import Progression
import Storage

extension Office {
  /// The source that a word means: an event's id, or a plain source's id or title.
  /// - Throws: `ProgrammeError.notFound` for an event, `.invalid` for anything else unknown.
  func source(named word: String, in access: ReadAccess) throws -> RegistrationSource {
    if let plain = PlainSource.named(word.trimmed) { return .plain(plain.id) }
    let source = RegistrationSource(text: word.trimmed.uppercased())
    if case .outreach(let id) = source { return .outreach(try outreach(named: id, in: access).id) }
    let known = PlainSource.all.map(\.id)
    let nearest = Spelling.closest(to: word.trimmed.lowercased(), among: Set(known))
    throw ProgrammeError.invalid(
      field: "source",
      value: word,
      id: nearest.map { "'\($0)', atau acara seperti E000001" }
        ?? "acara seperti E000001, atau salah satu dari \(known.joined(separator: ", "))",
      en: nearest.map { "'\($0)', or an event such as E000001" }
        ?? "an event such as E000001, or one of \(known.joined(separator: ", "))"
    )
  }

  /// Says where a registration came from, or corrects it.
  ///
  /// - Parameters:
  ///   - person: a registration or participant id, a NIK, or an id of another system.
  ///   - reason: needed when another source stands there.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`, `.outreach`.
  public func nameSource(
    of person: String,
    _ word: String,
    reason: String? = nil,
    by actor: Actor
  ) throws -> (registration: RegistrationID, source: RegistrationSource) {
    try write { access in
      let registration = try registration(of: person, in: access).registration
      let source = try source(named: word, in: access)
      try append(
        naming(source, of: registration, reason: reason?.trimmed, in: access),
        to: registration,
        by: actor,
        in: access
      )
      return (registration, source)
    }
  }

  /// What has to be written to name a source, decided before anything is written.
  func naming(
    _ source: RegistrationSource,
    of registration: RegistrationID,
    reason: String? = nil,
    in access: ReadAccess
  ) throws -> SourceNaming {
    let seen = try access.events(of: SourceStream(registration))
    do throws(OutreachRefusals) {
      return SourceNaming(
        seen: seen,
        facts: try SourceHistory(folding: seen).facts(naming: source, reason: reason)
      )
    } catch {
      throw ProgrammeError.outreach(error.all)
    }
  }

  /// Writes what was decided, and makes the counts agree with it in the same transaction.
  func append(
    _ naming: SourceNaming,
    to registration: RegistrationID,
    by actor: Actor,
    in access: WriteAccess
  ) throws {
    guard !naming.facts.isEmpty else { return }
    let stream = SourceStream(registration)
    let events = entries(
      naming.facts,
      of: stream.key,
      after: StreamPosition(after: naming.seen),
      as: { SourceEvent($0, of: stream, by: actor, at: $1) }
    )
    try access.append(events, to: stream, expecting: naming.seen.count)
    try access.replaceSource(of: registration, by: SourceHistory(folding: naming.seen + events))
  }
}

/// What is to be written of a source, and what stood there when that was decided.
struct SourceNaming {
  var seen: [SourceEvent] = []
  var facts: [SourceFact]
}
