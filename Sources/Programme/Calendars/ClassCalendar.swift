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
  /// A meeting keeps its UID for ever; its SEQUENCE is the same in everybody's calendar, its DTSTAMP
  /// when the class was last written of. A cancelled class stays in, since that is how other
  /// calendars learn of it; so does, cancelled, a class that the owner has no more to do with: whose
  /// seat was given back, that somebody else teaches now, or that is held in another room.
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
      let (key, name, feeds) = try feeds(of: owner, in: access)
      var events: [CalendarEvent] = []
      for feed in feeds {
        guard let plan = feed.plan else { continue }
        let title = try module(named: plan.module.rawValue, in: access).title
        events += self.events(
          of: feed,
          plan,
          called: title.text(in: language),
          at: names[plan.centre] ?? plan.centre.rawValue
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

  private func feeds(
    of owner: CalendarOwner,
    in access: ReadAccess
  ) throws -> (key: String, name: String, feeds: [ClassFeed]) {
    switch owner {
    case .participant(let person):
      let (registration, participant) = try registration(of: person, in: access)
      let taken = try access.events(of: registration).events.compactMap { event -> ClassID? in
        if case .enrolled(_, let id) = event.fact { id } else { nil }
      }
      let seated = try access.classes(seating: registration).map(\.id)
      let feeds = try feeds(of: Set(taken + seated), in: access) { _, seats in
        seats.contains(registration)
      }
      return (registration.rawValue, "OK OCE \(participant)", feeds)
    case .trainer(let name):
      let id = try trainerID(name, in: access)
      let label = LabelKey(id)
      let present = try access.classes(in: .trainer(id)).map(\.id)
      let feeds = try feeds(of: Set(present + access.changedClasses()), in: access) { plan, _ in
        LabelKey(plan.trainer) == label
      }
      return (id, "OK OCE \(id)", feeds)
    case .centre(let name):
      let centre = try centre(named: name, in: access)
      let present = try access.classes(in: .centre(centre.id)).map(\.id)
      let feeds = try feeds(of: Set(present + access.changedClasses()), in: access) { plan, _ in
        plan.centre == centre.id
      }
      return (centre.id.rawValue, "OK OCE \(centre.name)", feeds)
    case .room(let room, let name):
      let centre = try centre(named: name, in: access)
      let room = try roomName(room, at: centre.id, in: access)
      let label = LabelKey(room)
      let present = try access.classes(in: .centre(centre.id)).map(\.id)
      let feeds = try feeds(of: Set(present + access.changedClasses()), in: access) { plan, _ in
        plan.centre == centre.id && LabelKey(plan.room) == label
      }
      return ("\(centre.id)-\(room)", "OK OCE \(centre.name), \(room)", feeds)
    }
  }

  /// The classes among those that were ever the owner's, by first meeting.
  private func feeds(
    of classes: Set<ClassID>,
    in access: ReadAccess,
    _ isOwners: (ClassPlan, [RegistrationID]) -> Bool
  ) throws -> [ClassFeed] {
    try classes.map { id in
      ClassFeed(of: id, try access.events(of: id).events, isOwners: isOwners)
    }
    .filter { $0.plan != nil }
    .sorted { first, second in
      let starts = (first.plan?.meetings.first?.start, second.plan?.meetings.first?.start)
      guard let one = starts.0, let other = starts.1, one != other else {
        return first.id < second.id
      }
      return one < other
    }
  }

  private func events(
    of feed: ClassFeed,
    _ plan: ClassPlan,
    called title: String,
    at centre: String
  ) -> [CalendarEvent] {
    let count = plan.meetings.count
    return feed.entries.sorted { $0.key < $1.key }.map { number, entry in
      CalendarEvent(
        uid: "\(feed.id)-\(number)@okoce",
        sequence: feed.sequence,
        stamp: feed.stamp ?? clock.now(),
        start: entry.meeting.start,
        end: entry.meeting.end,
        summary: count > 1 && number <= count ? "\(title) (\(number)/\(count))" : title,
        location: "\(plan.room), \(centre)",
        description: "\(feed.id) · \(plan.trainer)",
        status: entry.status
      )
    }
  }
}
