import CivilTime
import CurriculumModel

/// When one track was declared.
struct TrackTimeline: Sendable {
  let track: TrackID
  let exemptions: [ModuleEvaluation.Exempt]
  let declared: IntervalSet

  init(of track: TrackID, in state: RegistrationState, asOf: Instant) {
    self.track = track
    var spans: [ModuleEvaluation.Exempt] = []
    var since: Stamp?
    if let first = state.registrations.first, first.stamp.effective <= asOf,
      first.value.tracks.contains(track)
    {
      since = first.stamp
    }
    for change in state.trackChanges
    where change.value.track == track && change.stamp.effective <= asOf {
      if change.value.isDeclared {
        since = since ?? change.stamp
      } else if let start = since {
        let span = Interval(start: start.effective, end: change.stamp.effective)
        spans.append(.init(stamp: start, track: track, span: span))
        since = nil
      }
    }
    if let since {
      let span = Interval(start: since.effective, end: .endless)
      spans.append(.init(stamp: since, track: track, span: span))
    }
    exemptions = spans
    declared = spans.isEmpty ? .never : IntervalSet(union: spans.map(\.span))
  }
}
