import CivilRegistry
public import CurriculumModel
import Diagnostics
import Storage

extension Office {
  /// Every centre by ascending id.
  public func centres() throws -> [Centre] { try read { try $0.centres() } }

  /// The centre that `name` means: its id, its name or one of its aliases, whatever the
  /// case, width and blanks.
  /// - Throws: `ProgrammeError.notFound` with the name most like it, or `.ambiguous`.
  public func centre(named name: String) throws -> Centre {
    try read { try centre(named: name, in: $0) }
  }

  /// Every holiday of the calendars that were kept, by day.
  public func holidays() throws -> [Holiday] { try read { try $0.holidays() } }

  /// The centre that `name` means: its id, its name or one of its aliases, whatever the
  /// case, width and blanks.
  /// - Throws: `ProgrammeError.notFound` with the name most like it, or `.ambiguous`.
  func centre(named name: String, in access: ReadAccess) throws -> Centre {
    let wanted = name.trimmed
    if let centre = try access.centre(CentreID(wanted)) { return centre }
    let centres = try access.centres()
    let key = LabelKey(wanted)
    let found = centres.filter { centre in
      LabelKey(centre.id.rawValue) == key
        || ([centre.name] + centre.aliases).contains { LabelKey($0) == key }
    }
    if found.count == 1 { return found[0] }
    if found.count > 1 {
      throw ProgrammeError.ambiguous(
        .centre,
        name: name,
        candidates: found.map { "\($0.id) (\($0.city))" }
      )
    }
    throw ProgrammeError.notFound(
      .centre,
      name: name,
      suggestions: nearest(to: wanted, among: centres)
    )
  }
  /// The name most like `wanted`, whatever the case of their letters.
  private func nearest(to wanted: String, among centres: [Centre]) -> [String] {
    let names = centres.map { $0.name.lowercased() }
    guard let nearest = Spelling.closest(to: wanted.lowercased(), among: names) else { return [] }
    return centres.filter { $0.name.lowercased() == nearest }.prefix(1).map(\.name)
  }
}
