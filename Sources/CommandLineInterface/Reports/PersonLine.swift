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
    return text(person.name, person.id, person.phone, language)
  }

  /// `Siti Aminah · P000001 · 081234567890`; no name for who was erased, no number where none is
  /// known.
  static func text(
    _ name: String?,
    _ id: ParticipantID,
    _ phone: String?,
    _ language: Language
  ) -> String {
    ([name ?? ProgressPhrases.erased(language), id.rawValue] + [phone].compactMap(\.self))
      .joined(separator: " · ")
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
