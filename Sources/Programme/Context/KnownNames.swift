import CivilRegistry
import CurriculumModel
import Scheduling
import Storage

/// How a name that somebody wrote is found among those that were entered, whatever its case, width
/// and blanks; it is kept and shown as it was entered first.
extension Sequence<String> {
  /// The first of these names that is the same as `written`.
  func first(likeName written: String) -> String? {
    let key = LabelKey(written)
    return first { $0 == written || LabelKey($0) == key }
  }
}

extension Office {
  /// A trainer's id as it was entered first; else as a class named it first; one that is not known
  /// comes back as it was written.
  func trainerID(_ written: String, in access: ReadAccess) throws -> String {
    let id = written.trimmed
    if try !access.events(of: ScheduleStream(.trainer, id)).isEmpty { return id }
    return try access.streams(of: .trainer).lazy.map(\.stream.name).first(likeName: id)
      ?? access.trainers().first(likeName: id) ?? id
  }

  /// A centre's room as it was entered first; else as a class named it first; one that is not known
  /// comes back as it was written.
  func roomName(_ written: String, at centre: CentreID, in access: ReadAccess) throws -> String {
    let name = written.trimmed
    if try !access.events(of: Office.stream(of: name, at: centre)).isEmpty { return name }
    return try access.streams(of: .room).lazy.map(\.stream.name)
      .filter { $0.hasPrefix("\(centre)/") }.map { String($0.dropFirst(centre.rawValue.count + 1)) }
      .first(likeName: name)
      ?? access.rooms(at: centre).first(likeName: name) ?? name
  }
}
