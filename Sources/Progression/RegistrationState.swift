public import CivilTime
public import CurriculumModel

/// A registration's state: the fold of its events, without clock, curriculum or plugin.
///
/// It keeps what each event contributed under the event's stamp, in fold order. So events may arrive
/// in any order and give the same state, an event may arrive twice, and a void takes its target
/// away whether it arrives before or after it. What the state means on a day is asked of `Evaluation`.
public struct RegistrationState: Hashable, Sendable {
  /// The first one counts.
  public internal(set) var registrations: [Stamped<Fact.Registered>] = []
  public internal(set) var trackChanges: [Stamped<TrackChange>] = []
  public internal(set) var transfers: [Stamped<CentreID>] = []
  public internal(set) var migrations: [Stamped<Fact.Migration>] = []
  public internal(set) var departures: [Stamped<Departure>] = []
  public internal(set) var voids: [Stamped<EventID>] = []
  /// Ascending by module id, as the events name the modules.
  public internal(set) var records: [ModuleRecord] = []

  public init() {}

  /// The fold of all these events, in whatever order they come.
  /// - Complexity: O(n) for n events that come in fold order.
  public init(folding events: some Sequence<Event>) {
    for event in events { apply(event) }
  }

  public struct TrackChange: Hashable, Sendable {
    public var track: TrackID
    public var isDeclared: Bool
  }

  public enum Departure: Hashable, Sendable {
    case abandoned(reason: String)
    case resumed
  }
}

extension RegistrationState {
  public var registration: Fact.Registered? { registrations.first?.value }
  public var registeredAt: Instant? { registrations.first?.stamp.effective }
  public var participant: ParticipantID? { registration?.participant }

  /// The centre it belongs to by now.
  public var centre: CentreID? { transfers.last?.value ?? registration?.centre }

  /// The published version it is pinned to by now.
  public var curriculum: CurriculumReference? {
    migrations.last?.value.to ?? registration?.curriculum
  }

  /// Whether the participant had left by `instant`.
  public func isAbandoned(asOf instant: Instant) -> Bool {
    guard let last = departures.last(where: { $0.stamp.effective <= instant }) else { return false }
    return last.value != .resumed
  }

  /// The tracks declared by `instant`, ascending.
  public func tracks(asOf instant: Instant) -> [TrackID] {
    guard let first = registrations.first, first.stamp.effective <= instant else { return [] }
    if trackChanges.isEmpty { return first.value.tracks }
    var tracks = Set(first.value.tracks)
    for change in trackChanges where change.stamp.effective <= instant {
      if change.value.isDeclared {
        tracks.insert(change.value.track)
      } else {
        tracks.remove(change.value.track)
      }
    }
    return tracks.sorted()
  }

  /// What the events of which `isIn` holds amount to; what was taken back since stays taken back.
  func limited(to isIn: (Stamp) -> Bool) -> RegistrationState {
    var part = self
    part.trackChanges.removeAll { !isIn($0.stamp) }
    part.transfers.removeAll { !isIn($0.stamp) }
    part.migrations.removeAll { !isIn($0.stamp) }
    part.departures.removeAll { !isIn($0.stamp) }
    for position in part.records.indices.reversed() {
      part.records[position].entries.removeAll { !isIn($0.stamp) }
      if part.records[position].entries.isEmpty { part.records.remove(at: position) }
    }
    return part
  }
}
