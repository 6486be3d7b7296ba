import CivilTime
public import CurriculumModel
import Hashing
import Outreach
public import Progression
import Storage

extension Office {
  /// Looks at everything that can be wrong with the file: its structure, the journal, every digest,
  /// and whether the lists say what the events say.
  /// - Complexity: O(file).
  public func checkDatabase() throws -> DatabaseCheck {
    let problems = try store.checkIntegrity { SHA256.hash($0).hexadecimal }
    return try read { access in
      var check = DatabaseCheck(
        integrity: problems,
        register: [],
        events: try access.eventCount(),
        registrations: 0,
        stale: [],
        erasedAgain: store.erasedAgain,
        isUnscrubbed: try access.isUnscrubbed(),
        isOpenToOthers: store.isOpenToOthers
      )
      // A damaged file would only fail again on every registration.
      guard problems.isEmpty else { return check }
      for version in try access.publishedVersions() {
        let sha256 = version.reference.sha256
        guard let reading = try access.curriculumReading(sha256: sha256) else { continue }
        if reading != (try shelf.published(sha256, in: access)) {
          check.stale.append("\(version.reference.id)@\(version.reference.version)")
        }
      }
      for source in try access.sources() {
        if try !spansAgree(with: source.stream.registration, source.events, in: access) {
          check.stale.append(source.stream.key)
        }
      }
      check.stale += try staleHalls(in: access)
      var register = RegisterCheck(try access.registerRows())
      try access.forEachRegistration { id, events in
        check.registrations += 1
        register.take(id, events)
        if try !listsAgree(with: id, events, in: access) { check.stale.append(id.rawValue) }
      }
      try access.forEachClass { id, events in
        if try !listsAgree(with: id, events, in: access) { check.stale.append(id.rawValue) }
      }
      let known = Set(check.stale)
      check.stale += try access.strayRows().filter { !known.contains($0) }
      try register.finish(in: access)
      check.register = register.problems
      return check
    }
  }

  /// Which of the registrations and classes that were named lists say something else of than their
  /// events: the part of `checkDatabase` that a few streams need, at once after they were written to.
  /// - Complexity: O(events of those).
  public func staleLists(
    of registrations: [RegistrationID],
    _ classes: [ClassID]
  ) throws -> [String] {
    try read { access in
      try registrations.filter {
        try !listsAgree(with: $0, access.events(of: $0).events, in: access)
      }
      .map(\.rawValue)
        + classes.filter { try !listsAgree(with: $0, access.events(of: $0).events, in: access) }
        .map(\.rawValue)
    }
  }

  private func spansAgree(
    with id: RegistrationID,
    _ events: [SourceEvent],
    in access: ReadAccess
  ) throws -> Bool {
    try access.sourceSpans(of: id) == SourceHistory(folding: events).spans
  }

  private func listsAgree(
    with id: ClassID,
    _ events: [ClassEvent],
    in access: ReadAccess
  ) throws -> Bool {
    try access.classProjection(id)?.inKeyOrder
      == ClassFile(id: id, events: events).projection?
      .inKeyOrder
  }

  /// Whether the lists say what the events amounted to on some day since the last of them.
  ///
  /// What a day has changed is no error, whether the lists were brought up to date since or not; so
  /// this asks no clock, and an earlier one finds nothing that isn't there.
  private func listsAgree(
    with id: RegistrationID,
    _ events: [Event],
    in access: ReadAccess
  ) throws -> Bool {
    guard let file = try file(of: id, events, in: access), let last = file.position.recorded else {
      return true
    }
    let kept = try access.projection(of: id)
    var moment = last
    while var projection = Projector(file, at: moment).projection {
      projection.participant = try access.mergedOwner(of: projection.participant)
      if kept == projection.inKeyOrder { return true }
      guard let next = projection.turnsOn?.start(), moment < next else { return false }
      moment = next
    }
    return true
  }

  func projection(
    of id: RegistrationID,
    _ events: [Event],
    in access: ReadAccess
  ) throws -> RegistrationProjection? {
    guard let file = try file(of: id, events, in: access) else { return nil }
    return Projector(file, at: file.moment(at: clock.now())).projection
  }

  /// `nil` for a registration that was voided itself.
  private func file(
    of id: RegistrationID,
    _ events: [Event],
    in access: ReadAccess
  ) throws -> RegistrationFile? {
    try RegistrationFile(
      id: id,
      events: events,
      state: RegistrationState(folding: events),
      revision: events.count,
      index: { try shelf.index(of: $0.sha256, in: access) }
    )
  }
}
