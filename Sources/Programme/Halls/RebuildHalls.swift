import CurriculumModel
import Halls
import Progression
import Storage

extension Office {
  /// Makes what lists know of halls anew from their events.
  func rebuildHalls(in access: WriteAccess) throws {
    try access.dropHalls()
    for stream in try access.hallStreams() {
      let file = HallFile(
        id: HallID(stream.stream.name),
        events: stream.events,
        revision: stream.events.count
      )
      if let projection = file.projection { try access.replaceProjection(projection) }
      for day in file.state.closedDays {
        guard let record = file.state.days[day]?.value else { continue }
        try access.put(HallDayRow(record, of: file.id))
      }
    }
  }
}
