import CurriculumModel
import Diagnostics
public import Progression

extension Office {
  /// Records that a participant is on a track from now on.
  /// - Throws: `ProgrammeError.notFound`, `.refused`.
  public func declareTrack(
    _ track: String,
    for person: String,
    by actor: Actor
  ) throws -> StandingChange {
    try decide(person, by: actor) { file, _ in
      .declareTrack(try file.index.curriculum.track(named: track))
    }
  }

  /// Records that a participant is on a track no longer.
  /// - Throws: `ProgrammeError.notFound`, `.refused`.
  public func withdrawTrack(
    _ track: String,
    for person: String,
    by actor: Actor
  ) throws -> StandingChange {
    try decide(person, by: actor) { file, _ in
      .withdrawTrack(try file.index.curriculum.track(named: track))
    }
  }
}

extension Curriculum {
  func track(named name: String) throws -> TrackID {
    if let track = tracks.first(where: { $0.id.rawValue == name }) { return track.id }
    throw ProgrammeError.notFound(
      .track,
      name: name,
      suggestions: Spelling.closest(to: name, among: tracks.map(\.id.rawValue)).map { [$0] }
        ?? []
    )
  }
}
