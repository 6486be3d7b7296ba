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
}
