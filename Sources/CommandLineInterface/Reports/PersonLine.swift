import CurriculumModel
import Programme
import Progression

/// A person in a list of people: name and number.
enum PersonLine {
  /// - Throws: `ProgrammeError.notFound` for a registration that doesn't exist.
  static func text(
    _ registration: RegistrationID,
    in office: Office,
    _ language: Language
  ) throws -> String {
    let person = try office.participant(registration.rawValue)
    let name = person.name ?? ProgressPhrases.erased(language)
    return "\(name) · \(person.id.rawValue)"
  }

  /// People who have to be told something, one a line under a label; nothing for nobody.
  static func add(
    _ label: Phrase,
    _ people: [RegistrationID],
    from office: Office,
    to page: inout Page,
    in language: Language
  ) throws {
    if people.isEmpty { return }
    page.add(StyledText(label(language), .quiet), indent: 2, hanging: 2)
    for registration in people {
      page.add(StyledText(try text(registration, in: office, language)), indent: 4, hanging: 2)
    }
  }
}
