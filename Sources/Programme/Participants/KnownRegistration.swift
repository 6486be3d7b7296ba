import CurriculumModel
import Progression
import Storage
import Timetabling

/// What is to be done with a registration of which something else is said now, decided before
/// anything is written.
struct Settlement {
  var registration: RegistrationID
  var commands: [Command] = []
  /// What was said and is not done.
  var notes: [Wording] = []
}

extension Office {
  /// In what a registration differs from what is said of its person now: what is allowed becomes the
  /// decisions that moving and changing tracks are, the rest is said.
  ///
  /// - Parameter tracks: empty says nothing of tracks.
  /// - Throws: `ProgrammeError.refused` when a rule stands in the way of what is allowed.
  func settlement(
    of known: RegistrationRow,
    at centre: CentreID,
    _ tracks: [TrackID],
    allowing allowed: AllowedChanges,
    in access: ReadAccess
  ) throws -> Settlement {
    var settlement = Settlement(registration: known.registration)
    if known.centre != centre {
      if allowed.centre {
        settlement.commands.append(.transfer(to: centre))
      } else {
        settlement.notes.append(
          .centreKept(
            known.registration,
            try name(of: known.centre, in: access),
            said: try name(of: centre, in: access)
          )
        )
      }
    }
    if !tracks.isEmpty {
      let file = try file(of: known.registration, in: access)
      let standing = file.state.tracks(asOf: file.moment(at: clock.now()))
      let declared = tracks.filter { !standing.contains($0) }
      let withdrawn = standing.filter { !tracks.contains($0) }
      if allowed.tracks {
        settlement.commands += declared.map { .declareTrack($0) }
        settlement.commands += withdrawn.map { .withdrawTrack($0) }
      } else if !declared.isEmpty || !withdrawn.isEmpty {
        let changes = declared.map { "+\($0)" } + withdrawn.map { "-\($0)" }
        settlement.notes.append(
          .tracksKept(known.registration, changes.joined(separator: " "))
        )
      }
    }
    if !settlement.commands.isEmpty {
      let file = try file(of: known.registration, in: access)
      for command in settlement.commands { try gate(command, on: file) }
    }
    return settlement
  }

  /// Does what was decided.
  func carryOut(_ settlement: Settlement, by actor: Actor, in access: WriteAccess) throws {
    guard !settlement.commands.isEmpty else { return }
    var file = try file(of: settlement.registration, in: access)
    for command in settlement.commands {
      try carryOut(command, on: &file, by: actor, in: access)
    }
    try project(file, in: access)
  }

  private func name(of centre: CentreID, in access: ReadAccess) throws -> String {
    try access.centre(centre)?.name ?? centre.rawValue
  }
}

extension Wording {
  fileprivate static func centreKept(
    _ registration: RegistrationID,
    _ known: String,
    said: String
  ) -> Wording {
    Wording(
      id: "pusat \(registration) tetap '\(known)', bukan '\(said)'; untuk memindahkannya, ulangi "
        + "dengan --transfer",
      en: "the centre of \(registration) stays '\(known)', not '\(said)'; to move them, repeat it "
        + "with --transfer"
    )
  }

  fileprivate static func tracksKept(_ registration: RegistrationID, _ changes: String) -> Wording {
    Wording(
      id: "jalur \(registration) tetap, tanpa \(changes); untuk mengubahnya, pakai 'okoce track' "
        + "atau ulangi impor dengan --track",
      en: "the tracks of \(registration) stay, without \(changes); to change them, use "
        + "'okoce track' or repeat the import with --track"
    )
  }
}
