import AssessmentKit
import CivilTime
import CurriculumModel
import OrderedJSON
import Programme
import Progression

/// Every event of somebody's registrations.
struct HistoryView {
  let report: HistoryReport
  let centres: CentreNames
  let language: Language

  func add(to page: inout Page) {
    let name = report.name ?? RegisterPhrases.erasedName(language)
    page.add("\(name, .strong) · \(report.participant.rawValue)")
    if report.passes.isEmpty { page.add(StyledText(HistoryPhrases.nothing(language))) }
    for pass in report.passes {
      page.addBlank()
      let count = HistoryPhrases.events(pass.entries.count)(language)
      page.add(
        "\(pass.registration.rawValue, .strong) · \(pass.curriculum.title(language)) · \(count)",
        hanging: 2
      )
      for entry in pass.entries { add(entry, of: pass, to: &page) }
    }
  }

  private func words(of pass: HistoryReport.Pass) -> EventWords {
    EventWords(titles: Titles(pass.curriculum, in: language), centres: centres)
  }

  private func add(
    _ entry: HistoryReport.Entry,
    of pass: HistoryReport.Pass,
    to page: inout Page
  ) {
    let event = entry.event
    let day = event.effective.day()
    page.add(
      "\(language.shortDay(day) + " " + language.time(event.effective), .quiet)  "
        + StyledText(words(of: pass).words(event.fact, on: day)),
      hanging: 4
    )
    var origin = [HistoryPhrases.actor(event.actor)(language), event.id.description]
    if event.recorded.day() != day {
      origin.insert(
        HistoryPhrases.recorded(language.shortDay(event.recorded.day()))(language),
        at: 1
      )
    }
    page.add(StyledText(origin.joined(separator: " · "), .quiet), indent: 4, hanging: 2)
    if let reason = entry.reason {
      page.add(StyledText(HistoryPhrases.void(reason)(language), .bad), indent: 4, hanging: 2)
    }
    guard case .assessed(let fact) = event.fact else { return }
    for finding in fact.outcome.findings {
      let mark = Mark(finding.level).text(on: page.terminal)
      page.add(mark: mark, StyledText(finding.message(language)), indent: 4)
    }
    if let note = fact.by.note {
      page.add("\(HistoryPhrases.note(language), .quiet) \(note)", indent: 4, hanging: 2)
    }
  }

  var json: [JSONValue.Member] {
    [
      .init("language", .string(language.rawValue)),
      .init("participant", JSONValue(report.participant)),
      .init("name", JSONValue(report.name)),
      .init(
        "registrations",
        .array(
          report.passes.map { pass in
            [
              "registration": JSONValue(pass.registration),
              "events": .array(pass.entries.map { json($0, of: pass) }),
            ]
          }
        )
      ),
    ]
  }

  private func json(_ entry: HistoryReport.Entry, of pass: HistoryReport.Pass) -> JSONValue {
    let event = entry.event
    var members: [JSONValue.Member] = [
      .init("id", .string(event.id.description)),
      .init("effective", JSONValue(event.effective)),
      .init("recorded", JSONValue(event.recorded)),
      .init("by", JSONValue(event.actor)),
      .init("text", .string(words(of: pass).words(event.fact, on: event.effective.day()))),
      .init("voided", .bool(entry.void != nil)),
      .init("voidReason", JSONValue(entry.reason)),
    ]
    switch event.fact {
    case .submitted(let fact): members.append(.init("submission", JSONValue(fact.submission)))
    case .assessed(let fact):
      members.append(.init("submission", JSONValue(fact.submission)))
      members.append(.init("note", JSONValue(fact.by.note)))
      members.append(
        .init(
          "findings",
          .array(fact.outcome.findings.map { .string($0.message(language)) })
        )
      )
    case .registered, .trackDeclared, .trackWithdrawn, .transferred, .enrolled, .unenrolled,
      .attemptBegun, .assessmentFaulted, .attemptGranted, .waived, .migrated, .abandoned, .resumed,
      .voided:
      break
    }
    return .object(members)
  }
}

extension HistoryReport.Entry {
  /// Why it was taken back.
  fileprivate var reason: String? {
    if case .voided(let void)? = self.void?.fact { void.reason } else { nil }
  }
}

extension Fact.Judge {
  /// What a reviewer wrote; `nil` for nothing.
  var note: String? {
    if case .reviewer(let note) = self, !note.isEmpty { note } else { nil }
  }
}
