import CivilTime
import CurriculumModel
import Programme
import Progression

/// The seven steps of one participant as lines for a person.
struct ProgressView {
  let report: ProgressReport
  let titles: Titles
  /// Whether unmet conditions are explained as trees.
  let explains: Bool

  init(_ report: ProgressReport, explains: Bool, in language: Language) {
    self.report = report
    self.explains = explains
    titles = Titles(report.curriculum, in: language)
  }

  private var language: Language { titles.language }
  private var standings: StandingPhrases { StandingPhrases(titles: titles, today: report.asOf) }

  func add(to page: inout Page) {
    addHead(to: &page)
    for row in report.steps {
      page.addBlank()
      add(row, to: &page)
    }
    addWaiting(to: &page)
  }

  /// Full classes, with how many are before them.
  private func addWaiting(to page: inout Page) {
    // Whoever has done the module meanwhile, or has a seat, needs to know nothing of it.
    let released = report.released.filter { wait in
      !report.classes.contains { $0.plan.module == wait.plan.module }
        && report.actions.contains { $0.action.module == wait.plan.module }
    }
    guard !report.waiting.isEmpty || !released.isEmpty else { return }
    page.addBlank()
    page.add(StyledText(WaitingPhrases.heading(language), .strong))
    for place in report.waiting {
      let title = titles.module(place.plan.module)
      page.add(StyledText("\(title): \(place.words(in: language))"), indent: 2, hanging: 2)
    }
    for wait in released {
      let title = titles.module(wait.plan.module)
      page.add(StyledText("\(title): \(wait.words(in: language))"), indent: 2, hanging: 2)
    }
  }

  private func addHead(to page: inout Page) {
    let name = report.name ?? ProgressPhrases.erased(language)
    page.add("\(name, .strong) · \(report.participant.rawValue)")
    page.add(
      StyledText(
        "\(report.curriculum.title(language)) · \(report.centreName ?? report.centre.rawValue)",
        .quiet
      )
    )
    let done = report.steps.count { $0.isSatisfied }
    let count = ProgressPhrases.stepsDone(done, of: report.steps.count)(language)
    let day = ProgressPhrases.asOf(language.longDay(report.asOf))(language)
    page.add("\(count) · \(day)")
    for line in report.momentLines(in: language) { page.add(StyledText(line, .strong)) }
    if report.isAbandoned {
      page.add(StyledText(ProgressPhrases.abandoned(language), .bad))
    }
    OtherRegistrationsView(report, titles).add(to: &page)
  }

  private func add(_ row: ProgressReport.StepRow, to page: inout Page) {
    let label = row.step.label.isEmpty ? "" : "\(row.step.label) "
    let mark = Mark(row).text(on: page.terminal)
    page.add(mark: mark, "\(label + row.step.title(language), .strong) · \(summary(row))")
    if !explains, Mark(row) == .locked {
      addOpening(of: row, indent: mark.width + 1, to: &page)
      return
    }
    for module in row.modules where isShown(module, in: row) {
      add(module, to: &page)
    }
  }

  private func summary(_ row: ProgressReport.StepRow) -> String {
    if row.isSatisfied {
      return ProgressPhrases.since(row.since.map { language.day($0.day()) } ?? "")(language)
    }
    if !row.modules.contains(where: \.standing.isApplicable) {
      return ProgressPhrases.notForYou(language)
    }
    if row.required == 0 { return ProgressPhrases.nothingAsked(language) }
    return ProgressPhrases.doneIn(row.satisfied, of: row.required)(language)
  }

  /// A step that is shut needs one line: what has to be done before it.
  private func addOpening(
    of row: ProgressReport.StepRow,
    indent: Int,
    to page: inout Page
  ) {
    let reasons = row.modules.compactMap { module -> Reason? in
      if case .locked(let reason) = module.standing.availability { reason } else { nil }
    }
    guard let first = reasons.first else { return }
    let words = ReasonPhrases(titles)
    let clause = words.precedingStep(in: first) ?? words.clause(first)
    page.add(
      StyledText(ProgressPhrases.opensAfter(clause)(language), .quiet),
      indent: indent,
      hanging: 2
    )
  }

  /// What is done and holds for ever needs no line of its own once the whole step is done; what
  /// another business has to do is shown to nobody.
  private func isShown(
    _ module: ProgressReport.ModuleRow,
    in row: ProgressReport.StepRow
  ) -> Bool {
    let standing = module.standing
    if !standing.isApplicable { return false }
    if explains || !row.isSatisfied { return true }
    return standing.validity != .unlimited || standing.basis != .earned
  }

  private func add(_ row: ProgressReport.ModuleRow, to page: inout Page) {
    let mark = Mark(row.standing).text(on: page.terminal)
    var line = StyledText(row.module.title(language))
    if !row.use.isRequired { line.append(" (\(ProgressPhrases.optional(language)))", .quiet) }
    let statements = standings.statements(row.standing)
    for statement in statements { line.append(" · \(statement)", .quiet) }
    page.add(mark: mark, line, indent: 2)
    addMissingAssessors(of: row, indent: 2 + mark.width + 1, to: &page)
    if let note = row.note {
      page.add(
        "\(HistoryPhrases.note(language), .quiet) \(note)",
        indent: 2 + mark.width + 1,
        hanging: 2
      )
    }
    for pass in row.uncounted where row.standing.attainment != .satisfied {
      page.add(
        StyledText(PeriodPhrases.uncounted(pass, language), .quiet),
        indent: 2 + mark.width + 1,
        hanging: 2
      )
    }
    if explains {
      ReasonTree(titles: titles).add(row.standing, indent: 4 + mark.width - 1, to: &page)
    } else if case .open = row.standing.availability, let missing = row.standing.missing,
      row.standing.attainment != .awaitingReview
    {
      let clause = ReasonPhrases(titles).clause(missing)
      page.add(
        "\(ProgressPhrases.missing(language)) \(clause)",
        indent: 2 + mark.width + 1,
        hanging: 2
      )
    }
  }

  /// What was judged stays; what is still open can't be judged until its assessor is back.
  private func addMissingAssessors(
    of row: ProgressReport.ModuleRow,
    indent: Int,
    to page: inout Page
  ) {
    guard row.standing.attainment != .satisfied else { return }
    let needed = Set(row.module.assessments.map(\.assessor))
    for id in report.missingAssessors where needed.contains(id) {
      page.add(
        StyledText(ProgressPhrases.assessorMissing(id.rawValue)(language), .bad),
        indent: indent,
        hanging: 2
      )
    }
  }
}
