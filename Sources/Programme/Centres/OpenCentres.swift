import CivilTime
import CurriculumModel
import CurriculumXML
import Diagnostics
import Files
import Storage

extension Office {
  /// Opens the centres of a file, and corrects the names of those that are open; none is ever closed.
  /// - Throws: `ProgrammeError.rejected` with every finding; nothing is changed then.
  public func openCentres(from path: String) throws -> CentresOpening {
    let bytes = try ReadableFile.bytes(of: path, as: .document)
    let (centres, findings) = CentresLoader().loadCentres(bytes: bytes, path: path)
    if findings.contains(where: { $0.severity == .error }) {
      throw ProgrammeError.rejected(findings)
    }
    return try write { access in
      var opening = CentresOpening(added: [], updated: [], unchanged: 0, findings: findings)
      for centre in centres {
        let known = try access.centre(centre.id)
        if known == centre {
          opening.unchanged += 1
          continue
        }
        try access.put(centre)
        if known == nil { opening.added.append(centre) } else { opening.updated.append(centre) }
      }
      return opening
    }
  }

  /// Keeps a year's holidays, in place of those kept for that year before, and names every planned
  /// meeting that falls on one of them.
  /// - Throws: `ProgrammeError.rejected` with every finding; nothing is changed then.
  public func keepCalendar(from path: String) throws -> CalendarKeeping {
    let bytes = try ReadableFile.bytes(of: path, as: .document)
    let (calendar, findings) = CalendarLoader().loadCalendar(bytes: bytes, path: path)
    guard let calendar, !findings.contains(where: { $0.severity == .error }) else {
      throw ProgrammeError.rejected(findings)
    }
    return try write { access in
      let known = try access.holidays().filter { $0.day.date.year == calendar.year }
      let hours = try access.teachingHours(in: [calendar.year])[calendar.year]
      let isNew =
        known != calendar.holidays.sorted { $0.day < $1.day } || hours != calendar.teaching
      if isNew {
        try access.put(calendar)
        try access.putTeachingHours(of: calendar)
      }
      return CalendarKeeping(
        calendar: calendar,
        isNew: isNew,
        findings: findings,
        hits: try holidayHits(in: access).filter { $0.holiday.day.date.year == calendar.year }
      )
    }
  }
}
