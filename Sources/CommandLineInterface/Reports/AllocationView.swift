import CivilTime
import CurriculumModel
import Halls
import OrderedJSON
import Programme
import Progression

/// One round of giving stalls out, as it stands.
struct AllocationView {
  let record: AllocationRecord
  let session: Session

  init(_ record: AllocationRecord, in session: Session) {
    self.record = record
    self.session = session
  }

  private var language: Language { session.language }
  private var state: AllocationState { record.state }

  func show(_ command: String, as format: FormatOption.Format) {
    switch format {
    case .json: session.show(command, members)
    case .text:
      var page = session.newPage()
      addHead(to: &page)
      addApplicants(to: &page)
      addDraw(to: &page)
      session.show(page)
    }
  }

  private func addHead(to page: inout Page) {
    guard let plan = state.plan else { return }
    page.add(
      "\(record.id.rawValue, .strong) · \(record.hall.name) · \(phase)",
      hanging: 2
    )
    let days = "\(language.day(plan.opens)) – \(language.day(plan.closes))"
    page.add(
      StyledText("\(days) · \(AllocationPhrases.stalls(plan.stalls.count, language))"),
      indent: 2,
      hanging: 2
    )
    add(AllocationPhrases.commitment, plan.commitment, to: &page)
    if let digest = state.listDigest { add(AllocationPhrases.listDigest, digest, to: &page) }
    guard let draw = state.draw else { return }
    add(AllocationPhrases.seed, draw.seed.text, to: &page)
    if !draw.witnesses.isEmpty {
      add(AllocationPhrases.witnesses, draw.witnesses.joined(separator: ", "), to: &page)
    }
  }

  private var phase: String {
    let words = AllocationPhrases.phase(state.phase)(language)
    return state.calledOff.map { "\(words): \($0)" } ?? words
  }

  private func add(_ label: Phrase, _ value: String, to page: inout Page) {
    page.add("\(label(language) + ":", .quiet) \(value)", indent: 2, hanging: 2)
  }

  private func addApplicants(to page: inout Page) {
    guard !state.applications.isEmpty else { return }
    page.addBlank()
    page.add(
      StyledText(
        AllocationPhrases.onList(state.entrants.count, of: state.applications.count, language)
      )
    )
    let onList = Set(state.entrants.map(\.registration))
    for application in applications where state.draw == nil {
      let mark: Mark = onList.contains(application.registration) ? .done : .failed
      let group = application.group.map { " · \($0)" } ?? ""
      page.add(
        mark: mark.text(on: session.terminal),
        StyledText(
          "\(application.registration.rawValue) · \(application.trade.rawValue)\(group)"
        ),
        indent: 2
      )
      for obstacle in application.verdict.obstacles {
        page.add(StyledText(AllocationPhrases.answer(obstacle, language)), indent: 6, hanging: 2)
      }
    }
  }

  private var applications: [Application] {
    state.applications.values.map(\.value).sorted { $0.registration < $1.registration }
  }

  private func addDraw(to page: inout Page) {
    let absent = state.absent.values.sorted { $0.registration < $1.registration }
    add(AllocationPhrases.absent, absent.map(line), to: &page)
    guard let draw = state.draw else { return }
    let placed = draw.result.placements.map { "\($0.stall) → \($0.registration)" }
    add(AllocationPhrases.placements, placed, to: &page)
    let promoted = state.promotions.map { "\($0.stall) → \($0.registration)" }
    add(AllocationPhrases.promoted, promoted, to: &page)
    add(AllocationPhrases.passedOver, passedOver, to: &page)
    add(
      AllocationPhrases.waiting,
      state.waiting.enumerated().map { "\($0.offset + 1). \($0.element)" },
      to: &page
    )
  }

  private func line(_ leaving: AllocationState.Leaving) -> String {
    let reasons = leaving.obstacles.map { AllocationPhrases.answer($0, language) }
    return
      "\(leaving.registration): \((leaving.reason.isEmpty ? reasons : [leaving.reason]).joined(separator: "; "))"
  }

  /// Those whose turn it was after the draw, stall by stall.
  private var passedOver: [String] {
    state.passedOver.sorted { $0.key < $1.key }.flatMap { stall, people in
      people.map { one in
        let reasons = one.obstacles.map { AllocationPhrases.answer($0, language) }
        return "\(stall) · \(one.registration): \(reasons.joined(separator: "; "))"
      }
    }
  }

  private func add(_ title: Phrase, _ lines: [String], to page: inout Page) {
    guard !lines.isEmpty else { return }
    page.addBlank()
    page.add(StyledText(title(language), .strong))
    for line in lines { page.add(StyledText(line), indent: 2, hanging: 2) }
  }

  private var members: [JSONValue.Member] {
    [
      .init("allocation", JSONValue(record.id)), .init("hall", JSONValue(record.hall.id)),
      .init("phase", .string(state.phase.rawValue)),
      .init("commitment", state.plan.map { .string($0.commitment) } ?? .null),
      .init("listDigest", state.listDigest.map { .string($0) } ?? .null),
      .init("applications", .array(applications.map(\.json))),
      .init("waiting", .array(state.waiting.map { JSONValue($0) })),
      .init("draw", record.published ?? .null),
    ]
  }
}

/// One application with the answer of every rule.
struct ApplicationView {
  let receipt: ApplicationReceipt
  let session: Session
  private var application: Application { receipt.application }

  init(_ receipt: ApplicationReceipt, in session: Session) {
    self.receipt = receipt
    self.session = session
  }

  func show(_ command: String, as format: FormatOption.Format) {
    let language = session.language
    switch format {
    case .json:
      let changes = receipt.changes.map { AllocationPhrases.change($0)(language) }
      session.show(
        command,
        [
          .init("application", application.json),
          .init("changes", .array(changes.map { .string($0) })),
        ]
      )
    case .text:
      var page = session.newPage()
      let group = application.group.map { " · \($0)" } ?? ""
      page.add(
        "\(application.registration.rawValue, .strong) · \(application.trade.rawValue)\(group)",
        hanging: 2
      )
      for answer in application.verdict.answers {
        let mark: Mark =
          switch answer.outcome {
          case .met: .done
          case .unmet: .failed
          case .unknown: .waiting
          }
        page.add(
          mark: mark.text(on: session.terminal),
          StyledText(AllocationPhrases.answer(answer, language)),
          indent: 2
        )
      }
      for change in receipt.changes {
        page.add(StyledText(AllocationPhrases.change(change)(language)), hanging: 2)
      }
      let isEligible = application.verdict.isEligible
      let words = isEligible ? AllocationPhrases.eligible : AllocationPhrases.notEligible
      page.add(StyledText(words(language)))
      session.show(page)
    }
  }
}

extension Application {
  fileprivate var json: JSONValue {
    [
      "registration": JSONValue(registration), "trade": JSONValue(trade),
      "group": group.map { JSONValue($0) } ?? .null, "day": .string(day.description),
      "eligible": .bool(verdict.isEligible),
      "answers": .array(
        verdict.answers.map { answer in
          [
            "rule": JSONValue(answer.rule), "outcome": .string(answer.outcome.rawValue),
            "needed": .string(answer.needed), "have": .string(answer.have),
          ]
        }
      ),
    ]
  }
}
