import CurriculumModel
import Progression
import Storage

/// Whom a migration moves, of those who are on the version that is left; without anything, everybody.
public struct MigrationScope: Hashable, Sendable {
  /// Only who is at this centre now; its id, name or alias.
  public var centre: String?
  /// Only these people, by any of their names.
  public var people: [String]

  public static let everyone = MigrationScope()

  public init(centre: String? = nil, people: [String] = []) {
    self.centre = centre
    self.people = people
  }
}

/// The same with every name known.
struct MigratedPeople {
  let centre: CentreID?
  let registrations: Set<RegistrationID>?

  func holds(_ registration: RegistrationID, at centre: CentreID?) -> Bool {
    (self.centre == nil || self.centre == centre)
      && (registrations?.contains(registration) ?? true)
  }
}

extension Office {
  /// - Throws: `ProgrammeError.notFound`; `.invalid` for a person who is on another version.
  func people(
    in scope: MigrationScope,
    leaving version: CurriculumReference,
    _ access: ReadAccess
  ) throws -> MigratedPeople {
    var registrations: Set<RegistrationID> = []
    for person in scope.people {
      let file = try file(of: person, in: access)
      guard file.state.curriculum == version else {
        let theirs = file.state.curriculum.map { "\($0.id)@\($0.version)" } ?? "–"
        throw ProgrammeError.invalid(
          field: "person",
          value: person,
          id: "peserta di \(version.id)@\(version.version); \(file.id) di \(theirs)",
          en: "a participant on \(version.id)@\(version.version); \(file.id) is on \(theirs)"
        )
      }
      registrations.insert(file.id)
    }
    return MigratedPeople(
      centre: try scope.centre.map { try self.centre(named: $0, in: access).id },
      registrations: scope.people.isEmpty ? nil : registrations
    )
  }
}
