import AssessmentKit
import CivilTime
import CurriculumModel
import Programme
import Progression

/// One submission with the criteria to judge it by.
struct DossierView {
  let dossier: ReviewDossier
  let centres: CentreNames
  let language: Language

  func add(to page: inout Page) {
    let item = dossier.item
    page.add("\(item.moduleTitle(language), .strong): \(item.assessmentTitle(language))")
    let name = item.name ?? RegisterPhrases.erasedName(language)
    page.add("\(item.submission.rawValue) · \(name) · \(centres[item.centre])")
    add(ReviewPhrases.handedIn(language), language.moment(item.submitted), to: &page)
    if let decision = dossier.decision {
      add(decision, to: &page)
    } else {
      add(ReviewPhrases.due(language), language.longDay(item.due), to: &page)
    }
    page.addBlank()
    addContent(to: &page)
    if !dossier.rubric.criteria.isEmpty {
      page.addBlank()
      addCriteria(to: &page)
    }
    guard dossier.decision == nil else { return }
    page.addBlank()
    page.add(StyledText(ReviewPhrases.decideWith(example)(language), .quiet), hanging: 2)
  }

  private func add(_ decision: ReviewDossier.Decision, to page: inout Page) {
    add(ReviewPhrases.decided(language), language.moment(decision.decided), to: &page)
    add(ReviewPhrases.decidedBy(language), decision.who(language), to: &page)
    let (mark, text) = OutcomeWords(language: language)
      .words(of: decision.outcome, on: decision.decided.day())
    page.add(mark: mark.text(on: page.terminal), StyledText(text), indent: 2)
    for finding in decision.outcome.findings {
      let mark = Mark(finding.level).text(on: page.terminal)
      page.add(mark: mark, StyledText(finding.message(language)), indent: 4)
    }
    if let note = decision.by.note {
      page.add("\(HistoryPhrases.note(language), .quiet) \(note)", indent: 2, hanging: 2)
    }
  }

  private func add(_ label: String, _ value: String, to page: inout Page) {
    page.add("\(label + ": ", .quiet)\(value)", indent: 2, hanging: 2)
  }

  private func addContent(to page: inout Page) {
    page.add(StyledText(ReviewPhrases.content(language), .strong))
    if dossier.content == Submission() {
      page.add(StyledText(ReviewPhrases.nothingKept(language)), indent: 2)
      return
    }
    let typed = dossier.content.fields
    // The form of today may ask for other questions than were answered then.
    let isJudged = dossier.decision != nil
    for field in dossier.fields where !isJudged || typed[field.name] != nil {
      let label = field.label(language)
      add(label.isEmpty ? field.name : label, value(of: field), to: &page)
    }
    guard isJudged else { return }
    for (name, value) in typed.sorted(by: { $0.key < $1.key })
    where !dossier.fields.contains(where: { $0.name == name }) {
      add(name, value, to: &page)
    }
  }

  private func value(of field: SubmissionField) -> String {
    guard let typed = dossier.content.fields[field.name], !typed.isEmpty else {
      return ReviewPhrases.empty(language)
    }
    if let choice = field.choices.first(where: { $0.value == typed }) {
      return choice.label(language)
    }
    if field.kind == .file, let file = dossier.content.files.first(where: { $0.name == typed }) {
      let size = ReviewPhrases.size(language.number(file.size))(language)
      return "\(file.name) (\(size), SHA-256 \(file.sha256))"
    }
    return typed
  }

  private func addCriteria(to page: inout Page) {
    let passMark = ReviewPhrases.passMark(language.percent(dossier.rubric.passMark))(language)
    page.add("\(ReviewPhrases.criteria(language), .strong) (\(passMark))")
    for criterion in dossier.rubric.criteria {
      let weight = ReviewPhrases.weight(language.number(criterion.weight, places: 2))(language)
      page.add(
        "\(criterion.id, .strong): \(criterion.title(language)) (\(weight))",
        indent: 2,
        hanging: 2
      )
      for level in criterion.levels {
        let percent = language.percent(level.points)
        page.add(
          "\(criterion.id)=\(level.id, .strong): \(level.title(language)) (\(percent))",
          indent: 4,
          hanging: 2
        )
      }
    }
  }

  /// With the best level of every criterion, so that the line can be copied and changed.
  private var example: String {
    let marks = dossier.rubric.criteria.compactMap { criterion in
      criterion.levels.last.map { "\(criterion.id)=\($0.id)" }
    }
    return "okoce review decide \(dossier.item.submission) --mark \(marks.joined(separator: " "))"
  }
}

extension ReviewDossier.Decision {
  /// The reviewer, or the assessor that judged by itself.
  func who(_ language: Language) -> String {
    switch by {
    case .reviewer: HistoryPhrases.actor(actor)(language)
    case .assessor(let id, let version, _): "\(id) \(version)"
    }
  }
}
