import CivilTime
import CurriculumModel
import OrderedJSON
import Outreach
import Programme
import Storage

/// One event of outreach, whole: when and where, who came, what it cost, what came of it.
struct OutreachView {
  private let report: OutreachReport
  private let leads: [Lead]
  private let centres: CentreNames
  private let session: Session

  /// - Parameter namesLeads: whether the contacts are shown by name.
  init(_ event: String, _ office: Office, _ session: Session, namesLeads: Bool = false) throws {
    report = try office.outreach(event)
    leads = namesLeads ? try office.leads(of: event) : []
    centres = try CentreNames(office)
    self.session = session
  }

  func show(_ command: String, as format: FormatOption.Format) {
    switch format {
    case .text:
      var page = session.newPage()
      for row in report.events { add(row, to: &page) }
      session.show(page)
    case .json: session.show(command, members)
    }
  }

  private func add(_ row: OutreachReport.EventRow, to page: inout Page) {
    let language = session.language
    let plan = row.listing.plan
    page.add("\(row.listing.id, .strong) · \(plan.title, .strong)", hanging: 2)
    let place = "\(plan.place), \(plan.kelurahan), \(centres[plan.centre])"
    page.add("\(language.longDay(plan.day)) · \(place)", indent: 2, hanging: 2)
    if let reason = row.listing.state.cancellation {
      page.add(
        mark: Mark.failed.text(on: page.terminal),
        StyledText("\(OutreachPhrases.cancelled(language)): \(reason)"),
        indent: 2
      )
    } else {
      page.add(StyledText(OutreachPhrases.counted(row.listing, language)), indent: 2, hanging: 2)
    }
    if !row.listing.state.costs.isEmpty {
      page.add(
        StyledText(OutreachPhrases.costs(row.listing.state, language)),
        indent: 2,
        hanging: 2
      )
    }
    page.add(
      StyledText(OutreachPhrases.joined(row.registrations, row.costPerRegistration, language)),
      indent: 2,
      hanging: 2
    )
    for way in report.ways where way.registrations > 0 {
      page.add(
        StyledText(OutreachReportView.steps(way, report.steps, language)),
        indent: 2,
        hanging: 2
      )
    }
    for lead in leads {
      let registered = row.listing.state.registeredLeads[lead.id].map {
        OutreachPhrases.leadRegistered($0.rawValue, language)
      }
      let name = lead.name ?? (registered == nil ? OutreachPhrases.erasedLead(language) : nil)
      let contact = [name, lead.phone, registered].compactMap { $0 }.joined(separator: " · ")
      page.add("\(lead.id, .quiet) \(contact)", indent: 2, hanging: 2)
    }
  }

  private var members: [JSONValue.Member] {
    var members = report.events.flatMap(\.members)
    members += report.ways.map { way in
      .init("satisfied", OutreachReportView.json(of: way, report.steps))
    }
    if !leads.isEmpty {
      members.append(
        .init(
          "contacts",
          .array(
            leads.map { lead in
              [
                "lead": .string(lead.id), "name": JSONValue(lead.name),
                "phone": JSONValue(lead.phone),
                "registration": .init(
                  report.events.lazy.compactMap { $0.listing.state.registeredLeads[lead.id] }
                    .first?.rawValue
                ),
              ]
            }
          )
        )
      )
    }
    return members
  }
}

/// Events as rows: when, what, where, who came, what it cost.
struct OutreachTable {
  let centres: CentreNames
  let language: Language

  func add(_ listings: [OutreachListing], to page: inout Page) {
    guard !listings.isEmpty else {
      page.add(StyledText(OutreachPhrases.noEvents(language)))
      return
    }
    var table = Table([
      .init(OutreachPhrases.eventColumn(language), isFlexible: true),
      .init(OutreachPhrases.dateColumn(language)),
      .init(OutreachPhrases.whereColumn(language), isFlexible: true),
      .init(OutreachPhrases.reachColumn(language), .right),
      .init(OutreachPhrases.leadsColumn(language), .right),
      .init(OutreachPhrases.costColumn(language), .right),
    ])
    for listing in listings {
      let state = listing.state
      let reach = state.count.map { language.number($0.reach) } ?? "–"
      table.add(
        "\(listing.id) \(listing.plan.title)",
        StyledText(language.shortDay(listing.plan.day)),
        "\(listing.plan.kelurahan), \(centres[listing.plan.centre])",
        state.cancellation == nil
          ? StyledText(reach) : StyledText(OutreachPhrases.cancelled(language), .bad),
        StyledText(state.leads.map { language.number($0) } ?? "–"),
        StyledText(state.costs.isEmpty ? "–" : OutreachPhrases.rupiah(state.cost, language))
      )
    }
    page.add(table)
  }
}

extension OutreachListing {
  /// The event without what came of it.
  var members: [JSONValue.Member] {
    [
      .init("event", .string(id)), .init("title", .string(plan.title)),
      .init("centre", JSONValue(plan.centre)), .init("kelurahan", .string(plan.kelurahan)),
      .init("place", .string(plan.place)), .init("date", JSONValue(plan.day)),
      .init("reach", state.count.map { .integer($0.reach) } ?? .null),
      .init("leads", state.leads.map { .integer($0) } ?? .null),
      .init(
        "costs",
        .object(
          CostKind.allCases.compactMap { kind in
            state.costs[kind].map { .init(kind.rawValue, .integer($0)) }
          }
        )
      ),
      .init("cost", .integer(state.cost)),
      .init("cancelled", JSONValue(state.cancellation)),
    ]
  }
}

extension OutreachReport.EventRow {
  var members: [JSONValue.Member] {
    listing.members + [
      .init("registrations", .integer(registrations)),
      .init("costPerRegistration", costPerRegistration.map { .integer($0) } ?? .null),
    ]
  }
}
