import CivilTime
import CurriculumModel
import Progression
import Storage

/// What the lists say of people who have only just registered, computed once for all alike.
///
/// A registration with no event but its first stands as its curriculum and tracks say; only ids,
/// centre and the moment differ. So of a file of 100,000 people each kind is evaluated once.
struct Newcomers {
  private struct Kind: Hashable {
    var curriculum: String
    var tracks: [TrackID]
  }

  private var models: [Kind: RegistrationProjection] = [:]

  /// - Parameter file: a registration whose only event is that it was registered.
  mutating func projection(of file: RegistrationFile, at now: Instant) -> RegistrationProjection? {
    let state = file.state
    guard file.revision == 1, let participant = state.participant, let centre = state.centre,
      let curriculum = state.curriculum, let registered = state.registeredAt
    else { return Projector(file, at: now).projection }
    let kind = Kind(curriculum: curriculum.sha256, tracks: state.tracks(asOf: now))
    guard var projection = models[kind] else {
      let projection = Projector(file, at: now).projection
      // What lapses by itself depends on the day, so it is never taken over.
      if let projection, projection.turnsOn == nil { models[kind] = projection }
      return projection
    }
    let modelled = projection.registered
    projection.registration = file.id
    projection.participant = participant
    projection.centre = centre
    projection.registered = registered
    projection.stuckSince = projection.stuckSince.map { _ in registered }
    for index in projection.steps.indices {
      projection.steps[index].move(from: modelled, to: registered)
    }
    for index in projection.modules.indices where projection.modules[index].since == modelled {
      projection.modules[index].since = registered
    }
    return projection
  }
}

extension StepProgress {
  fileprivate mutating func move(from old: Instant, to new: Instant) {
    if entered == old { entered = new }
    if satisfied == old { satisfied = new }
  }
}
