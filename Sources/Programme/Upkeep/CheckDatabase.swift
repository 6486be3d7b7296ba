import CivilTime
import CurriculumModel
import Outreach
import Progression
import Storage

extension Office {
  /// Looks at everything that can be wrong with the file: its structure, the journal, every digest,
  /// and whether the lists say what the events say.
  /// - Complexity: O(file).
  public func checkDatabase() throws -> DatabaseCheck {
    let problems = try store.checkIntegrity(sha256: Digest.sha256)
    return try read { access in
      var check = DatabaseCheck(
        integrity: problems.map(\.description),
        events: try access.eventCount(),
        registrations: 0,
        stale: []
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
        let registration = source.stream.registration
        if try access.sourceSpans(of: registration) != SourceHistory(folding: source.events).spans {
          check.stale.append(source.stream.key)
        }
      }
      check.stale += try staleHalls(in: access)
      let today = clock.now().day()
      try access.forEachRegistration { id, events in
        check.registrations += 1
        guard let projection = try projection(of: id, events, in: access) else { return }
        let row = try access.registration(id)
        let modules = try access.modules(of: id)
        // What a day has changed since is no error: it is brought up to date when it is asked for.
        if let day = row?.turnsOn, day <= today { return }
        if row?.revision != projection.revision || row?.currentStep != projection.currentStep
          || row?.centre != projection.centre || row?.curriculum != projection.curriculum
          || row?.stuckSince != projection.stuckSince
          || row?.isAbandoned != projection.isAbandoned
          || modules != projection.modules.sorted(by: { $0.module < $1.module })
        {
          check.stale.append(id.rawValue)
        }
      }
      return check
    }
  }

  func projection(
    of id: RegistrationID,
    _ events: [Event],
    in access: ReadAccess
  ) throws -> RegistrationProjection? {
    guard let reference = RegistrationState(folding: events).curriculum else { return nil }
    let file = RegistrationFile(
      id: id,
      index: try shelf.index(of: reference.sha256, in: access),
      events: events,
      revision: events.count
    )
    return Projector(file, at: clock.now()).projection
  }
}
