import CivilTime
import CurriculumModel
import Programme
import Progression

/// What a participant can do now, nearest first, with the class or the command for it.
struct NextView {
  let report: ProgressReport
  let titles: Titles
  /// Classes that could be joined, by module; each list in order of start.
  let joinable: [ModuleID: [ClassListing]]

  init(_ report: ProgressReport, joinable: [ModuleID: [ClassListing]], in language: Language) {
    self.report = report
    self.joinable = joinable
    titles = Titles(report.curriculum, in: language)
  }

  private var language: Language { titles.language }

  /// - Parameter limit: how many actions are shown; the rest is only counted.
  func add(to page: inout Page, limit: Int = .max) {
    page.add(StyledText(NextPhrases.heading(language), .strong))
    if report.isComplete {
      page.add(StyledText(NextPhrases.complete(language), .good))
    } else if report.actions.isEmpty {
      page.add(StyledText(NextPhrases.nothing(language)))
    }
    for (position, action) in report.actions.prefix(limit).enumerated() {
      add(action, number: position + 1, to: &page)
    }
    if limit == .max { OtherRegistrationsView(report, titles).addDone(to: &page) }
    if report.actions.count > limit {
      let more = NextPhrases.more(
        report.actions.count - limit,
        "okoce next \(report.participant.rawValue)"
      )
      page.add(StyledText(more(language), .quiet))
    }
  }

  private func add(_ next: NextAction, number: Int, to page: inout Page) {
    let action = next.action
    let mark = StyledText("\(number).", .active)
    let indent = mark.width + 1
    var line = StyledText(titles.module(action.module), .strong)
    line.append(": \(titles.assessment(action.assessment, of: action.module))")
    if action.times > 1 { line.append(" (\(NextPhrases.times(action.times)(language)))") }
    page.add(mark: mark, line)
    if action.pending != nil {
      page.add(StyledText(NextPhrases.waitForReview(language)), indent: indent, hanging: 2)
    } else if isTaught(action) {
      addClasses(for: action.module, indent: indent, to: &page)
    } else if let counter = counter(of: action) {
      page.add(StyledText(counter(language)), indent: indent, hanging: 2)
    } else {
      addCommand(for: action, indent: indent, to: &page)
    }
    addGain(of: next, indent: indent, to: &page)
  }

  /// Coming to class is recorded by the trainer, so there is nothing to hand in.
  private func isTaught(_ action: Action) -> Bool {
    let module = report.curriculum.module(action.module)
    return module?.classFormat != nil
      && module?.assessment(action.assessment)?.assessor == "attendance"
  }

  /// Who counts it, where the engine hands it in by itself.
  private func counter(of action: Action) -> LocalizedText? {
    report.counters[action.module]?[action.assessment]
  }

  private func addCommand(for action: Action, indent: Int, to page: inout Page) {
    guard let assessment = report.curriculum.module(action.module)?.assessment(action.assessment)
    else { return }
    let command = HandInCommand(
      person: report.participant.rawValue,
      name: "\(action.module)/\(action.assessment)",
      assessment: assessment
    )
    page.add(
      "\(NextPhrases.handIn(language), .quiet) \(command.text)",
      indent: indent,
      hanging: 2
    )
  }

  private func addClasses(for module: ModuleID, indent: Int, to page: inout Page) {
    let own = report.classes.filter { $0.plan.module == module }
    for seat in own {
      page.add(
        "\(NextPhrases.yourClass(language), .quiet) \(ClassWords(language).line(seat.id, seat.plan, seat.meetings))",
        indent: indent,
        hanging: 2
      )
    }
    guard own.isEmpty else { return }
    for wait in report.released where wait.plan.module == module {
      page.add(StyledText(wait.words(in: language)), indent: indent, hanging: 2)
    }
    let waiting = report.waiting.filter { $0.plan.module == module }
    for place in waiting {
      page.add(StyledText(place.words(in: language)), indent: indent, hanging: 2)
    }
    let open = joinable[module] ?? []
    for listing in open.prefix(2) {
      page.add(
        "\(NextPhrases.classToJoin(language), .quiet) \(ClassWords(language).line(listing.id, listing.plan, listing.plan.meetings))",
        indent: indent,
        hanging: 2
      )
    }
    if open.isEmpty, waiting.isEmpty {
      page.add(StyledText(NextPhrases.noClassYet(language)), indent: indent, hanging: 2)
    }
  }

  private func addGain(of next: NextAction, indent: Int, to page: inout Page) {
    if !next.completes.isEmpty {
      let steps = next.completes.map { titles.step($0) }.joined(separator: ", ")
      page.add(
        StyledText(NextPhrases.completes(steps)(language), .quiet),
        indent: indent,
        hanging: 2
      )
    }
    if !next.unlocks.isEmpty {
      let modules = named(next.unlocks.map { titles.module($0) })
      page.add(
        StyledText(NextPhrases.opens(modules)(language), .quiet),
        indent: indent,
        hanging: 2
      )
    }
  }

  /// The first three; of the rest only how many there are.
  private func named(_ titles: [String]) -> String {
    guard titles.count > 4 else { return titles.joined(separator: ", ") }
    let rest = NextPhrases.others(titles.count - 3)(language)
    return titles.prefix(3).joined(separator: ", ") + " \(rest)"
  }
}

extension WaitingPlace {
  /// `nomor 3 dari 7 dalam daftar tunggu kelas C000012: Sabtu, 14 Maret 2026 pukul 09.00–16.00 WIB`.
  func words(in language: Language) -> String {
    let place = WaitingPhrases.place(position, of: count, in: id.rawValue)(language)
    guard let first = plan.meetings.first else { return place }
    return "\(place): \(ClassWords(language).meeting(first))"
  }
}

extension ReleasedWait {
  /// `kelas C000012, yang kursinya Anda tunggu, dibatalkan (banjir); Anda siap untuk kelas lain`.
  func words(in language: Language) -> String {
    WaitingPhrases.released(from: id.rawValue, reason)(language)
  }
}
