import CivilTime
import CurriculumModel
import Progression
import Storage

extension Office {
  /// Carries out one command on a person's registration and says what it changed.
  func decide(
    _ person: String,
    by actor: Actor,
    _ command: (RegistrationFile, WriteAccess) throws -> Command
  ) throws -> StandingChange {
    try write { access in
      let file = try file(of: person, in: access)
      return try decide(on: file, try command(file, access), by: actor, in: access)
    }
  }

  func decide(
    on file: RegistrationFile,
    _ command: Command,
    by actor: Actor,
    in access: WriteAccess
  ) throws -> StandingChange {
    var file = file
    let now = file.moment(at: clock.now())
    let before = file.evaluation(asOf: now).standings
    let events = try carryOut(command, on: &file, by: actor, in: access)
    try conclude(&file, in: access)
    // Taking back a migration leads to another version, whose modules may be others.
    let known = Dictionary(before.map { ($0.module, $0) }) { first, _ in first }
    let rows = file.evaluation(asOf: now).standings.compactMap { after in
      known[after.module].flatMap { before in
        before == after
          ? nil : StandingChange.Row(module: after.module, before: before, after: after)
      }
    }
    return StandingChange(
      registration: file.id,
      events: events.map(\.id),
      rows: rows,
      curriculum: file.index.curriculum,
      released: file.released
    )
  }
}
