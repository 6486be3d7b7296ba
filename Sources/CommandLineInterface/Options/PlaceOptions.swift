import ArgumentParser
import CivilTime
import Programme
import Scheduling

/// A meeting of a draft and where it is wanted: a day, one of its sittings, a room.
struct PlaceOptions: DraftWordsArgument {
  @Argument(
    help: ArgumentHelp(ScheduleHelp.draftMeetingAndDay.spoken, valueName: "draft|meeting|day")
  )
  var words: [DraftWord]

  @Option(name: .customLong("draft"), help: .hidden)
  var option: String?

  @Option(help: ArgumentHelp(ScheduleHelp.room.spoken))
  var room: String?

  @Option(
    name: .customLong("at"),
    help: ArgumentHelp(ScheduleHelp.ofDay.spoken, valueName: "1|2"),
    reading: WholeNumber.reading(1...2)
  )
  var ofDay: Int = 1

  /// The first of them; `validate` refuses none.
  var meeting: DraftMeetingID { told.meetings.first ?? DraftMeetingID(class: 0, ordinal: 0) }

  func validate() throws { try told.check(meetings: 1...1, days: 1) }

  /// Without a room, the one that the meeting has.
  /// - Throws: `ProgrammeError.invalid` where it has none.
  func place(in file: DraftFile) throws -> DraftPlace {
    guard let room = room ?? file.draft.place(of: meeting)?.room else {
      throw ProgrammeError.invalid(
        field: "room",
        value: "",
        id: "ruang di pusat itu",
        en: "a room of the centre"
      )
    }
    let day = told.days.first ?? file.draft.from
    return DraftPlace(day: day, sitting: ofDay - 1, room: room)
  }
}
