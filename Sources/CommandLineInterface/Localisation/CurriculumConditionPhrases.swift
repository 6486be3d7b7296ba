import CivilTime
import CurriculumModel

/// A prerequisite or a moveOn rule as a phrase; things go by their ids, as in the files.
struct CurriculumConditionPhrases {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// `nib and (basic-class or step mentoring)`.
  func clause(_ condition: Condition, isNested: Bool = false) -> String {
    switch condition.rule {
    case .allOf(let children):
      joined(children, Phrase(id: "dan", en: "and"), isNested: isNested)
    case .anyOf(let children):
      joined(children, Phrase(id: "atau", en: "or"), isNested: isNested)
    case .atLeast(let needed, let children):
      bracketed(
        Phrase(id: "\(needed) dari ", en: "\(needed) of ")(language)
          + children.map { clause($0, isNested: true) }.joined(separator: ", "),
        isNested
      )
    case .moduleSatisfied(let id): id.rawValue
    case .stepSatisfied(let id): Phrase(id: "langkah \(id)", en: "step \(id)")(language)
    case .onTrack(let id): Phrase(id: "jalur \(id)", en: "track \(id)")(language)
    case .assessmentPassed(let id, let repetition):
      Phrase(id: "lulus \(id)", en: "passed \(id)")(language) + suffix(repetition)
    case .assessmentCompleted(let id, let repetition):
      Phrase(id: "selesai \(id)", en: "completed \(id)")(language) + suffix(repetition)
    }
  }

  private func joined(_ children: [Condition], _ joint: Phrase, isNested: Bool) -> String {
    let parts = children.map { clause($0, isNested: children.count > 1 || isNested) }
    guard parts.count > 1 else {
      return parts.first ?? Phrase(id: "tanpa syarat", en: "nothing")(language)
    }
    return bracketed(parts.joined(separator: " \(joint(language)) "), isNested)
  }

  private func bracketed(_ text: String, _ isNested: Bool) -> String {
    isNested ? "(\(text))" : text
  }

  private func suffix(_ repetition: Repetition?) -> String {
    guard let repetition else { return "" }
    let times = Phrase(id: " \(repetition.times) kali", en: " \(repetition.times) times")(language)
    guard let every = repetition.every else { return times }
    let unit = language.unit(every)
    return times
      + Phrase(id: ", paling banyak sekali per \(unit)", en: ", at most once per \(unit)")(
        language
      )
  }
}
