import CurriculumModel
import Progression

/// Why something is not reached yet, as a sentence or as a tree; only what is unmet is said.
struct ReasonPhrases {
  let titles: Titles

  init(_ titles: Titles) { self.titles = titles }

  private var language: Language { titles.language }

  /// One sentence without a full stop: `selesaikan dahulu Kelas dasar dan NIB`.
  func sentence(_ reason: Reason) -> String {
    Phrase(
      id: "selesaikan dahulu \(clause(reason))",
      en: "first finish \(clause(reason))"
    )(language)
  }

  /// The unmet part of `reason` as a noun phrase; groups inside groups stand in brackets.
  func clause(_ reason: Reason, isNested: Bool = false) -> String {
    switch reason.rule {
    case .all, .any, .atLeast: group(reason, isNested: isNested)
    case .module(let id): titles.module(id)
    case .step(let id):
      Phrase(id: "langkah \(titles.step(id))", en: "step \(titles.step(id))")(language)
    case .order(let id): order(id, reason)
    case .track(let id):
      Phrase(id: "jalur \(titles.track(id))", en: "the track \(titles.track(id))")(language)
    case .passed(let module, let id):
      repeated(titles.assessment(id, of: module), reason, Phrase(id: "lulus", en: "passed"))
    case .completed(let module, let id):
      repeated(titles.assessment(id, of: module), reason, Phrase(id: "selesai", en: "completed"))
    }
  }

  private func group(_ reason: Reason, isNested: Bool) -> String {
    let unmet = reason.children.filter { !$0.isMet }
    if unmet.count == 1, let only = unmet.first { return clause(only, isNested: isNested) }
    let parts = unmet.map { clause($0, isNested: true) }
    let joined: String =
      switch reason.rule {
      case .all: list(parts, Phrase(id: "dan", en: "and"))
      case .any: list(parts, Phrase(id: "atau", en: "or"))
      default:
        Phrase(
          id: "\(reason.needed - reason.have) dari: ",
          en: "\(reason.needed - reason.have) of: "
        )(language) + parts.joined(separator: ", ")
      }
    return isNested && parts.count > 1 ? "(\(joined))" : joined
  }

  /// Several steps that are missing are named by the first and the last of them.
  private func order(_ id: StepID, _ reason: Reason) -> String {
    let unmet = reason.children.filter { !$0.isMet }
    guard let first = unmet.first, let last = unmet.last else { return titles.step(id) }
    if unmet.count == 1 { return clause(first, isNested: true) }
    guard case .step(let from) = first.rule, case .step(let to) = last.rule else {
      return list(unmet.map { clause($0, isNested: true) }, Phrase(id: "dan", en: "and"))
    }
    return Phrase(
      id: "langkah \(titles.step(from)) sampai \(titles.step(to))",
      en: "the steps from \(titles.step(from)) to \(titles.step(to))"
    )(language)
  }

  /// The last step that the curriculum's order still asks for; `nil` when it asks for none.
  func precedingStep(in reason: Reason) -> String? {
    if case .order = reason.rule {
      return reason.children.last { !$0.isMet }.map { clause($0) }
    }
    return reason.children.lazy.compactMap { precedingStep(in: $0) }.first
  }

  private func repeated(_ title: String, _ reason: Reason, _ word: Phrase) -> String {
    guard reason.needed > 1 else { return title }
    return
      "\(title) (\(word(language)) \(language.number(reason.have))/\(language.number(reason.needed)))"
  }

  private func list(_ parts: [String], _ joint: Phrase) -> String {
    guard let last = parts.last else { return "" }
    if parts.count == 1 { return last }
    let comma = parts.count > 2 && language == .indonesian ? "," : ""
    return parts.dropLast().joined(separator: ", ") + "\(comma) \(joint(language)) \(last)"
  }
}
