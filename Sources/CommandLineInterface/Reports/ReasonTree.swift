import CurriculumModel
import Progression

/// The unmet conditions of a module as an indented tree: rule, needed, have, and the events.
///
/// It is part of a page on which every step has lines of its own, so what a step still lacks is
/// not said again under each module that waits for it.
struct ReasonTree {
  let titles: Titles

  private var language: Language { titles.language }

  /// Why the module is shut, or what is missing once it is open; nothing when it is satisfied.
  func add(_ standing: Standing, indent: Int, to page: inout Page) {
    let shut: Reason? = if case .locked(let reason) = standing.availability { reason } else { nil }
    guard let reason = shut ?? standing.missing else { return }
    // A list of which all is needed says so by being one.
    let lines = if case .all = reason.rule { reason.children } else { [reason] }
    for line in lines { add(line, indent: indent, to: &page) }
  }

  func add(_ reason: Reason, indent: Int, to page: inout Page) {
    // A group of one adds nothing to its only child.
    if isGroup(reason.rule), reason.children.count == 1, let only = reason.children.first {
      add(only, indent: indent, to: &page)
      return
    }
    let mark = (reason.isMet ? Mark.done : .locked).text(on: page.terminal)
    var line = StyledText(name(reason))
    if reason.needed > 1 { line.append(" (\(tally(reason)))", .quiet) }
    if !reason.events.isEmpty {
      line.append(" \(reason.events.map(\.description).joined(separator: ", "))", .quiet)
    }
    page.add(mark: mark, line, indent: indent)
    if case .step = reason.rule { return }
    for child in reason.children { add(child, indent: indent + 2, to: &page) }
  }

  private func isGroup(_ rule: Reason.Rule) -> Bool {
    switch rule {
    case .all, .any, .atLeast: true
    default: false
    }
  }

  private func name(_ reason: Reason) -> String {
    switch reason.rule {
    case .all: ReasonTreePhrases.all(language)
    case .any: ReasonTreePhrases.any(language)
    case .atLeast: ReasonTreePhrases.atLeast(reason.needed)(language)
    case .module(let id): ReasonTreePhrases.module(titles.module(id))(language)
    case .step(let id): ReasonTreePhrases.step(titles.step(id))(language)
    case .order(let id): ReasonTreePhrases.order(titles.step(id))(language)
    case .track(let id): ReasonTreePhrases.track(titles.track(id))(language)
    case .passed(let module, let id):
      ReasonTreePhrases.passed(titles.assessment(id, of: module))(language)
    case .completed(let module, let id):
      ReasonTreePhrases.completed(titles.assessment(id, of: module))(language)
    }
  }

  private func tally(_ reason: Reason) -> String {
    ReasonTreePhrases.tally(language.number(reason.have), language.number(reason.needed))(language)
  }
}
