import CivilRegistry
import CivilTime
import CurriculumModel
public import ICalendar
import Progression
import Storage

/// Whose classes a calendar holds.
public enum CalendarOwner: Hashable, Sendable {
  /// A registration or participant id, a NIK, or an id of another system.
  case participant(String)
  case trainer(String)
  case centre(String)
  /// A room, and its centre.
  case room(String, centre: String)
}

extension Office {
  /// Every meeting of the owner's classes, past ones and cancelled ones too, for other calendars.
  ///
  /// A meeting keeps its UID for ever; its SEQUENCE is how often the class was changed, its DTSTAMP
  /// when that was. A cancelled class stays in, since that is how other calendars learn of it; so
  /// does, cancelled, a class whose seat a participant gave back.
  /// - Parameter language: `id` or `en`, of titles.
  /// - Throws: `ProgrammeError.notFound`.
  /// - Source: RFC 5545, sections 3.8.4.7 (UID) and 3.8.7.4 (SEQUENCE); RFC 7986 for the calendar's
  ///   own properties.
  public func calendar(of owner: CalendarOwner, in language: String) throws -> CalendarDocument {
    try read { access in
      let names = Dictionary(
        try access.centres().map { ($0.id, $0.name) },
        uniquingKeysWith: { first, _ in first }
      )
      let (key, name, classes) = try feed(of: owner, names, in: access)
      var events: [CalendarEvent] = []
      for entry in classes {
        let title = try module(named: entry.found.plan.module.rawValue, in: access).title
        let facts = try access.events(of: entry.found.id).events
        let stamp = facts.map(\.recorded).max()
        events += meetings(
          of: entry,
          sequence: entry.found.calendarSequence + entry.seatChanges(in: facts),
          called: title.text(in: language),
          at: names[entry.found.plan.centre] ?? entry.found.plan.centre.rawValue,
          stamp: stamp ?? clock.now()
        )
      }
      return CalendarDocument(
        uid: "okoce-\(key)",
        name: name,
        language: language,
        events: events
      )
    }
  }

  private func feed(
    of owner: CalendarOwner,
    _ names: [CentreID: String],
    in access: ReadAccess
  ) throws -> (key: String, name: String, classes: [FeedEntry]) {
    switch owner {
    case .participant(let person):
      let (registration, participant) = try registration(of: person, in: access)
      let entries = try classes(everTakenBy: registration, in: access)
      return (registration.rawValue, "OK OCE \(participant)", entries)
    case .trainer(let id):
      let id = try trainerID(id, in: access)
      return (id, "OK OCE \(id)", try access.classes(in: .trainer(id)).map { FeedEntry($0) })
    case .centre(let name):
      let centre = try centre(named: name, in: access)
      let entries = try access.classes(in: .centre(centre.id)).map { FeedEntry($0) }
      return (centre.id.rawValue, "OK OCE \(centre.name)", entries)
    case .room(let room, let name):
      let centre = try centre(named: name, in: access)
      let room = try roomName(room, at: centre.id, in: access)
      let label = LabelKey(room)
      let classes = try access.classes(in: .centre(centre.id)).filter {
        LabelKey($0.plan.room) == label
      }
      let key = "\(centre.id)-\(room)"
      return (key, "OK OCE \(centre.name), \(room)", classes.map { FeedEntry($0) })
    }
  }

  /// The classes in which a person has a seat or once had one, by first meeting.
  private func classes(
    everTakenBy registration: RegistrationID,
    in access: ReadAccess
  ) throws -> [FeedEntry] {
    let seated = try access.classes(seating: registration)
    let taken = try access.events(of: registration).events.compactMap { event -> ClassID? in
      if case .enrolled(_, let id) = event.fact { id } else { nil }
    }
    let left = try Set(taken).subtracting(seated.map(\.id)).compactMap { id in
      try access.classProjection(id)
    }
    let entries =
      seated.map { FeedEntry($0, seat: registration) }
      + left.map { FeedEntry($0, seat: registration, isLeft: true) }
    return entries.sorted { first, second in
      let starts = (first.found.plan.meetings.first?.start, second.found.plan.meetings.first?.start)
      guard let one = starts.0, let other = starts.1, one != other else {
        return first.found.id < second.found.id
      }
      return one < other
    }
  }

  private func meetings(
    of entry: FeedEntry,
    sequence: Int,
    called title: String,
    at centre: String,
    stamp: Instant
  ) -> [CalendarEvent] {
    let found = entry.found
    let count = found.plan.meetings.count
    return found.plan.meetings.enumerated().map { number, meeting in
      CalendarEvent(
        uid: "\(found.id)-\(number + 1)@okoce",
        sequence: sequence,
        stamp: stamp,
        start: meeting.start,
        end: meeting.end,
        summary: count > 1 ? "\(title) (\(number + 1)/\(count))" : title,
        location: "\(found.plan.room), \(centre)",
        description: "\(found.id) · \(found.plan.trainer)",
        status: found.cancellation == nil && !entry.isLeft ? .confirmed : .cancelled
      )
    }
  }
}

/// A class in a calendar; for a participant's calendar with what became of the seat.
private struct FeedEntry {
  var found: ClassProjection
  var seat: RegistrationID?
  var isLeft = false

  init(_ found: ClassProjection, seat: RegistrationID? = nil, isLeft: Bool = false) {
    self.found = found
    self.seat = seat
    self.isLeft = isLeft
  }

  /// How often the seat was given back or taken again: each is a change of the participant's event.
  func seatChanges(in events: [ClassEvent]) -> Int {
    guard let seat else { return 0 }
    let changes = events.count { event in
      switch event.fact {
      case .seatTaken(seat), .seatLeft(seat): true
      default: false
      }
    }
    return max(0, changes - 1)
  }
}
