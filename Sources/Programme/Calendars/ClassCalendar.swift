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
  /// Every sitting of the owner's classes, past ones and cancelled ones too, for other calendars.
  ///
  /// A sitting keeps its UID for ever; its SEQUENCE is how often the class was changed, its DTSTAMP
  /// when that was. A cancelled class stays in, since that is how other calendars learn of it.
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
      for found in classes {
        let title = try module(named: found.plan.module.rawValue, in: access).title
        let stamp = try access.events(of: found.id).events.map(\.recorded).max()
        events += sittings(
          of: found,
          called: title.text(in: language),
          at: names[found.plan.centre] ?? found.plan.centre.rawValue,
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
  ) throws -> (key: String, name: String, classes: [ClassProjection]) {
    switch owner {
    case .participant(let person):
      let (registration, participant) = try registration(of: person, in: access)
      return (
        registration.rawValue, "OK OCE \(participant)", try access.classes(seating: registration)
      )
    case .trainer(let id):
      return (id, "OK OCE \(id)", try access.classes(in: .trainer(id)))
    case .centre(let name):
      let centre = try centre(named: name, in: access)
      return (
        centre.id.rawValue, "OK OCE \(centre.name)", try access.classes(in: .centre(centre.id))
      )
    case .room(let room, let name):
      let centre = try centre(named: name, in: access)
      let classes = try access.classes(in: .room(room)).filter { $0.plan.centre == centre.id }
      return ("\(centre.id)-\(room)", "OK OCE \(centre.name), \(room)", classes)
    }
  }

  private func sittings(
    of found: ClassProjection,
    called title: String,
    at centre: String,
    stamp: Instant
  ) -> [CalendarEvent] {
    let count = found.plan.meetings.count
    return found.plan.meetings.enumerated().map { number, meeting in
      CalendarEvent(
        uid: "\(found.id)-\(number + 1)@okoce",
        sequence: found.calendarSequence,
        stamp: stamp,
        start: meeting.start,
        end: meeting.end,
        summary: count > 1 ? "\(title) (\(number + 1)/\(count))" : title,
        location: "\(found.plan.room), \(centre)",
        description: "\(found.id) · \(found.plan.trainer)",
        status: found.cancellation == nil ? .confirmed : .cancelled
      )
    }
  }
}
