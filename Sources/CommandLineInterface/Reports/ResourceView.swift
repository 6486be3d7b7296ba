import CivilTime
import CurriculumModel
import OrderedJSON
import Programme
import Scheduling

/// Trainers: what they teach, where and when.
struct ResourceView {
  let trainers: [Office.TrainerListing]
  let session: Session

  init(_ trainers: [Office.TrainerListing], in session: Session) {
    self.trainers = trainers
    self.session = session
  }

  func show(_ command: String, as format: FormatOption.Format) {
    let language = session.language
    switch format {
    case .json: session.show(command, [.init("trainers", .array(trainers.map(json)))])
    case .text:
      var page = session.newPage()
      if trainers.isEmpty { page.add(StyledText(SchedulePhrases.noTrainers(language))) }
      for one in trainers {
        let profile = one.profile
        let name = one.name.map { " · \($0)" } ?? ""
        page.add("\(profile.id, .strong)\(name) · \(profile.home.rawValue)", hanging: 2)
        let modules = profile.modules.map(\.rawValue).joined(separator: ", ")
        page.add(StyledText(modules), indent: 2, hanging: 2)
        page.add(StyledText(SchedulePhrases.hours(profile.hours, language)), indent: 2)
        if let preferred = profile.preferred {
          page.add(
            StyledText(SchedulePhrases.prefers(preferred, language)),
            indent: 2,
            hanging: 2
          )
        }
        add(one.absences, to: &page, language)
      }
      session.show(page)
    }
  }

  private func json(_ one: Office.TrainerListing) -> JSONValue {
    [
      "id": .string(one.profile.id), "name": one.name.map { .string($0) } ?? .null,
      "home": JSONValue(one.profile.home),
      "modules": .array(one.profile.modules.map { JSONValue($0) }),
      "hours": .string(one.profile.hours.description),
      "mostSittings": one.profile.mostSittings.map { .integer($0) } ?? .null,
      "prefers": one.profile.preferred.map { .string($0.description) } ?? .null,
      "absences": .array(one.absences.map(\.json)),
    ]
  }
}

/// Rooms: where, how large, and when they can be had.
struct RoomView {
  let rooms: [RoomState]
  let centres: CentreNames
  let session: Session

  init(_ rooms: [RoomState], _ centres: CentreNames, in session: Session) {
    self.rooms = rooms
    self.centres = centres
    self.session = session
  }

  func show(_ command: String, as format: FormatOption.Format) {
    let language = session.language
    switch format {
    case .json: session.show(command, [.init("rooms", .array(rooms.compactMap(json)))])
    case .text:
      var page = session.newPage()
      if rooms.isEmpty { page.add(StyledText(SchedulePhrases.noRooms(language))) }
      for room in rooms {
        guard let profile = room.profile else { continue }
        let seats = SchedulePhrases.people(profile.capacity, language)
        page.add(
          "\(profile.name, .strong) · \(centres[profile.centre]) · \(profile.kind) · \(seats)",
          hanging: 2
        )
        page.add(StyledText(SchedulePhrases.hours(profile.hours, language)), indent: 2)
        add(room.closures, to: &page, language)
      }
      session.show(page)
    }
  }

  private func json(_ room: RoomState) -> JSONValue? {
    room.profile.map { profile in
      [
        "name": .string(profile.name), "centre": JSONValue(profile.centre),
        "capacity": .integer(profile.capacity), "kind": .string(profile.kind),
        "hours": .string(profile.hours.description),
        "closures": .array(room.closures.map(\.json)),
      ]
    }
  }
}

private func add(_ times: [Unavailability], to page: inout Page, _ language: Language) {
  for time in times {
    let first = language.day(time.start.day())
    let last = language.day(time.end.day().adding(days: -1))
    let span = first == last ? first : "\(first) – \(last)"
    page.add(
      mark: Mark.warning.text(on: page.terminal),
      StyledText("\(span): \(time.reason)"),
      indent: 2
    )
  }
}

extension Unavailability {
  fileprivate var json: JSONValue {
    [
      "start": .string(start.description), "end": .string(end.description),
      "reason": .string(reason),
    ]
  }
}
