import ArgumentParser
import Programme
import Scheduling

/// Where a sitting of a draft is wanted: a day, one of its sittings, a room.
struct PlaceOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(ScheduleHelp.day.spoken, valueName: "yyyy-mm-dd"))
  var day: DayArgument

  @Option(help: ArgumentHelp(ScheduleHelp.room.spoken))
  var room: String?

  @Option(name: .customLong("at"), help: ArgumentHelp(ScheduleHelp.ofDay.spoken, valueName: "1|2"))
  var ofDay: Int = 1

  /// Without a room, the one that the sitting has.
  /// - Throws: `ProgrammeError.invalid` where it has none.
  func place(of sitting: SittingID, in file: DraftFile) throws -> DraftPlace {
    guard let room = room ?? file.draft.place(of: sitting)?.room else {
      throw ProgrammeError.invalid(field: "room", value: "", expected: "a room of the centre")
    }
    return DraftPlace(day: day.day, sitting: ofDay - 1, room: room)
  }
}
