import CurriculumModel
import Halls
import Progression
import Storage

extension Office {
  /// The halls of which lists say something else than their events.
  ///
  /// - Complexity: O(events of halls).
  func staleHalls(in access: ReadAccess) throws -> [String] {
    let rows = try access.halls()
    var known: Set<String> = []
    var stale: [String] = []
    for stream in try access.hallStreams() {
      let file = HallFile(id: HallID(stream.stream.name), events: stream.events)
      guard let projection = file.projection else { continue }
      known.insert(projection.id)
      let row = rows.first { $0.id == projection.id }
      if try row != HallRow(projection) || !tenanciesAgree(projection, in: access)
        || !daysAgree(file, in: access)
      {
        stale.append(projection.id)
      }
    }
    return stale + rows.map(\.id).filter { !known.contains($0) }
  }

  private func tenanciesAgree(
    _ projection: HallProjection,
    in access: ReadAccess
  ) throws -> Bool {
    try projection.tenancies.allSatisfy { tenancy in
      try access.tenancies(of: tenancy.trader).contains {
        $0.hall == projection.id && $0.stall == tenancy.stall
      }
    }
  }

  private func daysAgree(_ file: HallFile, in access: ReadAccess) throws -> Bool {
    let days = file.state.closedDays
    guard let first = days.first, let last = days.last else { return true }
    let rows = days.compactMap { day in
      file.state.days[day].map { HallDayRow($0.value, of: file.id) }
    }
    return try access.closedDays(of: file.id.rawValue, from: first, through: last) == rows
  }

  /// Makes what lists know of halls anew from their events.
  func rebuildHalls(in access: WriteAccess) throws {
    try access.dropHalls()
    for stream in try access.hallStreams() {
      let file = HallFile(id: HallID(stream.stream.name), events: stream.events)
      if let projection = file.projection { try access.replaceProjection(projection) }
      for day in file.state.closedDays {
        guard let record = file.state.days[day]?.value else { continue }
        try access.put(HallDayRow(record, of: file.id))
      }
    }
  }
}
