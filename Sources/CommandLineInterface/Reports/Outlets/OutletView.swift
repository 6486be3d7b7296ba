import CivilTime
import CurriculumModel
import OrderedJSON
import Outlets
import Programme
import Progression

/// One outlet: its terms, its members' money and what happened last.
struct OutletView {
  let report: OutletReport
  let centres: CentreNames
  let events: Int
  let session: Session

  init(_ report: OutletReport, _ centres: CentreNames, events: Int, in session: Session) {
    self.report = report
    self.centres = centres
    self.events = events
    self.session = session
  }

  private var language: Language { session.language }

  func show(as format: FormatOption.Format) {
    switch format {
    case .json: session.show("outlet show", json)
    case .text:
      var page = session.newPage()
      let profile = report.profile
      page.add(
        "\(profile.name, .strong) · \(report.id.rawValue) · \(centres[profile.centre]) · \(OutletPhrases.commission(profile.commission, language))",
        hanging: 2
      )
      if let closing = report.state.closing {
        let words = OutletEventWords(language: language)
        page.add(
          mark: Mark.locked.text(on: page.terminal),
          StyledText(words.line(.closed(on: closing.day, reason: closing.reason)))
        )
      }
      if let month = report.month {
        page.add(StyledText(OutletPhrases.month(month, language)), hanging: 2)
      }
      addAccounts(to: &page)
      addHistory(to: &page)
      session.show(page)
    }
  }

  private func addAccounts(to page: inout Page) {
    guard !report.accounts.isEmpty else { return }
    page.addBlank()
    var table = Table([
      .init(OutletPhrases.member(language), isFlexible: true),
      .init(OutletPhrases.taken(language), .right),
      .init(OutletPhrases.theirs(language), .right),
      .init(OutletPhrases.paid(language), .right), .init(OutletPhrases.open(language), .right),
    ])
    for account in report.accounts {
      let name = report.names[account.owner] ?? ProgressPhrases.erased(language)
      table.add(
        StyledText("\(account.owner.rawValue) \(name)"),
        StyledText(language.rupiah(account.taken)),
        StyledText(language.rupiah(account.earned)),
        StyledText(language.rupiah(account.paid)),
        StyledText(language.rupiah(account.owed))
      )
    }
    page.add(table)
  }

  private func addHistory(to page: inout Page) {
    let shown = recent
    guard !shown.isEmpty else { return }
    page.addBlank()
    page.add(StyledText(OutletPhrases.history(language), .strong))
    let words = OutletEventWords(language: language)
    for event in shown {
      let day = language.shortDay(event.fact.day ?? event.recorded.day())
      let line = words.line(event.fact)
      if let reason = report.state.reversals[event.id] {
        page.add(
          "\(day) · \(line, .quiet) · \(OutletPhrases.reversed(language)): \(reason)",
          indent: 2,
          hanging: 2
        )
      } else {
        page.add("\(day) · \(line)", indent: 2, hanging: 2)
      }
      page.add(StyledText(event.id.description, .quiet), indent: 4)
    }
  }

  /// What was written down last comes first.
  private var recent: [OutletEvent] { report.events.suffix(events).reversed() }

  private var json: [JSONValue.Member] {
    let words = OutletEventWords(language: language)
    return [
      .init("outlet", .string(report.id.rawValue)), .init("name", .string(report.profile.name)),
      .init("centre", .string(report.profile.centre.rawValue)),
      .init("commissionPercent", .string(report.profile.commission.description)),
      .init("opened", .string(report.profile.opened.description)),
      .init("closed", report.state.closing.map { .string($0.day.description) } ?? .null),
      .init("asOf", .string(report.asOf.description)),
      .init("month", report.month?.json ?? .null),
      .init("accounts", .array(report.accounts.map(\.json))),
      .init(
        "events",
        .array(
          recent.map { event in
            [
              "event": .string(event.id.description),
              "day": event.fact.day.map { .string($0.description) } ?? .null,
              "actor": .string(event.actor.description),
              "words": .string(words.line(event.fact)),
              "reversed": report.state.reversals[event.id].map { .string($0) } ?? .null,
            ]
          }
        )
      ),
    ]
  }
}
